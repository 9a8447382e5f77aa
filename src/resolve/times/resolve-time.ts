import { formatDay, parseDay } from "./day.js";
import { expressionsOf, readExpression } from "./expression.js";
import type { Period } from "./period.js";
import type { Direction, Moment } from "./recogniser.js";
import { scan } from "./scan.js";

/** What the words of a time are read against. */
export interface TimeContext {
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published: string | null;
  /** Which way a bare weekday, day or month points: of what happened, the latest one; of what is planned, the next. */
  readonly direction: Direction;
  /** The day told of before, `YYYY-MM-DD`, that "two days later" and "the same day" count from. The publication where absent. */
  readonly anchor?: string | null;
}

/** Days `YYYY-MM-DD`, inclusive; null is open. */
export interface ResolvedTime {
  readonly from: string | null;
  readonly to: string | null;
}

/** The days that the words of a time mean; null where they do not tell. */
export function resolveTime(phrase: string, context: TimeContext): ResolvedTime | null {
  const moment = momentOf(context);
  const evident = scan(phrase, "evident");
  const found = evident.length > 0 ? evident : scan(phrase, "all");
  const [expression] = expressionsOf(phrase, found);
  const period = expression
    ? readExpression(expression, phrase.slice(0, expression.start), phrase.slice(expression.end), moment)
    : sinceUndated(phrase, moment);
  if (!period || (period.from === null && period.to === null)) return null;
  return { from: period.from === null ? null : formatDay(period.from), to: period.to === null ? null : formatDay(period.to) };
}

function momentOf({ published, direction, anchor }: TimeContext): Moment {
  const day = published === null ? null : parseDay(published);
  return { published: day, anchor: anchor ? parseDay(anchor) : day, anchored: Boolean(anchor), direction };
}

/** "Since the coup": up to now, from a day that the words do not tell. */
function sinceUndated(phrase: string, { published, anchor, anchored, direction }: Moment): Period | null {
  if (!/^(?:ever\s+)?since\b/iu.test(phrase.trim()) || direction === "future") return null;
  return { from: anchored && /^since(?:\s+then)?$/iu.test(phrase.trim()) ? anchor : null, to: published, grain: "span" };
}
