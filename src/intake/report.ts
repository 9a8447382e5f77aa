import { Failure, type Report, wholeText } from "../text/index.js";
import { dayInText } from "./date-in-text.js";
import { readDay } from "./day.js";
import { decodeText } from "./decode.js";
import { isEnglish } from "./english.js";
import { readHead } from "./head.js";
import { refuseNoArticle } from "./html/no-article.js";
import type { PageContent } from "./html/page.js";
import { deriveId } from "./identity.js";
import { keepable } from "./keepable.js";
import { foldWhiteSpace } from "./white-space.js";
import { unwrap } from "./wrapping.js";

/** A report of what an HTML page holds. */
export function reportFromPage(page: PageContent, what: string): Report {
  const { headline, paragraphs, published, ...told } = page;
  refuseNoArticle(paragraphs, what);
  return withId({
    headline,
    text: paragraphs.join("\n"),
    published: published?.day ?? null,
    publishedKnown: published?.known ?? false,
    fetched: null,
    ...told,
  });
}

/**
 * A report of plain text: its first line is the headline where it looks like one; lines under it that hold only the date or the author
 * are read and left out. A day in the text itself or in the file's name (`2024-05-03-dispatch.txt`) is a guess: it counts as not told.
 */
export function reportFromText(bytes: Uint8Array, url: string | null, what: string): Report {
  const { headline, day, byline, rest } = readHead(unwrap(decodeText(bytes)));
  const guess = dayInText(rest) ?? readDay(/[^/\\]*$/.exec(what)?.[0] ?? "");
  const told = {
    published: day ?? guess,
    publishedKnown: day !== null,
    revised: null,
    fetched: null,
    outlet: null,
    url,
    byline,
    language: null,
  };
  return withId({ headline, text: rest.join("\n"), ...told });
}

function withId(told: Omit<Report, "id">): Report {
  const { headline, text, outlet, byline } = told;
  const report = {
    ...told,
    headline: keepable(headline),
    text: keepable(text),
    outlet: outlet === null ? null : keepable(outlet),
    byline: byline === null ? null : keepable(byline),
  };
  return { id: deriveId(report), ...report };
}

/** The report with the day on which it was fetched; a file may bring the day of an earlier fetch. */
export function withFetched(report: Report, day: string | null): Report {
  return day === null ? report : { ...report, fetched: day };
}

/** The report with the day that the user gives, where it does not tell its own. */
export function withPublished(report: Report, day: string | null): Report {
  return day === null || report.publishedKnown ? report : { ...report, published: day, publishedKnown: true };
}

/** Fails where the report is nothing that can be read on: `empty`, `too-large`, `not-english`. */
export function refuseUnfit(report: Report, longest: number, what: string): void {
  if (foldWhiteSpace(report.text) === "") throw new Failure("empty", `${what} holds no text`);
  const { length } = wholeText(report);
  if (length > longest) throw new Failure("too-large", `${what} is ${length} characters long; a report may have ${longest}`);
  if (!isEnglish(wholeText(report))) throw new Failure("not-english", `${what} is not in English, the one language that is read`);
}
