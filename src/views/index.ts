export { actorLine, actorText } from "./actor.js";
export { type CorpusRecord, corpusRecord, type Engine } from "./corpus.js";
export { type Digest, digest, type Group, type Section } from "./digest.js";
export type { Claim, Line, Piece } from "./line.js";
export type { Quote } from "./quote.js";
