import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Place, storeContract } from "../fixtures/store.contract.js";
import { openSqliteStore } from "./store.js";

storeContract("SQLite", () => place());
storeContract("SQLite, walking where it would fetch,", () => place({ few: 3 }));

async function place(options: { readonly few?: number } = {}): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), "rapporteur-store-"));
  return {
    open: () => openSqliteStore(join(folder, "record"), options),
    openBackup: (path) => openSqliteStore(path, { create: false }),
    backup: join(folder, "backup"),
    remove: () => rm(folder, { recursive: true }),
  };
}
