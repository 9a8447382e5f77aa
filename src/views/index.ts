export { actorLine, actorText } from "./actor.js";
export { type CorpusRecord, corpusRecord, type Engine } from "./corpus.js";
export { type Claim, type Digest, digest, type Group, type Line, type Piece, type Section } from "./digest.js";
export type { Quote } from "./quote.js";
