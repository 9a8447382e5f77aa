import type { Derivation, Told } from "../derive.js";
import { packing } from "../gather/packed.js";
import { type CountFeatures, featuresOf, keysOf } from "./features.js";
import { likeness } from "./likeness.js";

const VALUES = [
  "measure",
  "scope",
  "unit",
  "unitIs",
  "per",
  "from",
  "to",
  "since",
  "sure",
  "published",
  "report",
  "country",
  "min",
  "max",
  "part",
  "status",
  "voice",
] as const;

/** How figures are gathered by what they count. */
export const COUNTS: Derivation<Told, CountFeatures> = {
  gathering: {
    name: "count",
    window: 8,
    threshold: 0.6,
    likeness,
    ...packing(VALUES, ["sorts", "words", "places", "by"], ["thing", "about"]),
  },
  itemOf(told) {
    const { row, order, statement } = told;
    if (statement.kind !== "figure") return null;
    return { row, order, keys: keysOf(told, statement), features: featuresOf(told, statement) };
  },
};
