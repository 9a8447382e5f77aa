import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Partition } from "../../corpus/coreference.js";
import type { Derivation, Told } from "../../src/record/derive.js";
import { gather } from "../../src/record/gather/gather.js";
import { openSqliteStore } from "../../src/record/sqlite/store.js";

/** Gathers statements, by name, in a record of their own: name → the row of its group's founder. */
export async function gatherAll<Features>(
  { gathering, itemOf }: Derivation<Told, Features>,
  statements: ReadonlyMap<string, Told>,
): Promise<Partition> {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-groups-"));
  const store = await openSqliteStore(join(folder, "groups.rapporteur"));
  try {
    const items = [...statements.values()].flatMap((told) => itemOf(told) ?? []);
    const moves = await store.write("2000-01-01T00:00:00Z", (change) => gather(change, gathering, { put: items, remove: [] }));
    const groups = new Map(moves.map(({ row, to }) => [row, to]));
    return new Map([...statements].flatMap(([name, { row }]) => toPair(name, groups.get(row))));
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

function toPair(name: string, group: number | null | undefined): readonly (readonly [string, number])[] {
  return group === null || group === undefined ? [] : [[name, group]];
}
