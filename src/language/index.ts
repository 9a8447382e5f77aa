export { LanguageEngine, type LanguageOptions } from "./engine.js";
export type { Thresholds } from "./frames.js";
export { type Segment, segment } from "./segment.js";
