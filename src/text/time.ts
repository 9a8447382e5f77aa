/**
 * How finely the words of a time tell it, by the units of TIMEX3: "at 7am on Tuesday" is told to a part of a day, "early August" to (a part of) a
 * month. `span`: from one time to another, or a length of time.
 */
export type TimeGrain = "part-of-day" | "day" | "weekend" | "week" | "month" | "quarter" | "season" | "year" | "decade" | "span";

/** The day that a relative time is counted from, `YYYY-MM-DD`, and what it is: the publication, or a day or happening told of in the report. */
export interface CountedFrom {
  readonly day: string;
  readonly is: "publication" | "day-told" | "happening";
}

/** The days that a time stands for, `YYYY-MM-DD`, both inclusive; null is open. */
export interface TimeDays {
  readonly from: string | null;
  readonly to: string | null;
  readonly grain: TimeGrain;
  /** `stated`: the words give the days by themselves; `worked-out`: counted from `relativeTo`. */
  readonly basis: "stated" | "worked-out";
  /** Present exactly where the days are worked out. */
  readonly relativeTo?: CountedFrom;
}
