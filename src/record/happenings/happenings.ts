import { type ForestFile, growForest } from "../../forest/index.js";
import type { Derivation, Told } from "../derive.js";
import { packing } from "../gather/packed.js";
import { FEATURES } from "./compare.js";
import { featuresOf, type HappeningFeatures, keysOf } from "./features.js";
import { likenessBy } from "./likeness.js";

/** Set by B³ on the first six groups of reports, those of dev among them. */
const THRESHOLD = 0.4;
const WINDOW = 8;

const VALUES = ["type", "mode", "status", "from", "to", "sure", "published", "report", "head", "country"] as const;
const LISTS = ["byParties", "byRoots", "toParties", "toRoots", "places", "object", "words"] as const;

/** How event statements are gathered by the happening that they tell of. `trees`: model/weights/happenings.json. */
export function happenings(trees: ForestFile): Derivation<Told, HappeningFeatures> {
  return {
    gathering: {
      name: "happening",
      window: WINDOW,
      threshold: THRESHOLD,
      likeness: likenessBy(growForest(trees, FEATURES)),
      ...packing(VALUES, LISTS, ["thing", "about"]),
    },
    itemOf(told) {
      const { row, order, statement } = told;
      if (statement.kind !== "event") return null;
      return { row, order, keys: keysOf(told, statement), features: featuresOf(told, statement) };
    },
  };
}
