import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ForestFile } from "../forest/index.js";
import { COUNTS } from "./counts/counts.js";
import { happenings } from "./happenings/happenings.js";
import { ISSUES } from "./issues/issues.js";
import { ORIGINS } from "./origins/origins.js";
import { OpenRecord } from "./record.js";
import { openSqliteStore } from "./sqlite/store.js";

export interface RecordOptions {
  /** Whether a record is made where there is none; else that is a `record-missing`. */
  readonly create: boolean;
  /** The model's folder, with happenings.json. */
  readonly model: string;
}

/** Opens the record in a file, with everything that gathers what comes in. */
export async function openRecord(path: string, { create, model }: RecordOptions): Promise<OpenRecord> {
  const trees = JSON.parse(await readFile(join(model, "happenings.json"), "utf8")) as ForestFile;
  const store = await openSqliteStore(path, { create });
  return new OpenRecord(store, { origin: ORIGINS, statements: { happening: happenings(trees), count: COUNTS, issue: ISSUES } });
}
