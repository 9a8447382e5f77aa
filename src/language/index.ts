export { type Calibration, calibrated } from "./calibration.js";
export { type Encoded, LanguageEngine, THRESHOLDS } from "./engine.js";
export type { Thresholds } from "./frames.js";
export type { ModelFiles } from "./model.js";
export { type Segment, segment } from "./segment.js";
