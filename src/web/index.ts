export { type Assets, readAssets } from "./assets.js";
export { renderer } from "./render.js";
