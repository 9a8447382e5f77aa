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
  const { roots, split, threshold, left, right, leaf } = flattened(trees);
  return (row) => {
    let sum = 0;
    for (const root of roots) {
      let node = root;
      while (node >= 0) node = ((row[split[node] ?? 0] ?? 0) <= (threshold[node] ?? 0) ? left[node] : right[node]) ?? -1;
      sum += leaf[-1 - node] ?? 0;
    }
    return 1 / (1 + Math.exp(-sum));
  };
}

/** All trees as one run of nodes and one of leaves, which a processor goes through fastest; a root is a node, or −1−n where its tree is leaf n alone. */
function flattened(trees: readonly TreeFile[]) {
  const roots: number[] = [];
  const split: number[] = [];
  const threshold: number[] = [];
  const left: number[] = [];
  const right: number[] = [];
  const leaf: number[] = [];
  for (const tree of trees) {
    const [nodes, leaves] = [split.length, leaf.length];
    const shifted = (child: number) => (child < 0 ? child - leaves : child + nodes);
    roots.push(tree.split.length > 0 ? nodes : -1 - leaves);
    split.push(...tree.split);
    threshold.push(...tree.threshold);
    left.push(...tree.left.map(shifted));
    right.push(...tree.right.map(shifted));
    leaf.push(...tree.leaf);
  }
  return {
    roots: Int32Array.from(roots),
    split: Int32Array.from(split),
    threshold: Float64Array.from(threshold),
    left: Int32Array.from(left),
    right: Int32Array.from(right),
    leaf: Float64Array.from(leaf),
  };
}
