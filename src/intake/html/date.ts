import { calendarDay, readDay } from "../day.js";
import { foldWhiteSpace } from "../white-space.js";
import type { PageDocument } from "./dom.js";
import { ownElements } from "./elsewhere.js";
import { isWebPage, type Node, textOf } from "./json-ld.js";
import { type Meta, metaValues } from "./meta.js";

/** A day of publication, and whether the page tells it as such. */
export interface Published {
  readonly day: string;
  readonly known: boolean;
}

/** What is known of a page when its date is looked for. */
export interface DatedPage {
  readonly document: PageDocument;
  readonly article: Node | null;
  readonly nodes: readonly Node[];
  readonly meta: Meta;
  readonly url: string | null;
}

/** Where a page may tell its day of publication: surest first. */
const SOURCES: readonly ((page: DatedPage) => readonly string[])[] = [
  ({ article }) => [textOf(article?.datePublished)],
  ({ meta }) =>
    metaValues(meta, [
      "article.published_time",
      "og.published_time",
      "og.article.published_time",
      "article.published",
      "og.pubdate",
      "rnews.datepublished",
    ]),
  ({ meta }) =>
    metaValues(meta, [
      "datepublished",
      "parsely-pub-date",
      "sailthru.date",
      "cxenseparse.recs.publishtime",
      "bt.pubdate",
      "originalpublicationdate",
      "article_date_original",
      "publication_date",
      "pubdate",
      "pub_date",
      "publishdate",
      "publish-date",
      "publish_date",
      "published",
      "publishtime",
      "displaydate",
      "ptime",
      "weibo.article.create_at",
    ]),
  ({ meta }) =>
    metaValues(meta, [
      "dc.date.issued",
      "dcterms.issued",
      "dc.issued",
      "dcterms.date",
      "dc.date",
      "dc.date.created",
      "dcterms.created",
      "dcterm.created",
      "dc.created",
      "citation_publication_date",
      "citation_online_date",
      "citation_date",
      "bepress_citation_date",
      "eprints.date",
    ]),
  ({ meta }) => metaValues(meta, ["parsely-page"]).map((json) => /"pub_date"\s*:\s*"([^"]+)"/.exec(json)?.[1] ?? ""),
  ({ document }) =>
    timesIn(document, '[itemprop="datePublished"], time[pubdate], time[class*="publish" i], time[class="entry-date" i], abbr.published'),
  ({ nodes }) => nodes.filter(isWebPage).map((page) => textOf(page.datePublished)),
  ({ article, meta }) => [textOf(article?.dateCreated), ...metaValues(meta, ["datecreated", "date", "created", "creation_date"])],
  ({ document }) => timesIn(document, "header time, article time, main time, [role='main'] time, time"),
  ({ url }) => [dayInAddress(url) ?? ""],
  ({ document }) => printedDates(document),
];

/** Where nothing tells of the publication, the last change is a day on which the page was out: worked out, not told. */
const LATER: readonly ((page: DatedPage) => readonly string[])[] = [
  ({ article }) => [textOf(article?.dateModified)],
  ({ meta }) =>
    metaValues(meta, ["article.modified_time", "og.updated_time", "datemodified", "dcterms.modified", "dc.date.modified", "last-modified"]),
  ({ document }) => timesIn(document, '[itemprop="dateModified"], time[class*="updated" i], time[class*="modified" i]'),
];

/** The day that a page was published; null where nothing on it, in its metadata or in its address gives it away. */
export function findDate(page: DatedPage): Published | null {
  const day = firstDay(SOURCES, page);
  if (day !== null) return { day, known: true };
  const revised = findRevision(page);
  return revised === null ? null : { day: revised, known: false };
}

/** The day that a page was last changed; null where it does not tell. */
export function findRevision(page: DatedPage): string | null {
  return firstDay(LATER, page);
}

function firstDay(sources: readonly ((page: DatedPage) => readonly string[])[], page: DatedPage): string | null {
  for (const source of sources) {
    for (const written of source(page)) {
      const day = readDay(written);
      if (day !== null) return day;
    }
  }
  return null;
}

function timesIn(document: PageDocument, selector: string): readonly string[] {
  return ownElements(document, selector).map(
    (element) =>
      element.getAttribute("datetime") ?? element.getAttribute("content") ?? element.getAttribute("title") ?? element.textContent ?? "",
  );
}

/** The day in an address: `/2024/05/03/`, `/2024/may/03/`, `-2024-05-03`, `/20240503`. */
export function dayInAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { pathname } = new URL(url);
  const parted = /[/_-](\d{4})[/_-](\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/_-](\d{1,2})(?=[/_.-]|$)/i.exec(pathname);
  if (parted !== null) {
    const [, year = "", month = "", day = ""] = parted;
    return /^\d+$/.test(month) ? calendarDay(Number(year), Number(month), Number(day)) : readDay(`${day} ${month} ${year}`);
  }
  const run = /[/_-]((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_.-]|$)/.exec(pathname);
  return run === null ? null : calendarDay(Number(run[1]), Number(run[2]), Number(run[3]));
}

const DATED_ELEMENTS =
  "[class*='date' i], [class*='published' i], [class*='timestamp' i], [class*='time' i], [id*='date' i], [class*='byline' i], [class*='meta' i], [class*='dateline' i]";
const LONGEST_DATE_LINE = 120;

/** Dates printed in short elements that are named after what they hold. */
function printedDates(document: PageDocument): readonly string[] {
  return ownElements(document, DATED_ELEMENTS)
    .map((element) => foldWhiteSpace(element.textContent ?? ""))
    .filter((text) => text.length <= LONGEST_DATE_LINE && !/^(?:updated|modified|accessed)\b/i.test(text));
}
