import { Agenda } from "./agenda.js";
import { chooseGroup } from "./choose.js";
import type { Gathering, Item, StoredItem } from "./gathering.js";
import { type ItemShelf, Neighbours } from "./neighbours.js";

/** What comes or is replaced (`put`), and the rows of what goes; what is in both is put. */
export interface Arrivals<Features> {
  readonly put: readonly Item<Features>[];
  readonly remove: readonly number[];
}

/** An item that stands in another group than before; rows of founders, `from` null where the item is new, `to` null where it is gone. */
export interface Move {
  readonly row: number;
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * Brings groups up to date with what comes and goes. What they are depends only on the items that there are, taken in their one order: each has
 * as candidates the latest `window` earlier items under each of its keys, and joins one of their groups (see `chooseGroup`) or founds one, which
 * bears its row. So an item is looked at again only where a candidate of it came, went, changed or moved to another group, the earliest first.
 */
export async function gather<Features>(
  shelf: ItemShelf,
  gathering: Gathering<Features>,
  { put, remove }: Arrivals<Features>,
): Promise<readonly Move[]> {
  const { name } = gathering;
  const arrived = new Map(put.map((item) => [item.row, item]));
  const known = new Map((await shelf.items(name, [...new Set([...remove, ...arrived.keys()])])).map((item) => [item.row, item]));
  const agenda = new Agenda<StoredItem>();
  const outgoing = new Neighbours(shelf, gathering);
  for (const item of known.values()) for (const later of await outgoing.dependentsOf(item)) if (!known.has(later.row)) agenda.add(later);

  await shelf.removeItems(name, [...known.keys()]);
  const fresh = put.map((item) => ({ ...item, features: gathering.pack(item.features), group: known.get(item.row)?.group ?? item.row }));
  await shelf.putItems(name, fresh);
  for (const item of fresh) agenda.add(item);

  const neighbours = new Neighbours(shelf, gathering);
  const before = new Map<number, number | null>(put.map(({ row }) => [row, known.get(row)?.group ?? null]));
  for (let item = agenda.next(); item; item = agenda.next()) {
    const was = neighbours.groupOf(item);
    const group = chooseGroup(gathering, neighbours.featuresOf(item), await neighbours.candidatesOf(item)) ?? item.row;
    if (group !== was) {
      neighbours.move(item.row, group);
      if (!before.has(item.row)) before.set(item.row, was);
    }
    if (group !== was || arrived.has(item.row)) for (const later of await neighbours.dependentsOf(item)) agenda.add(later);
  }
  await shelf.regroup(name, neighbours.moved);

  const moves: Move[] = [];
  for (const [row, from] of before) {
    const to = neighbours.moved.get(row) ?? from ?? row;
    if (to !== from) moves.push({ row, from, to });
  }
  for (const [row, { group }] of known) if (!arrived.has(row)) moves.push({ row, from: group, to: null });
  return moves;
}
