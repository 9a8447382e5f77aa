import type { Forest } from "../../forest/index.js";
import { STATUSES } from "../../statement/index.js";
import { UNKNOWN_DAY } from "../gather/features.js";
import { compare, daysBetween, FEATURES } from "./compare.js";
import type { HappeningFeatures } from "./features.js";

/** Days that are told apart by more than this are of two happenings; reports are a day off more often than two. */
const APART = 1;

/** How sure two statements tell of one happening, by the trees; 0 where they cannot: other types, or days of their own. */
export function likenessBy(forest: Forest): (a: HappeningFeatures, b: HappeningFeatures) => number {
  const row = new Float64Array(FEATURES.length);
  return (a, b) => {
    if (a.type !== b.type || daysBetween(a, b) > APART || areNewsOfTwoDays(a, b)) return 0;
    return forest(compare(a, b, row));
  };
}

/** Each told as done on the day of its own report, and the reports of two days: what is done daily ("released 13 hostages") is done again. */
function areNewsOfTwoDays(a: HappeningFeatures, b: HappeningFeatures): boolean {
  return isNews(a) && isNews(b) && a.published !== b.published;
}

function isNews({ from, to, published, status }: HappeningFeatures): boolean {
  return status === HAPPENED && published !== UNKNOWN_DAY && from === published && to === published;
}

const HAPPENED = STATUSES.indexOf("happened");
