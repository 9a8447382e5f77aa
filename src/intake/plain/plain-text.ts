import { cleanByline } from "../author-line.js";
import { readDay } from "../day.js";
import { unwrap } from "./wrapping.js";

/** What a plain-text report says of itself. */
export interface PlainContent {
  /** Empty where the first paragraph does not look like a headline. */
  readonly headline: string;
  readonly paragraphs: readonly string[];
  /** The day that a line of its own gives. */
  readonly day: string | null;
  readonly byline: string | null;
}

/** Lines below the headline that may still belong to the head. */
const HEAD_LINES = 4;

/** Reads a plain-text report: its first line is the headline where it looks like one; lines under it that hold only the date or the author are taken out. */
export function readPlainText(text: string): PlainContent {
  const lines = unwrap(text);
  const head = lines.slice(0, HEAD_LINES + 1);
  const isDate = (line: string): boolean => isDateLine(line) && readDay(line) !== null;
  const isHead = (line: string): boolean => isDate(line) || bylineOf(line) !== null;
  let first = 0;
  while (first < head.length && isHead(head[first] ?? "")) first += 1;
  const hasHeadline = first < lines.length - 1 && looksLikeHeadline(lines[first] ?? "");
  let end = first + (hasHeadline ? 1 : 0);
  while (end < head.length && isHead(head[end] ?? "")) end += 1;
  const headLines = lines.slice(0, end);
  const dated = headLines.find(isDate);
  return {
    headline: hasHeadline ? (lines[first] ?? "") : "",
    paragraphs: lines.slice(end),
    day: dated === undefined ? null : readDay(dated),
    byline: headLines.map(bylineOf).find((name) => name !== null) ?? null,
  };
}

const LONGEST_HEADLINE = 180;

/** Whether a line reads as a headline: short, no sentence's end, not the dateline or the quotation that opens a report. */
export function looksLikeHeadline(line: string): boolean {
  if (line.length > LONGEST_HEADLINE || !/\p{L}/u.test(line)) return false;
  if (
    /^\p{Lu}[\p{L} .,'/-]{1,60}(?:\([^)]{2,30}\) ?)?(?:[—–]| --? )/u.test(line) &&
    /(?:\([A-Z][^)]{1,30}\)|^[\p{Lu} .,'/-]{3,})\s*(?:[—–]|--?)/u.test(line)
  )
    return false;
  return !/[.;,]["”’']?$/.test(line) || /\b(?:\p{Lu}\.){2,}$/u.test(line);
}

/** A line that holds a date and little else: "Published: 3 May 2024, 14:05 GMT". */
export function isDateLine(line: string): boolean {
  if (line.length > 80) return false;
  const rest = line
    .toLowerCase()
    .replace(/\b(?:published|posted|released?|issued|updated|last|on|at|date|for immediate|first|of)\b/g, "")
    .replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/g, "")
    .replace(/\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b/g, "")
    .replace(/\b(?:gmt|utc|[ap]\.?m\.?|[a-z]{1,2}st|[a-z]{1,2}dt|z|t)\b|(?<=\d)(?:st|nd|rd|th|t|z)\b/g, "")
    .replace(/[\d\s:;,./|()+–—-]/g, "");
  return rest === "";
}

function bylineOf(line: string): string | null {
  return line.length <= 100 && /^(?:By|BY|by)\s+\p{Lu}/u.test(line) && !/[.!?]$/.test(line) && line.split(" ").length <= 12
    ? cleanByline(line)
    : null;
}
