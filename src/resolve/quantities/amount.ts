/** How a number bounds the count that it tells. */
export type Bound = "exact" | "about" | "at-least" | "more-than" | "up-to" | "range";

/** Inclusive; null is open. */
export interface Amount {
  readonly min: number | null;
  readonly max: number | null;
}
