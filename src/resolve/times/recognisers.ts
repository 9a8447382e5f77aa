import type { TimeRecogniser } from "./recogniser.js";
import { calendarDate } from "./recognisers/calendar-date.js";
import { calendarUnit } from "./recognisers/calendar-unit.js";
import { clockTime } from "./recognisers/clock-time.js";
import { dateRange } from "./recognisers/date-range.js";
import { dayOfMonth } from "./recognisers/day-of-month.js";
import { decade } from "./recognisers/decade.js";
import { duration } from "./recognisers/duration.js";
import { feast } from "./recognisers/feast.js";
import { isoDate } from "./recognisers/iso-date.js";
import { length } from "./recognisers/length.js";
import { month } from "./recognisers/month.js";
import { namedDay } from "./recognisers/named-day.js";
import { nthWeekday } from "./recognisers/nth-weekday.js";
import { partOfDay } from "./recognisers/part-of-day.js";
import { present } from "./recognisers/present.js";
import { recentSpan } from "./recognisers/recent-span.js";
import { relativeDay } from "./recognisers/relative-day.js";
import { season } from "./recognisers/season.js";
import { weekOf } from "./recognisers/week-of.js";
import { weekday } from "./recognisers/weekday.js";
import { year } from "./recognisers/year.js";

/** In the order in which they are preferred where two find words of the same length in the same place. */
export const TIME_RECOGNISERS: readonly TimeRecogniser[] = [
  isoDate,
  dateRange,
  calendarDate,
  dayOfMonth,
  month,
  year,
  decade,
  nthWeekday,
  weekday,
  weekOf,
  namedDay,
  partOfDay,
  clockTime,
  calendarUnit,
  relativeDay,
  recentSpan,
  feast,
  season,
  duration,
  present,
  length,
];
