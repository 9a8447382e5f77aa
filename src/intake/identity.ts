import { createHash } from "node:crypto";
import type { Report } from "../text/index.js";

/** Words of the headline that go into an id; enough to be told apart by eye. */
const SLUG_WORDS = 6;

/**
 * The id of a report that brings none: the headline's first words and eight hexadecimal digits of a SHA-256 over headline, text,
 * outlet and address. The same report gives the same id wherever its file lies; the same text under two outlets gives two ids.
 */
export function deriveId(report: Pick<Report, "headline" | "text" | "outlet" | "url">): string {
  const content = JSON.stringify([report.headline, report.text, report.outlet, report.url]);
  const digest = createHash("sha256").update(content, "utf8").digest("hex").slice(0, 8);
  return `${slug(report.headline) || "report"}-${digest}`;
}

function slug(headline: string): string {
  const plain = headline
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase();
  return (plain.match(/[a-z0-9]+/g) ?? []).slice(0, SLUG_WORDS).join("-").slice(0, 60);
}
