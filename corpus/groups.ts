import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "./format.mjs";
import { type Annotated, at } from "./reading.js";

/** Reports on one matter, and which of their event and figure statements speak of the same happening or count. */
export interface Group {
  readonly group: string;
  readonly reports: readonly string[];
  /** Statements by report id and index. */
  readonly happenings: readonly { readonly name: string; readonly statements: readonly (readonly [string, number])[] }[];
  /** Reports that share an origin. */
  readonly copies?: readonly (readonly string[])[];
}

/** Groups with their reports by id. */
export interface Groups {
  readonly groups: readonly Group[];
  readonly reports: ReadonlyMap<string, Annotated>;
}

export type Split = "train" | "dev";

/** Groups of one half, in the order of their names. */
export function loadGroups(split: Split): Groups {
  const folder = at(`groups/${split}`);
  const groups = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Group);
  const reports = new Map(groups.flatMap((group) => group.reports).map((id) => [id, loadReport(id)]));
  return { groups, reports };
}

/** `happening name` by statement, named `report#index`; names are of one group of reports. */
export function goldOf({ group, happenings }: Group): ReadonlyMap<string, string> {
  return new Map(
    happenings.flatMap(({ name, statements }, i) => statements.map(([id, index]) => [`${id}#${index}`, `${group}/${i} ${name}`] as const)),
  );
}

function loadReport(id: string): Annotated {
  const file = ["groups/reports", "train", "dev"].map((folder) => join(at(folder), `${id}.json`)).find(existsSync);
  if (!file) throw new Error(`a group names the report ${id}, which is in none of groups/reports, train, dev`);
  return load(file)[0] as Annotated;
}
