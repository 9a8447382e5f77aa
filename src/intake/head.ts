import { cleanByline } from "./author-line.js";
import { readDay } from "./day.js";

/** What the lines above a report's first sentence say, and the lines that remain. */
export interface Head {
  /** Empty where none was given and none of the lines reads as one. */
  readonly headline: string;
  /** The day that a line of its own gives. */
  readonly day: string | null;
  readonly byline: string | null;
  readonly rest: readonly string[];
}

/** Lines that may belong to the head. */
const MOST_LINES = 5;
/** Lines that a page may put before the headline: sections, menus. */
const MOST_BEFORE = 8;
const SHORT = 60;

/** Takes off the head of a plain text: its headline, where the first line looks like one, and lines that hold only the date or the author. */
export function readHead(lines: readonly string[]): Head {
  const first = countHeadLines(lines);
  const hasHeadline = first < lines.length - 1 && looksLikeHeadline(lines[first] ?? "");
  return take(lines, hasHeadline ? (lines[first] ?? "") : "", first + (hasHeadline ? 1 : 0));
}

/** Takes off the head of an article whose headline is known: everything up to its repetition, and lines that hold only the date or the author. */
export function readHeadBelow(headline: string, lines: readonly string[]): Head {
  const wanted = words(headline);
  const repeated = lines.slice(0, MOST_BEFORE).findIndex((line) => wanted !== "" && words(line) === wanted);
  const isHead = repeated >= 0 && lines.slice(0, repeated).every((line) => line.length <= SHORT);
  return take(lines, headline, isHead ? repeated + 1 : 0);
}

function take(lines: readonly string[], headline: string, from: number): Head {
  const end = from + countHeadLines(lines.slice(from));
  const head = lines.slice(0, end);
  const dated = head.find(isDateLine);
  return {
    headline,
    day: dated === undefined ? null : readDay(dated),
    byline: head.map(bylineOf).find((name) => name !== null) ?? null,
    rest: lines.slice(end),
  };
}

function countHeadLines(lines: readonly string[]): number {
  const count = lines.slice(0, MOST_LINES).findIndex((line) => !isDateLine(line) && bylineOf(line) === null);
  return count < 0 ? Math.min(MOST_LINES, lines.length) : count;
}

function words(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

const LONGEST_HEADLINE = 180;
/** "KYIV, May 3 (Reuters) -", "GENEVA —": what opens an agency's first sentence. */
const DATELINE =
  /^\p{Lu}[\p{L}\p{N} .,'’/-]{1,60}\([^)]{2,40}\)\s*(?:[—–-]|:)|^\p{Lu}[\p{Lu}.'’-]+(?:[ ,/]+\p{Lu}[\p{Lu}.'’-]+){0,3}[ ,/]*(?:[\p{L}\p{N} .,]{0,25})\s(?:[—–]|--?)\s/u;
/** A headline may end in an abbreviation. */
const ABBREVIATION = /\b(?:\p{Lu}\.){2,}$/u;

/** Whether a line reads as a headline: short, no sentence's end, no dateline. */
export function looksLikeHeadline(line: string): boolean {
  if (line.length > LONGEST_HEADLINE || !/\p{L}/u.test(line) || DATELINE.test(line)) return false;
  return ABBREVIATION.test(line) || !/[.;,:]["”’')]?$/.test(line);
}

/** Whether a line holds a full date and little else: "Published: 3 May 2024, 14:05 GMT". */
export function isDateLine(line: string): boolean {
  if (line.length > 80 || readDay(line) === null) return false;
  const rest = line
    .toLowerCase()
    .replace(/\b(?:published|posted|released?|issued|updated|last|by|on|at|date|for immediate|first|of|no)\b/g, "")
    .replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/g, "")
    .replace(/\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b/g, "")
    .replace(/\b(?:gmt|utc|[ap]\.?m\.?|[a-z]{1,2}[sd]t|z|t)\b|(?<=\d)(?:(?:st|nd|rd|th|z)\b|t(?=\d))/g, "")
    .replace(/[\d\s:;,./|()+–—•·-]/g, "");
  return rest === "";
}

function bylineOf(line: string): string | null {
  const isOne = line.length <= 100 && /^by:?\s+\p{Lu}/iu.test(line) && !/[.!?]$/.test(line) && line.split(" ").length <= 12;
  return isOne ? cleanByline(line) : null;
}
