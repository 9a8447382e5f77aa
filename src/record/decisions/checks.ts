import type { FigureStatement } from "../../statement/index.js";
import { Failure } from "../../text/index.js";

/** The name of a vocabulary that is given; fails with `bad-correction` where it is none. */
export function among<T extends string>(what: string, names: readonly T[], given: string): T {
  const found = names.find((name) => name === given);
  if (found === undefined)
    throw new Failure("bad-correction", `“${given}” is no ${what}${names.length > 0 ? `; it may be ${names.join(", ")}` : ""}`);
  return found;
}

/** Fails with `bad-correction` where no figure can have such a value. */
export function checkValue({ min, max }: FigureStatement["value"]): void {
  const wrong = [min, max].find((number) => number !== null && !Number.isFinite(number));
  if (wrong !== undefined) throw new Failure("bad-correction", `“${wrong}” is no number`);
  if (min === null && max === null) throw new Failure("bad-correction", "a figure needs a value: unknown is never zero");
  if (min !== null && max !== null && min > max) throw new Failure("bad-correction", `a value from ${min} to ${max} runs backwards`);
}

/** Fails with `bad-correction` where these are no days of the calendar (YYYY-MM-DD), or run backwards. */
export function checkDays({ from, to }: { readonly from: string | null; readonly to: string | null }): void {
  const wrong = [from, to].find((day) => day !== null && !isDay(day));
  if (wrong) throw new Failure("bad-correction", `“${wrong}” is no day of the calendar, YYYY-MM-DD`);
  if (from !== null && to !== null && from > to) throw new Failure("bad-correction", `days from ${from} to ${to} run backwards`);
}

function isDay(written: string): boolean {
  const time = Date.parse(`${written}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === written;
}
