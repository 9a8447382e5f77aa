/** Stops on a bug of ours: a condition that no input may break. Users' errors are a `Failure`. */
export function invariant(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(`invariant broken: ${what}`);
}
