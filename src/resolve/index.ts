export type { NameKnowledge } from "./names/knowledge.js";
export { coordinated, mentionSpan } from "./names/mention-span.js";
export { makeNamer, type Namer } from "./names/namer.js";
export { indexNames, type NameIndex } from "./names/report.js";
export { findQuantities, type Quantity, readQuantity } from "./quantities/read-quantity.js";
export { findTimes } from "./times/find-times.js";
export { resolveTime, type TimeContext } from "./times/resolve-time.js";
export { type ToldTime, timeInText } from "./times/time-in-text.js";
