export { actorLine, actorText } from "./actor.js";
export { type CorpusRecord, corpusRecord, type Engine } from "./corpus.js";
export { dayWording } from "./days.js";
export { anchorWording, decisionLine } from "./decision.js";
export { type Digest, digest, type Group, type Section } from "./digest.js";
export type { Claim, Line, Piece } from "./line.js";
export { type Cite, citeOf, type ListEntry, type Listing, listingCsv, listingJson, STATEMENT_COLUMNS, statementEntry } from "./listing.js";
export type { Quote } from "./quote.js";
export { STATUS_WORDING } from "./wording.js";
