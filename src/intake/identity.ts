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

/**
 * What makes two inputs the same report, revisions of it included: `id:` and the id that the input gave, else `url:` and its address without
 * what only tracks readers, else `content:` and the id derived from the content.
 */
export function identityOf(report: Report): string {
  if (report.id !== deriveId(report)) return `id:${report.id}`;
  const address = report.url === null ? null : plainAddress(report.url);
  return address === null ? `content:${report.id}` : `url:${address}`;
}

/** Parameters that tell where a reader came from, not what the page is. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|cmpid|ns_\w+|ref|ref_src|at_\w+)$/i;

/** Null where the address is of a whole site, which names no one report. */
function plainAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.pathname === "/" && url.search === "") return null;
  url.hash = "";
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href.replace(/\/$/, "");
}

function slug(headline: string): string {
  const plain = headline
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase();
  return (plain.match(/[a-z0-9]+/g) ?? []).slice(0, SLUG_WORDS).join("-").slice(0, 60);
}
