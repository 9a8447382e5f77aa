export { openReader, type ReaderPaths } from "./read.js";
export type { Reader } from "./reader.js";
