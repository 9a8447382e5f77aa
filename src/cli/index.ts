export type { Context } from "./context.js";
export { run } from "./program.js";
export type { ServeOptions, Server, Shared } from "./served.js";
