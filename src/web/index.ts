export { type Assets, readAssets } from "./assets.js";
export { type PageView, renderer } from "./render.js";
