import { addMonths, type Day, yearOf } from "./day.js";
import { type ClosedPeriod, dayPeriod, monthAround, weekOf, yearPeriod } from "./period.js";

/** The day so many units on (before, where `amount` is negative). Hours and minutes count as the days that they fill. */
export function shift(day: Day, amount: number, unit: string): Day {
  switch (singular(unit)) {
    case "minute":
      return day;
    case "hour":
      return day + Math.sign(amount) * Math.floor(Math.abs(amount) / 24);
    case "week":
      return day + 7 * amount;
    case "fortnight":
      return day + 14 * amount;
    case "month":
      return addMonths(day, amount);
    case "year":
      return addMonths(day, 12 * amount);
    case "decade":
      return addMonths(day, 120 * amount);
    default:
      return day + amount;
  }
}

/** The calendar unit that holds the day: its week, month, year or decade; the day itself for finer units. */
export function unitAround(day: Day, unit: string): ClosedPeriod {
  const year = yearOf(day);
  switch (singular(unit)) {
    case "week":
      return weekOf(day);
    case "month":
      return monthAround(day);
    case "year":
      return yearPeriod(year);
    case "decade":
      return { ...yearPeriod(year - (year % 10), year - (year % 10) + 9), grain: "decade" };
    default:
      return dayPeriod(day);
  }
}

function singular(unit: string): string {
  return unit.toLowerCase().replace(/s$/u, "");
}
