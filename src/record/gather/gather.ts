import { Agenda } from "./agenda.js";
import { chooseGroup } from "./choose.js";
import type { Gathering, Item } from "./gathering.js";
import { GatherMemory, type Held } from "./memory.js";
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
 * `memory`: kept for the store and the gathering from change to change, it spares reading.
 */
export async function gather<Features>(
  shelf: ItemShelf,
  gathering: Gathering<Features>,
  { put, remove }: Arrivals<Features>,
  memory: GatherMemory<Features> = new GatherMemory(),
): Promise<readonly Move[]> {
  memory.enter(shelf.moment);
  if (put.length === 0 && remove.length === 0) return [];
  const { name, window } = gathering;
  const neighbours = new Neighbours(shelf, gathering, memory);
  const arrived = new Set(put.map(({ row }) => row));
  const known = new Map((await shelf.items(name, [...new Set([...remove, ...arrived])])).map((item) => [item.row, neighbours.hold(item)]));
  const agenda = new Agenda<Held<Features>>();
  for (const item of known.values()) for (const later of await neighbours.of(item, "after")) if (!known.has(later.row)) agenda.add(later);

  await shelf.removeItems(name, [...known.keys()]);
  for (const item of known.values()) memory.remove(item);
  const fresh = put.map((item) => ({ ...item, keys: [...new Set(item.keys)], group: known.get(item.row)?.group ?? item.row }));
  await neighbours.prepare(fresh.flatMap(({ keys }) => keys));
  await shelf.putItems(
    name,
    fresh.map((item) => ({ ...item, features: gathering.pack(item.features) })),
  );
  for (const item of fresh) {
    memory.put(item, window);
    agenda.add(item);
  }

  /** Where items stood that were looked at and moved, or arrived. */
  const before = new Map<number, number | null>(put.map(({ row }) => [row, known.get(row)?.group ?? null]));
  const moved = new Map<number, number>();
  for (let item = agenda.next(); item; item = agenda.next()) {
    const was = item.group;
    item.group = chooseGroup(gathering, item.features, await neighbours.of(item, "before")) ?? item.row;
    if (item.group !== was) {
      moved.set(item.row, item.group);
      if (!before.has(item.row)) before.set(item.row, was);
    }
    if (item.group !== was || arrived.has(item.row)) for (const later of await neighbours.of(item, "after")) agenda.add(later);
  }
  await shelf.regroup(name, moved);
  memory.tidy();

  const moves: Move[] = [];
  for (const [row, from] of before) {
    const to = moved.get(row) ?? from ?? row;
    if (to !== from) moves.push({ row, from, to });
  }
  for (const [row, { group }] of known) if (!arrived.has(row)) moves.push({ row, from: group, to: null });
  return moves;
}
