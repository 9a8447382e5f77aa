import type { QuantityRecogniser } from "./recogniser.js";
import { fraction } from "./recognisers/fraction.js";
import { none } from "./recognisers/none.js";
import { numeral } from "./recognisers/numeral.js";
import { ordinal } from "./recognisers/ordinal.js";
import { partOfScale } from "./recognisers/part-of-scale.js";
import { range } from "./recognisers/range.js";
import { several } from "./recognisers/several.js";
import { share } from "./recognisers/share.js";
import { single } from "./recognisers/single.js";
import { vague } from "./recognisers/vague.js";

/** In the order in which they are preferred where two find words of the same length in the same place. */
export const QUANTITY_RECOGNISERS: readonly QuantityRecogniser[] = [
  range,
  vague,
  partOfScale,
  share,
  numeral,
  fraction,
  none,
  single,
  ordinal,
  several,
];
