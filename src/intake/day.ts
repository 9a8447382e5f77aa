const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

/** Ways to write a full day, with the groups that hold year, month and day. Numbers alone come first: they open timestamps. */
const FORMS: readonly { readonly form: RegExp; readonly year: number; readonly month: number; readonly day: number }[] = [
  { form: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, year: 1, month: 2, day: 3 },
  { form: /^(\d{4})(\d{2})(\d{2})(?:T|\d{6}|$)/, year: 1, month: 2, day: 3 },
  { form: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${MONTH},?[ -](\\d{4})(?!\\d)`, "i"), year: 3, month: 2, day: 1 },
  { form: new RegExp(`\\b${MONTH} ?(\\d{1,2})(?:st|nd|rd|th)?,? ?(\\d{4})(?!\\d)`, "i"), year: 3, month: 1, day: 2 },
  // Dots and a day first are European; with slashes only a number above 12 tells which is the day.
  { form: /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/, year: 3, month: 2, day: 1 },
  { form: /(?<!\d)(1[3-9]|2\d|3[01])\/(\d{1,2})\/(\d{4})(?!\d)/, year: 3, month: 2, day: 1 },
  { form: /(?<!\d)(\d{1,2})\/(1[3-9]|2\d|3[01])\/(\d{4})(?!\d)/, year: 3, month: 1, day: 2 },
];

/**
 * The first full day that a string gives, as `YYYY-MM-DD`; null where it gives none, or none that the calendar has.
 * A timestamp gives the day as its own time zone writes it. Bare numbers of 10 or 13 digits are seconds or milliseconds since 1970.
 */
export function readDay(written: string): string | null {
  const text = written.trim();
  if (/^\d{10}(?:\d{3})?$/.test(text)) return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString().slice(0, 10);
  for (const { form, year, month, day } of FORMS) {
    const match = form.exec(text);
    if (match === null) continue;
    const found = calendarDay(Number(match[year]), monthNumber(match[month] ?? ""), Number(match[day]));
    if (found !== null) return found;
  }
  return null;
}

function monthNumber(written: string): number {
  const name = MONTHS.indexOf(written.slice(0, 3).toLowerCase());
  return name >= 0 ? name + 1 : Number(written);
}

/** `YYYY-MM-DD`, or null where there is no such day between 1900 and 2100. */
export function calendarDay(year: number, month: number, day: number): string | null {
  if (!(year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1)) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
