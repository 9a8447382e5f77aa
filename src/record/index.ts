export { anchorOf } from "./decisions/anchor.js";
export type { Anchor, CorrectedParty, Correction, Decision, Ruling } from "./decisions/decision.js";
export type { Engine, Entry } from "./entry.js";
export { GATHERINGS, type GatheringName } from "./gather/gathering.js";
export type { ReportQuery, StatementQuery } from "./query.js";
export { type Added, OpenRecord } from "./record.js";
export { nameKey } from "./statement-index.js";
export type { Store } from "./store.js";
export type { Moment, StoredReport, StoredStatement } from "./stored.js";
