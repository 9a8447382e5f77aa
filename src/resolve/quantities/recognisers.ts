import type { QuantityRecogniser } from "./recogniser.js";
import { none } from "./recognisers/none.js";
import { numeral } from "./recognisers/numeral.js";
import { ordinal } from "./recognisers/ordinal.js";
import { range } from "./recognisers/range.js";
import { several } from "./recognisers/several.js";
import { single } from "./recognisers/single.js";
import { vague } from "./recognisers/vague.js";

/** In the order in which they are preferred where two find words of the same length in the same place. */
export const QUANTITY_RECOGNISERS: readonly QuantityRecogniser[] = [range, vague, numeral, none, single, ordinal, several];
