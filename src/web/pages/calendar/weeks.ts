import type { AppointmentTold } from "../../../views/index.js";

/** A week of a month, Monday first. */
export interface Week {
  readonly days: readonly { readonly day: string; readonly within: boolean }[];
  /** What takes several days first, then by day. */
  readonly bars: readonly Bar[];
  /** How much more there is on a day than fits. */
  readonly over: readonly { readonly day: string; readonly column: number; readonly count: number }[];
}

/** An appointment as it lies in a week: first column from 1 on, and how many it takes. */
export interface Bar {
  readonly appointment: AppointmentTold;
  readonly column: number;
  readonly length: number;
  /** Whether it began in a week before, and goes on in the next. */
  readonly before: boolean;
  readonly after: boolean;
}

/** Appointments shown on a day; the list has the rest. */
const MOST = 5;

/** The weeks that a month touches. `dated`: appointments that are known to the day. */
export function weeksOf(month: string, dated: readonly AppointmentTold[]): readonly Week[] {
  const first = new Date(`${month}-01T00:00:00Z`);
  const monday = first.getTime() - ((first.getUTCDay() + 6) % 7) * DAY;
  const weeks: Week[] = [];
  for (let start = monday; weeks.length === 0 || dayOf(start).slice(0, 7) === month; start += 7 * DAY) {
    const days = Array.from({ length: 7 }, (_, i) => dayOf(start + i * DAY)).map((day) => ({ day, within: day.startsWith(month) }));
    weeks.push(weekOf(days, dated));
  }
  return weeks;
}

function weekOf(days: Week["days"], dated: readonly AppointmentTold[]): Week {
  const within = days.filter((day) => day.within).map(({ day }) => day);
  const [first, last] = [within[0] ?? "", within.at(-1) ?? ""];
  const columnOf = (day: string) => days.findIndex((each) => each.day === day) + 1;
  const taken = new Map<number, number>();
  const over = new Map<number, number>();
  const bars: Bar[] = [];
  const all = dated
    .map((appointment) => ({ appointment, ...edges(appointment) }))
    .filter(({ from, until }) => from <= last && until >= first);
  for (const { appointment, from, until } of all.toSorted((a, b) => Number(a.from === a.until) - Number(b.from === b.until))) {
    const column = columnOf(from < first ? first : from);
    const length = columnOf(until > last ? last : until) - column + 1;
    const columns = Array.from({ length }, (_, i) => column + i);
    const full = columns.some((each) => (taken.get(each) ?? 0) >= MOST);
    for (const each of columns) {
      const count = full ? over : taken;
      count.set(each, (count.get(each) ?? 0) + 1);
    }
    if (!full) bars.push({ appointment, column, length, before: from < first, after: until > last });
  }
  return { days, bars, over: [...over].map(([column, count]) => ({ day: days[column - 1]?.day ?? "", column, count })) };
}

function edges({ from, until }: AppointmentTold): { readonly from: string; readonly until: string } {
  const first = from ?? until ?? "";
  return { from: first, until: until !== null && until > first ? until : first };
}

const DAY = 86_400_000;

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
