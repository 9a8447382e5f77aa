import type { Came, Derivation } from "../derive.js";
import { type OriginFeatures, signatureOf } from "./features.js";
import { likeness } from "./likeness.js";
import { pack, unpack } from "./pack.js";

/** How reports are gathered by the dispatch that they print: copies, trimmed ones among them, have one origin. */
export const ORIGINS: Derivation<Came, OriginFeatures> = {
  gathering: { name: "origin", window: 12, threshold: 0.5, likeness, pack, unpack },
  itemOf: ({ row, order, report }) => ({ row, order, ...signatureOf(report) }),
};
