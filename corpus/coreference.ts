/** How far things were put together as they belong: precision, recall and their harmonic mean, 0 to 1. */
export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Thing → the group that it is in. */
export type Partition = ReadonlyMap<string, string | number>;

/**
 * B³ (Bagga and Baldwin, 1998): of the things that stand in a thing's group, itself among them, how many belong there (precision), and of those
 * that belong there how many stand there (recall), as a mean over the things. Both partitions must be of the same things.
 */
export function bCubed(gold: Partition, found: Partition): Agreement {
  const shared = new Map<string, number>();
  const pair = (thing: string) => `${gold.get(thing)}\n${found.get(thing)}`;
  for (const thing of gold.keys()) shared.set(pair(thing), (shared.get(pair(thing)) ?? 0) + 1);
  const [goldSizes, foundSizes] = [sizes(gold), sizes(found)];
  let precision = 0;
  let recall = 0;
  for (const [thing, group] of gold) {
    const right = shared.get(pair(thing)) ?? 0;
    precision += right / (foundSizes.get(found.get(thing) ?? "") ?? 1);
    recall += right / (goldSizes.get(group) ?? 1);
  }
  return agreement(precision / gold.size, recall / gold.size);
}

export function agreement(precision: number, recall: number): Agreement {
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function sizes(partition: Partition): ReadonlyMap<string | number, number> {
  const counts = new Map<string | number, number>();
  for (const group of partition.values()) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}
