export type { Context } from "./context.js";
export { run } from "./program.js";
