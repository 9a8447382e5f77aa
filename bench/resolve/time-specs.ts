/**
 * The cases of the public time specifications that concern news, as a regression suite. `npx tsx bench/resolve/time-specs.ts [--misses] [folder]`.
 * What is left out is decided by the rules below, by file and by the words of a case; each prints how many it leaves out and why.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findTimes, resolveTime, type TimeContext } from "../../src/resolve/index.js";

interface Case {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly Result[];
}
interface Result {
  readonly Text: string;
  readonly Type?: string;
  readonly TypeName?: string;
  readonly Start?: number;
  readonly Value?: { readonly PastResolution?: Fields; readonly FutureResolution?: Fields; readonly values?: readonly Fields[] };
  readonly Resolution?: { readonly values?: readonly Fields[] };
}
type Fields = Readonly<Record<string, string>>;
type Direction = TimeContext["direction"];

/** The days of a case; `end` may be the last day or the one after it, as the specification has both. */
interface Expected {
  readonly direction: Direction;
  readonly start: string | null;
  readonly end: string | null;
}

/** Files without days of the calendar, or with the cases of another file over again. */
const FILES_LEFT_OUT: readonly (readonly [RegExp, string])[] = [
  [/Extractor/, "spans only; the parser's file has the same sentences with their days"],
  [
    /Model(?:Calendar|ComplexCalendar|Experimental|ExtendedTypes|SplitDateAndTime|Tasks)/,
    "the same sentences as another product reads them",
  ],
  [/^(?:Duration|Set)/, "lengths and repetitions, which have no days"],
  [/^Time/, "times of day and zones, which have no days"],
];

/** Cases that no news report would hold, or that the house reads otherwise; the first that fits counts. */
const CASES_LEFT_OUT: readonly (readonly [string, (words: string, result: Result, input: string) => boolean])[] = [
  [
    "no day or period of days is expected (times of day, lengths, repetitions, alternatives)",
    (_words, result, input) => expectedOf(input, result).length === 0,
  ],
  [
    "dates in figures other than year-month-day: their order differs by country",
    (words) => /\d\s*[/.]\s*\d|\b\d{1,2}-\d{1,2}\b(?!\s*\p{L})|^\W*\d{1,2}\W*$/u.test(words),
  ],
  [
    "hours, minutes and seconds counted from now",
    (words) => /\b(?:hours?|hrs?|minutes?|mins?|seconds?|secs?|half\s+an?)\b|\d(?:h|hrs?|mins?)\b/iu.test(words),
  ],
  [
    "short forms of messages (Oct-2, 2wks, tmr, jan22, 5d)",
    (words) =>
      /\p{L}\d|\d(?!(?:st|nd|rd|th|am|pm|s)\b)\p{L}|\b(?:tmr|wks?|mon|tues?|weds?|thurs?|fri|sat|sun|yrs?|eod|eoy|eom|ytd|mtd|tmrw|tonite|otd|w\/c|my|int['’]l)\b|[<>=@#]|\p{L}{3}-\d/iu.test(
        words,
      ),
  ],
  [
    "days told by a bare number (on 15, Friday 31)",
    (words) => /^(?:\D*\b)?(?:[1-9]|[12]\d|3[01])(?:\s*[,:;]|\s+(?:at|in|from|between)\b|\W*$)/iu.test(words) && !NAMED_DAY.test(words),
  ],
  [
    "months and years ago or later told to the day, which a ruling settles otherwise",
    (words) => /\b(?:months?|years?|decades?)\s+(?:ago|earlier|later|hence|before|after|from)\b/iu.test(words),
  ],
  [
    "numbered weeks and days of a year",
    (words) => /\bweek\s+\d|\b(?:w\d|\d+(?:st|nd|rd|th)\s+week|\w+th\s+week|week\s+number)\b|week\s+of\s+(?:the\s+)?year/iu.test(words),
  ],
  [
    "years in words or outside 1900–2099",
    (words) => /\b(?:thousand|hundred|nineteen|eighteen|b\.?c\.?|a\.?d\.?|century)\b|\b(?:1[0-8]|2[1-9])\d\d\b|\b\d{5,}\b/iu.test(words),
  ],
  [
    "working days and days that differ by country (Thanksgiving, Mother's Day, Labour Day …)",
    (words) =>
      /\b(?:business|working|work)\s*days?|weekdays?|thanksgiving|mother|father|labou?r|memorial|columbus|martin|president|valentine|halloween|april\s+fool|groundhog|cinco|juneteenth|earth|arbor|maosiling|yuandan|thanks\s+giving|teacher|girls|youth|children|single|women|patrick|white\s+lover|hallow|all\s+saints|all\s+souls|guy\s+fawkes|washington|lincoln|inaugurat|election|boxing|canberra|veteran|independence|black\s+friday|cyber|mlk|christmas\s+eve\s+eve|xmas\b/iu.test(
        words,
      ),
  ],
  [
    "year before month, or month and day with a stroke (2016 November, 11-2016, Nov/2)",
    (words) =>
      /\b(?:19|20)\d\d\s*[-,/]?\s*(?:\d{1,2}\b(?!-\d)|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b\d{1,2}\s*-\s*(?:19|20)\d\d|\p{L}\/\d|\d\/\p{L}|\d-\d{4}-\p{L}/iu.test(
        words,
      ),
  ],
  [
    "last, this and next before a weekday: of that week in the specification, the nearest one in news",
    (words) => /\b(?:last|this|next|previous|following|coming)\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day/iu.test(words),
  ],
  [
    "weeks of a month or year counted by the calendar of weeks, decades by the calendar",
    (words) =>
      /\b(?:first|second|third|fourth|last)\s+(?:\w+\s+)?weeks?\s+(?:of|in|this|next|last)\b|\b(?:last|past|next)\s+(?:\w+\s+)?decades\b/iu.test(
        words,
      ),
  ],
  [
    "feasts of the Islamic calendar, which the specification has on the eve and by another reckoning",
    (words) => /\b(?:rama\w+|eid|eidul|hijri|arabic|islamic|festival\s+of)\b/iu.test(words),
  ],
  [
    "parts of months, years and weeks, which a ruling of the corpus settles otherwise",
    (words) => /\b(?:early|mid|late|beginning|start|middle|end|later|earlier)\b|\bmid-/iu.test(words),
  ],
];

interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** A month, an hour of the clock, or anything counted: the number is no bare day. */
const NAMED_DAY =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{4}|\d(?:st|nd|rd|th)\b|\b(?:last|next|past|for|in|within|previous|coming)\s+\d/iu;

const SUPPORTED = new Set(["date", "daterange", "datetime", "datetimerange"]);

/** Prints passed and failed by file, and what is left out; `showMisses` lists the failed. */
export function measureTimeSpecs(folder: string, showMisses = false): void {
  if (!existsSync(folder)) {
    console.log(`time-specs: ${folder} is not there`);
    return;
  }
  const leftOut = new Map<string, number>();
  let allPassed = 0;
  let all = 0;
  for (const name of readdirSync(folder).sort()) {
    const why = FILES_LEFT_OUT.find(([pattern]) => pattern.test(name))?.[1];
    const cases = JSON.parse(readFileSync(join(folder, name), "utf8").replace(/^\uFEFF/, "")) as readonly Case[];
    if (why) {
      console.log(`time-specs: ${name}: left out (${cases.length} cases): ${why}`);
      continue;
    }
    let passed = 0;
    let judged = 0;
    for (const each of cases) {
      for (const result of each.Results) {
        const words = wordsOf(each, result);
        const reason = CASES_LEFT_OUT.find(([, fits]) => fits(words, result, each.Input))?.[0];
        const published = each.Context?.ReferenceDateTime?.slice(0, 10);
        if (reason || !published) {
          leftOut.set(reason ?? "no day of reference", (leftOut.get(reason ?? "no day of reference") ?? 0) + 1);
          continue;
        }
        judged += 1;
        const got = readings(each.Input, words, published, result);
        if (isPassed(got, published)) passed += 1;
        else if (showMisses)
          console.log(
            `${name} | ${published} | ${each.Input} | ${words} | ${got.map(({ expected: e, found: f }) => `${e.direction} ${e.start}..${e.end} got ${f ? `${f.from}..${f.to}` : "—"}`).join("; ")}`,
          );
      }
    }
    allPassed += passed;
    all += judged;
    console.log(`time-specs: ${name}: ${passed} of ${judged} passed`);
  }
  console.log(`time-specs: ${allPassed} of ${all} passed (${((100 * allPassed) / all).toFixed(1)} %)`);
  for (const [reason, number] of leftOut) console.log(`time-specs: left out ${number}: ${reason}`);
}

function isPassed(got: readonly { readonly expected: Expected; readonly found: Days | null }[], published: string): boolean {
  const all = got.map(({ expected }) => expected);
  return got.every(({ expected, found }) => isSame(expected, found, published) || isAsNear(all, found, published));
}

/** What is read where the case expects something: the expression that lies in or over its words. */
function readings(input: string, words: string, published: string, result: Result) {
  const sentence = input.replace(new RegExp(escaped(words), "iu"), capitals(words));
  const start = sentence.indexOf(capitals(words));
  const end = start + words.length;
  const hit = findTimes(sentence).find((span) => span.start < end && start < span.end);
  return expectedOf(input, result).map((expected) => ({
    expected,
    found: hit
      ? resolveTime(sentence.slice(Math.min(hit.start, start), Math.max(hit.end, end)), { published, direction: expected.direction })
      : null,
  }));
}

/** Where a case tells apart past and future, the one is what happened and the other what is planned; else the tense of the sentence says which it is. */
function expectedOf(input: string, result: Result): Expected[] {
  const type = (result.TypeName ?? result.Type ?? "").replace("datetimeV2.", "");
  if (!SUPPORTED.has(type)) return [];
  const { PastResolution, FutureResolution } = result.Value ?? {};
  const values =
    result.Resolution?.values ?? result.Value?.values ?? [PastResolution, FutureResolution].filter((value) => value !== undefined);
  const days = values.map(daysOf).filter((value) => value !== null);
  const [past, future] = [days[0], days.at(-1)];
  if (!past || !future || days.length !== values.length) return [];
  // Reports call no decade of the time to come by its tens.
  if (/\d0['’]?\s?s\b|ties\b/iu.test(result.Text)) return [{ ...past, direction: "past" }];
  if (past.start === future.start && past.end === future.end) return [{ ...past, direction: tenseOf(input) }];
  return [
    { ...past, direction: "past" },
    { ...future, direction: "future" },
  ];
}

function tenseOf(input: string): Direction {
  if (/\b(?:will|going\s+to|schedule|please|plan|arrange|set\s+up|can\s+you|could|book|let['’]s|need|want|hope)\b|['’]ll\b/iu.test(input))
    return "future";
  return /\b(?:was|were|had|did|went|happened|left|met|ago|\p{L}+ed)\b/iu.test(input) ? "past" : "none";
}

function daysOf(fields: Fields): Omit<Expected, "direction"> | null {
  const day = (value: string | undefined) => (/^\d{4}-\d\d-\d\d/.test(value ?? "") ? (value ?? "").slice(0, 10) : null);
  const single = day(fields.date ?? fields.dateTime ?? fields.value);
  if (single) return single === NO_DAY ? null : { start: single, end: single };
  const start = day(fields.start ?? fields.startDate ?? fields.startDateTime);
  const end = day(fields.end ?? fields.endDate ?? fields.endDateTime);
  return (start || end) && start !== NO_DAY ? { start, end } : null;
}

/** What the specification writes for a day that there is not: 30 February. */
const NO_DAY = "0001-01-01";

/**
 * An open end of the specification is where the report is written; its end is the last day or the one after it. A stretch that begins with the
 * publication may begin a day later, one that begins after a day may begin with that day.
 */
function isSame({ start, end }: Expected, found: Days | null, published: string): boolean {
  if (!found) return false;
  const from =
    start === null
      ? found.from === null || found.from === published
      : found.from === start || (found.from !== null && isNextDay(found.from, start, published));
  const to =
    end === null
      ? found.to === null || found.to === published
      : found.to === end || (found.to !== null && (dayAfter(found.to) === end || isWholeUnit(end, found.to)));
  return from && to;
}

/** "From March to May" ends with the last of May; in the specification, with the first. */
function isWholeUnit(end: string, to: string): boolean {
  const monthEnds = to.slice(0, 7) !== dayAfter(to).slice(0, 7);
  return monthEnds && end.endsWith("-01") && (end.slice(0, 7) === to.slice(0, 7) || end === `${to.slice(0, 4)}-01-01`);
}

/** The days after a day, and the days after that of publication, may be counted from the day itself. */
function isNextDay(from: string, start: string, published: string): boolean {
  return (from === published && dayAfter(from) === start) || dayAfter(start) === from;
}

/** Reports give no year for days of the month around them, whatever the tense: "on 23 October" of 7 November is past, even of what is planned. */
function isAsNear(expected: readonly Expected[], found: Days | null, published: string): boolean {
  if (!found?.from || Math.abs(Date.parse(found.from) - Date.parse(published)) > 31 * 86_400_000) return false;
  return expected.some((each) => isSame(each, found, published));
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function wordsOf({ Input }: Case, { Text, Start }: Result): string {
  return Start === undefined ? Text : Input.slice(Start, Start + Text.length);
}

/** News writes names of months, days and feasts with a capital; many cases do not. */
function capitals(words: string): string {
  return words.replace(
    /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|christmas|easter|new\s+year|eve|ramadan)/giu,
    (name) => name[0]?.toUpperCase() + name.slice(1),
  );
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const folder = process.argv.slice(2).find((word) => !word.startsWith("--"));
  measureTimeSpecs(folder ?? "../shared/datasets/time-specs/DateTime", process.argv.includes("--misses"));
}
