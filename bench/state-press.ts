import { readFileSync } from "node:fs";
import type { Report } from "../src/text/index.js";

const RELEASES = "../shared/datasets/state-press/releases.jsonl";

/** Press releases of the US State Department, as reports. */
export function stateReleases(): readonly Report[] {
  return readFileSync(RELEASES, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line, n) => {
      const release = JSON.parse(line) as { readonly title: string; readonly text: string; readonly date: string; readonly link: string };
      const published = new Date(release.date).toISOString().slice(0, 10);
      const { title: headline, text, link: url } = release;
      return {
        id: `release-${n}`,
        headline,
        text,
        published,
        publishedKnown: true,
        revised: null,
        fetched: null,
        outlet: null,
        url,
        byline: null,
        language: "en",
      };
    })
    .filter((report) => report.text.trim() !== "");
}

/** A report as a line of the input that the command reads. */
export function inputLine({ id, headline, text, published }: Report): string {
  return `${JSON.stringify({ id, headline, text, published })}\n`;
}
