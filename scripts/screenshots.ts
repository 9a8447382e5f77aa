/**
 * Takes a picture of every page at both widths into docs/screenshots: `npm run screenshots`. The record is that of the tests: real reports of a week, and the samples.
 */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { NARROW, openBrowser, openSite, WIDE } from "../src/web/fixtures/site.js";

const out = fileURLToPath(new URL("../docs/screenshots", import.meta.url));
const PAGES: Readonly<Record<string, string>> = {
  today: "/today?since=2031-01-01",
  report: "/report?id=current-events-2023-11-26",
  positions: "/positions",
  figures: "/figures",
  review: "/review",
  timeline: "/timeline?from=2023-11-22&until=2023-11-28",
  map: "/map",
  process: "/process",
  calendar: "/calendar?month=2023-11",
  actors: "/actors",
  network: "/actors?view=network",
  search: "/search?words=israel",
  add: "/add",
  api: "/api",
};

mkdirSync(out, { recursive: true });
const site = await openSite();
const browser = await openBrowser();
for (const size of [WIDE, NARROW]) {
  const context = await browser.newContext({ viewport: size, baseURL: site.url, reducedMotion: "reduce" });
  const page = await context.newPage();
  for (const [name, path] of Object.entries(PAGES)) {
    // The stream of live changes never ends: waiting for a quiet network would wait for ever.
    await page.goto(path, { waitUntil: "load" });
    if (name === "api") await page.locator(".opblock").first().waitFor();
    await page.screenshot({ path: `${out}/${name}-${size.width}.png` });
  }
  await context.close();
}
await browser.close();
await site.close();
