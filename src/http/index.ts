export { createApp } from "./app.js";
export { serveMcp } from "./mcp/server.js";
export { type Address, type Server, serve } from "./serve.js";
export type { Site } from "./site.js";
