import type { Period } from "./period.js";
import type { Moment } from "./recogniser.js";

/** The word in front of a time that makes it an end of a period. */
export type Bound = "since" | "until" | "by" | "before" | "after" | "as-of";

const BOUNDS: readonly (readonly [Bound, RegExp])[] = [
  ["since", /^(?:ever\s+)?(?:since|from|starting|beginning|effective|started|began|begun)\b/iu],
  ["until", /^(?:(?:up\s+)?until|till|through|up\s+to|ended|concluded|expired)\b/iu],
  ["by", /^(?:by|no\s+later\s+than|not\s+later\s+than|at\s+the\s+latest)\b/iu],
  ["before", /^(?:before|prior\s+to|ahead\s+of)\b/iu],
  ["after", /^(?:after|following)\b/iu],
  ["as-of", /^as\s+of\b/iu],
];

/** The bound that words in front of a time begin with. */
export function boundOf(lead: string): Bound | null {
  const words = lead.replace(/^(?:\s|["“(]|only|even|just|at\s+least)+/iu, "");
  return BOUNDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** `direct`: nothing but prepositions between the bound and the time, so that it bounds the time itself and not a happening in it. */
export function applyBound(bound: Bound, direct: boolean, period: Period, { published, direction }: Moment): Period | null {
  const past = direction === "past";
  const now = published;
  switch (bound) {
    case "since":
      return { from: period.from, to: past ? later(now, period.from) : null, grain: "span" };
    case "until":
      return {
        from: now !== null && period.to !== null && (past ? now < period.to : now <= period.to) ? now : null,
        to: period.to,
        grain: "span",
      };
    case "by":
      // By noon, by nightfall: on that day.
      return period.grain === "hour" ? period : { from: null, to: period.to, grain: "span" };
    case "before":
      if (period.grain === "hour") return period;
      // Before the end of the year: that end is the last day.
      return { from: null, to: direct && period.grain !== "span" && period.from !== null ? period.from - 1 : period.to, grain: "span" };
    case "after":
      if (period.grain === "hour") return period;
      if (!direct || period.to === null) return { from: period.from, to: null, grain: "span" };
      return { from: period.to + 1, to: past ? later(now, period.to + 1) : null, grain: "span" };
    case "as-of":
      return past ? { from: null, to: period.to, grain: "span" } : { from: period.from, to: null, grain: "span" };
  }
}

/** The publication, unless the period begins after it. */
function later(now: number | null, from: number | null): number | null {
  return now !== null && from !== null && from > now ? null : now;
}
