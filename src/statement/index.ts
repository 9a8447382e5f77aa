export { assemble } from "./assemble.js";
export { linked } from "./linked.js";
export type { MeasureLexicon } from "./measure.js";
export { placed } from "./placed.js";
export type { Quantity, Resolvers, TimeTold } from "./resolvers.js";
export type {
  ConditionStatement,
  EventStatement,
  FigureStatement,
  Mention,
  PartyMention,
  PlaceMention,
  Reason,
  Statement,
  StatementPlace,
  When,
} from "./statement.js";
export type { StatementVectors } from "./vectors.js";
export * from "./vocabulary.js";
