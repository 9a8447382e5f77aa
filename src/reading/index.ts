export type { Actor, ActorBook } from "../resolve/index.js";
export { type ActorFolders, addActor, addNames, checkActors, mergeActors, openActors, splitActor } from "./actors.js";
export { calendarOf } from "./calendar.js";
export { aboutFeatures, type StatementSpans, spansOf, thingFeatures } from "./embed.js";
export { readKnowledge } from "./knowledge.js";
export { readForestFiles, readModelFiles, readReferents } from "./model-files.js";
export { type Outcome, openPool, type Pool, type PoolOptions, type ReadItem } from "./pool.js";
export { openReader, type ReaderOptions, type ReaderPaths } from "./read.js";
export type { Reader, Reading } from "./reader.js";
