/** Bundles what the browser loads into dist/web/assets: `npm run build:web`. A script in src/web/browser that bears a page's name is loaded by that page alone. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const out = at("../dist/web/assets");

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const entries = readdirSync(at("../src/web/browser"), { withFileTypes: true })
  .filter((file) => file.isFile() && file.name.endsWith(".ts") && !/\.test\.ts$|^(?:keys|live|swap)\.ts$/.test(file.name))
  .map(({ name }) => at(`../src/web/browser/${name}`));
const { metafile } = await build({
  entryPoints: [...entries, at("../src/web/styles/site.css"), at("../src/web/icon.svg")],
  bundle: true,
  splitting: true,
  format: "esm",
  minify: true,
  sourcemap: false,
  target: ["chrome120", "firefox120", "safari17"],
  outdir: out,
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  loader: { ".svg": "copy" },
  metafile: true,
  tsconfig: at("../tsconfig.browser.json"),
});
const manifest = Object.entries(metafile.outputs).flatMap(([file, { entryPoint }]) =>
  entryPoint ? [[basename(entryPoint).replace(/\.ts$/, ".js"), basename(file)]] : [],
);
writeFileSync(`${out}/manifest.json`, `${JSON.stringify(Object.fromEntries(manifest), null, 2)}\n`);
