import type { Day } from "../times/day.js";

/** How likely a report is to be so many days from one it tells of: in front of it, behind it. */
export interface Falloff {
  readonly ahead: (distance: number) => number;
  readonly behind: (distance: number) => number;
}

/** Half as likely at `half` days; the steeper the sharper the turn. */
export function falling(half: number, steepness = 2): (distance: number) => number {
  return (distance) => 1 / (1 + (distance / half) ** steepness);
}

/** The likelihood of a day of publication by the nearest of some days, in order, that the report tells of. */
export function byNearest(days: readonly Day[], { ahead, behind }: Falloff): (day: Day) => number {
  return (day) => {
    const after = firstNotBefore(days, day);
    const [next, last] = [days[after], days[after - 1]];
    const coming = next === undefined ? 0 : next === day ? Math.max(ahead(0), behind(0)) : ahead(next - day);
    return Math.max(coming, last === undefined ? 0 : behind(day - last), FLOOR);
  };
}

/** No single passage makes a day impossible by its likelihood. */
const FLOOR = 1e-4;

function firstNotBefore(days: readonly Day[], day: Day): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
