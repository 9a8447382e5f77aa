import { type Day, dayOf } from "./day.js";

/** Calendars by their names in Unicode's registry. */
export type Calendar = "islamic-umalqura" | "hebrew" | "persian" | "chinese";

const DAY = 86_400_000;
const writers = new Map<Calendar, Intl.DateTimeFormat>();
const years = new Map<string, ReadonlyMap<string, readonly Day[]>>();

/**
 * The days of a Gregorian year that another calendar calls `date` of `month`: mostly one, none or two where its years are shorter. Months are numbers,
 * the Hebrew ones names. The Islamic calendar is that of Umm al-Qura; where months begin by sighting of the moon they may begin a day later.
 */
export function daysCalled(calendar: Calendar, month: string, date: number, year: number): readonly Day[] {
  return daysOfYear(calendar, year).get(`${month} ${date}`) ?? [];
}

function daysOfYear(calendar: Calendar, year: number): ReadonlyMap<string, readonly Day[]> {
  const key = `${calendar} ${year}`;
  const known = years.get(key);
  if (known) return known;
  const days = new Map<string, Day[]>();
  const [first, next] = [dayOf(year, 0, 1) ?? 0, dayOf(year + 1, 0, 1) ?? 0];
  for (let day = first; day < next; day++) {
    const name = nameIn(calendar, day);
    const same = days.get(name);
    if (same) same.push(day);
    else days.set(name, [day]);
  }
  years.set(key, days);
  return days;
}

function nameIn(calendar: Calendar, day: Day): string {
  const parts = writerOf(calendar).formatToParts(day * DAY);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? "";
  return `${part("month")} ${part("day")}`;
}

function writerOf(calendar: Calendar): Intl.DateTimeFormat {
  const known = writers.get(calendar);
  if (known) return known;
  const month = calendar === "hebrew" ? "long" : "numeric";
  const writer = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { timeZone: "UTC", month, day: "numeric" });
  writers.set(calendar, writer);
  return writer;
}

/** Easter Sunday of the western churches (Anonymous Gregorian algorithm). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const f = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - e - (c % 4)) % 7;
  const g = Math.floor((a + 11 * e + 22 * f) / 451);
  const sum = e + f - 7 * g + 114;
  return Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1) / DAY;
}

/** Easter Sunday of the orthodox churches (Meeus' Julian algorithm), as a Gregorian day between 1900 and 2099. */
export function orthodoxEaster(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const sum = d + e + 114;
  return Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1) / DAY + 13;
}
