import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Entry } from "../../src/record/index.js";
import { openRecord } from "../../src/record/open.js";
import type { HostileInput } from "./input.js";
import { takeIn } from "./intake.js";
import { toldIn } from "./told.js";

const MODEL = fileURLToPath(new URL("../../model/weights", import.meta.url));
const ENGINE = { name: "rapporteur", version: "9.9.9" };
const BATCH = 25;

/** A record that holds what came of hostile inputs. */
export interface HostileRecord {
  readonly folder: string;
  readonly path: string;
  /** Each with what was put on record, in the order of the inputs. */
  readonly held: readonly { readonly input: HostileInput; readonly entry: Entry }[];
  remove(): Promise<void>;
}

/** Takes inputs in and puts their reports on record, with statements whose words are theirs. The day of publication spreads them. */
export async function hostileRecord(inputs: readonly HostileInput[]): Promise<HostileRecord> {
  const folder = await mkdtemp(join(tmpdir(), "hostile-"));
  const path = join(folder, "hostile.record");
  const put = async (name: string, bytes: Uint8Array) => {
    await writeFile(join(folder, name), bytes);
    return join(folder, name);
  };
  const held: { input: HostileInput; entry: Entry }[] = [];
  for (const input of inputs) {
    const item = (await takeIn(input, { put })).find(({ kind }) => kind === "report");
    if (item?.kind !== "report") continue;
    const { report, identity, original } = item;
    const statements = toldIn(report);
    const vectors = statements.map(() => ({ thing: new Int8Array(), about: null }));
    held.push({ input, entry: { report, identity, original, engine: ENGINE, statements, vectors } });
  }
  const record = await openRecord(path, { create: true, model: MODEL });
  for (let i = 0; i < held.length; i += BATCH) {
    const batch = held.slice(i, i + BATCH).map(({ entry }) => entry);
    await record.add(batch, new Date(Date.UTC(2031, 4, 9) + i).toISOString());
  }
  await record.store.close();
  return { folder, path, held, remove: () => rm(folder, { recursive: true }) };
}
