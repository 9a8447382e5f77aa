export { findTimes } from "./times/find-times.js";
export { type ResolvedTime, resolveTime, type TimeContext } from "./times/resolve-time.js";
