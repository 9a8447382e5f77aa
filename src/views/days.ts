import type { When } from "../statement/index.js";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** "18 Sep 2024" for `2024-09-18`; anything that is not a day is given back as it came. */
export function dayWording(iso: string): string {
  const day = parse(iso);
  return day ? `${day.day} ${MONTHS[day.month - 1]} ${day.year}` : iso;
}

/** Days from `from` to `to`, both inclusive, as short as it can be said: "17–19 Sep 2024", "Nov 2023", "from 7 Oct 2023". */
export function periodWording(from: string | null, to: string | null): string {
  if (from === null && to === null) return "";
  if (from === null) return `until ${dayWording(to ?? "")}`;
  if (to === null) return `from ${dayWording(from)}`;
  if (from === to) return dayWording(from);
  const a = parse(from);
  const b = parse(to);
  if (!a || !b) return `${from} – ${to}`;
  if (a.day === 1 && b.day === lastDay(b)) {
    if (a.month === 1 && b.month === 12) return a.year === b.year ? `${a.year}` : `${a.year}–${b.year}`;
    if (a.year === b.year)
      return a.month === b.month ? `${MONTHS[a.month - 1]} ${a.year}` : `${MONTHS[a.month - 1]}–${MONTHS[b.month - 1]} ${a.year}`;
  }
  if (a.year !== b.year) return `${dayWording(from)} – ${dayWording(to)}`;
  if (a.month !== b.month) return `${a.day} ${MONTHS[a.month - 1]} – ${dayWording(to)}`;
  return `${a.day}–${dayWording(to)}`;
}

/** The days of a time; what the words do not give by themselves says where it comes from: "17 Sep 2024 (“on Tuesday”)", "18 Sep 2024 (from context)". */
export function whenWording({ t, from, to, basis, relativeTo }: When): string {
  const days = periodWording(from, to);
  if (days === "") return t ?? "";
  if (basis === "context") return `${days} (from context)`;
  if (basis === "stated" || t === null) return days;
  const counted = relativeTo && relativeTo.is !== "publication" ? `, from ${dayWording(relativeTo.day)}` : "";
  return `${days} (“${t}”${counted})`;
}

function parse(iso: string): Day | null {
  const parts = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(iso);
  return parts ? { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) } : null;
}

function lastDay({ year, month }: Day): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
