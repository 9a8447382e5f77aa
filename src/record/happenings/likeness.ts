import type { Forest } from "../../forest/index.js";
import { compare, daysBetween, FEATURES } from "./compare.js";
import type { HappeningFeatures } from "./features.js";

/** Days that are told apart by more than this are of two happenings; reports are a day off more often than two. */
const APART = 1;

/** How sure two statements tell of one happening, by the trees; 0 where they cannot: other types, or days of their own. */
export function likenessBy(forest: Forest): (a: HappeningFeatures, b: HappeningFeatures) => number {
  const row = new Float64Array(FEATURES.length);
  return (a, b) => {
    if (a.type !== b.type || daysBetween(a, b) > APART) return 0;
    return forest(compare(a, b, row));
  };
}
