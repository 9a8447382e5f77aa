import type { Derivation, Told } from "../derive.js";
import { featuresOf, type IssueFeatures, keysOf, matterOf } from "./features.js";
import { likeness } from "./likeness.js";
import { pack, unpack } from "./pack.js";

/** How statements are gathered by what they are about: phrases that mean the same matter form one issue. */
export const ISSUES: Derivation<Told, IssueFeatures> = {
  gathering: { name: "issue", window: 8, threshold: 0.5, likeness, pack, unpack },
  itemOf(told) {
    const matter = matterOf(told);
    if (!matter) return null;
    return { row: told.row, order: told.order, keys: keysOf(told, matter), features: featuresOf(told, matter) };
  },
};
