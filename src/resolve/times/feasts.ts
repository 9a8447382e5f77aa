import { daysCalled, easter, orthodoxEaster } from "./calendars.js";
import { type Day, dayOf, weekdayOf } from "./day.js";
import type { ClosedPeriod } from "./period.js";

/** A time of the year with a name of its own. */
export interface Feast {
  /** Source of a regular expression (flags `iu`). */
  readonly names: string;
  /** Its first days in a Gregorian year; years of the moon may have it twice or not at all. */
  readonly first: (year: number) => readonly Day[];
  /** Days that it lasts; 1 where not said. */
  readonly length?: number;
  /** What it lasts up to, for a month of the moon, which has 29 days or 30. */
  readonly until?: (year: number) => readonly Day[];
  /** Days in which it is a holiday, where that is longer. */
  readonly holidays?: number;
}

const fixed =
  (month: number, date: number): Feast["first"] =>
  (year) => [dayOf(year, month - 1, date) ?? 0];
const islamic =
  (month: number, date: number): Feast["first"] =>
  (year) =>
    daysCalled("islamic-umalqura", `${month}`, date, year);
const hebrew =
  (month: string, date: number): Feast["first"] =>
  (year) =>
    daysCalled("hebrew", month, date, year);
const aroundEaster =
  (of: (year: number) => Day, days: number): Feast["first"] =>
  (year) => [of(year) + days];

const AL = "(?:[aeu]l|ad|us)?[\\s-]*";
const ORTHODOX = "(?:(?:eastern\\s+)?orthodox|coptic)\\s+";

/** The longer names first: of two that fit in one place the first counts. */
export const FEASTS: readonly Feast[] = [
  { names: "new\\s+year['’]?s?\\s+eve", first: fixed(12, 31) },
  { names: "new\\s+year['’]s(?:\\s+day)?", first: fixed(1, 1) },
  { names: `${ORTHODOX}christmas(?:\\s+day)?`, first: fixed(1, 7) },
  { names: `${ORTHODOX}christmas\\s+eve`, first: fixed(1, 6) },
  { names: "christmas\\s+eve", first: fixed(12, 24) },
  { names: "christmas(?:\\s+day)?", first: fixed(12, 25) },
  { names: "epiphany", first: fixed(1, 6) },
  { names: `${ORTHODOX}good\\s+friday`, first: aroundEaster(orthodoxEaster, -2) },
  { names: `${ORTHODOX}easter(?:\\s+sunday)?`, first: aroundEaster(orthodoxEaster, 0) },
  { names: "palm\\s+sunday", first: aroundEaster(easter, -7) },
  { names: "maundy\\s+thursday", first: aroundEaster(easter, -3) },
  { names: "good\\s+friday", first: aroundEaster(easter, -2) },
  { names: "easter\\s+monday", first: aroundEaster(easter, 1) },
  { names: "easter\\s+weekend", first: aroundEaster(easter, -2), length: 4 },
  { names: "easter(?:\\s+sunday)?", first: aroundEaster(easter, 0) },
  { names: "holy\\s+week", first: aroundEaster(easter, -7), length: 7 },
  { names: "(?:holy\\s+month\\s+of\\s+)?rama(?:d|dh|z)h?an", first: islamic(9, 1), until: islamic(10, 1) },
  { names: `eid\\s+${AL}(?:fitr|fitri)`, first: islamic(10, 1), holidays: 3 },
  { names: `eid\\s*${AL}(?:adha|azha)`, first: islamic(12, 10), holidays: 4 },
  { names: "ashura", first: islamic(1, 10) },
  { names: "arba['’]?een", first: islamic(2, 20) },
  { names: "islamic\\s+new\\s+year", first: islamic(1, 1) },
  { names: "(?:mawlid|milad\\s+un[\\s-]nabi|prophet\\s+mu?o?hamm?[ae]d['’]s\\s+birthday)", first: islamic(3, 12) },
  { names: "quds\\s+day", first: lastFridayOfRamadan },
  { names: "rosh\\s+hashanah?", first: hebrew("Tishri", 1), length: 2 },
  { names: "yom\\s+kippur", first: hebrew("Tishri", 10) },
  { names: "sukkot", first: hebrew("Tishri", 15), length: 7 },
  { names: "simchat\\s+torah", first: hebrew("Tishri", 22) },
  { names: "(?:c?hanuk?kah?)", first: hebrew("Kislev", 25), length: 8 },
  { names: "purim", first: (year) => [...hebrew("Adar", 14)(year), ...hebrew("Adar II", 14)(year)] },
  { names: "(?:passover|pesach)", first: hebrew("Nisan", 15), length: 7 },
  { names: "jerusalem\\s+day", first: hebrew("Iyar", 28) },
  { names: "shavuot", first: hebrew("Sivan", 6) },
  { names: "(?:nowruz|nawr[ou]z|newroz)", first: (year) => daysCalled("persian", "1", 1, year) },
  { names: "(?:(?:lunar|chinese)\\s+new\\s+year|tet)", first: (year) => daysCalled("chinese", "1", 1, year) },
  { names: "(?:may\\s+day|international\\s+workers['’]?\\s+day)", first: fixed(5, 1) },
  { names: "international\\s+women['’]s\\s+day", first: fixed(3, 8) },
  { names: "human\\s+rights\\s+day", first: fixed(12, 10) },
  { names: "nakba\\s+day", first: fixed(5, 15) },
];

/** When a feast falls in a year, in order. */
export function fallsIn({ first, length = 1, holidays = length, until }: Feast, year: number, isHoliday: boolean): readonly ClosedPeriod[] {
  const days = isHoliday ? holidays : length;
  return first(year).map((from) => {
    const end = until && [year, year + 1].flatMap(until).find((day) => day > from);
    return end ? { from, to: end - 1, grain: "month" } : { from, to: from + days - 1, grain: days === 1 ? "day" : "span" };
  });
}

function lastFridayOfRamadan(year: number): readonly Day[] {
  return islamic(10, 1)(year).map((end) => end - 1 - ((weekdayOf(end - 1) - 4 + 7) % 7));
}
