import { invariant } from "../text/index.js";

/**
 * Gradient-boosted decision trees, as a file holds them: the names of the features, and of each tree the splits (a row of features goes to
 * `left` where its value is not above the threshold, else to `right`; a negative child −1−n is leaf n) and the values of its leaves.
 */
export interface ForestFile {
  readonly features: readonly string[];
  readonly trees: readonly TreeFile[];
}

export interface TreeFile {
  readonly split: readonly number[];
  readonly threshold: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly leaf: readonly number[];
}

/** A row of features → how likely it is (0–1). */
export type Forest = (row: ArrayLike<number>) => number;

/** `features`: the names of a row's values, which must be those that the trees were grown with. */
export function growForest({ features: grown, trees }: ForestFile, features: readonly string[]): Forest {
  invariant(grown.length === features.length && grown.every((name, i) => name === features[i]), "trees grown with other features");
  return (row) => {
    let sum = 0;
    for (const tree of trees) sum += leafOf(tree, row);
    return 1 / (1 + Math.exp(-sum));
  };
}

function leafOf({ split, threshold, left, right, leaf }: TreeFile, row: ArrayLike<number>): number {
  let node = split.length > 0 ? 0 : -1;
  while (node >= 0) {
    const value = row[split[node] ?? 0] ?? 0;
    node = (value <= (threshold[node] ?? 0) ? left[node] : right[node]) ?? -1;
  }
  return leaf[-1 - node] ?? 0;
}
