import type { Dating } from "./dating.js";
import type { Dateline } from "./place.js";

/** One news article, agency dispatch or official statement, as intake hands it on. */
export interface Report {
  /** Stable: given by the input, or derived from its content. */
  readonly id: string;
  /** Empty where there is none. */
  readonly headline: string;
  /** The body; paragraphs separated by `\n`. */
  readonly text: string;
  /** Day of publication, `YYYY-MM-DD`; null where unknown. */
  readonly published: string | null;
  /** Whether the reader was told the day of publication (false: worked out, or unknown). */
  readonly publishedKnown: boolean;
  /** How the day was worked out from the text; left out where it was told, or nobody has tried yet. */
  readonly dating?: Dating;
  /** Where it was filed; left out where its text does not say, or nobody has looked yet. */
  readonly dateline?: Dateline;
  /** Day of the last change that the page tells, `YYYY-MM-DD`; null where it tells none. */
  readonly revised: string | null;
  /** Day on which it was fetched from an address, `YYYY-MM-DD` in UTC; null for what comes from files. */
  readonly fetched: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly byline: string | null;
  /** BCP 47 tag; null where the input does not tell. */
  readonly language: string | null;
}

/** The string that offsets count in: the headline, a line break, the text. */
export function wholeText(report: Pick<Report, "headline" | "text">): string {
  return `${report.headline}\n${report.text}`;
}

/** The bytes that a report was read from, as they came. */
export interface Original {
  readonly bytes: Uint8Array;
  /** `text/html`, `text/plain` or `application/json`. */
  readonly mediaType: string;
}
