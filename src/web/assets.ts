import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Addresses of the files that pages load, by the name of their entry: `site.css`, `site.js`, `map.js`. */
export type Assets = Readonly<Record<string, string>>;

/** The files of a folder that scripts/build-web.ts filled. */
export function readAssets(folder: string): Assets {
  const names = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Readonly<Record<string, string>>;
  return Object.fromEntries(Object.entries(names).map(([entry, file]) => [entry, `/assets/${file}`]));
}
