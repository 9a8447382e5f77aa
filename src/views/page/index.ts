export { type AddPage, addSchema, type Job, jobSchema } from "./add.js";
export type { Frozen } from "./atoms.js";
export { type FieldTexts, fieldTexts, fieldTextsSchema } from "./field-texts.js";
export type { Frame, PageModel, PageName, Problem, Renderer } from "./frame.js";
export { offsetText, type PlacedStatement, type ReportPage, reportPage, reportSchema } from "./report.js";
export { type ReviewPage, reviewPage, reviewSchema } from "./review.js";
export { type TimelinePage, timelinePage, timelineSchema } from "./timeline.js";
