export type { Frozen } from "./atoms.js";
export type { Frame, PageModel, PageName, Problem, Renderer } from "./frame.js";
export { type TimelinePage, timelinePage, timelineSchema } from "./timeline.js";
