export { type AddPage, addSchema, type Job, jobSchema } from "./add.js";
export type { Frozen } from "./atoms.js";
export type { Frame, PageModel, PageName, Problem, Renderer } from "./frame.js";
export { type TimelinePage, timelinePage, timelineSchema } from "./timeline.js";
