export type { ConditionStatement, EventStatement, FigureStatement, Mention, Statement, When } from "./statement.js";
export * from "./vocabulary.js";
