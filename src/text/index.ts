export type { ActorBasis, ActorCandidate, ActorLink } from "./actor.js";
export type { Analysis, Argument, Frame, FrameScores, Name, NameKind, Role, Sentence, Word, WordRange } from "./analysis.js";
export type { Dating, DatingReason } from "./dating.js";
export { Failure, type FailureCode } from "./failure.js";
export { invariant } from "./invariant.js";
export { type Dateline, type Location, PLACE_KINDS, type Place, type PlaceBasis, type PlaceKind, type WherePrecision } from "./place.js";
export { type Report, wholeText } from "./report.js";
export { overlaps, type Span } from "./span.js";
export type { CountedFrom, TimeDays, TimeGrain } from "./time.js";
