import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { formatOfName } from "./sniff.js";

/** A file to be read, or a sub-folder that could not be listed. */
export type Found =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "problem"; readonly path: string; readonly problem: unknown };

/**
 * The report files under a folder, sub-folders included, in the order of their names (code units), however the disk lists them.
 * Hidden files and files whose names promise no format that is read are passed over.
 */
export async function* reportFiles(folder: string, above: readonly string[] = []): AsyncGenerator<Found> {
  try {
    const real = await realpath(folder);
    // A link that leads back up would be walked for ever.
    if (above.includes(real)) return;
    const names = (await readdir(folder)).filter((name) => !name.startsWith(".")).sort();
    for (const name of names) {
      const path = join(folder, name);
      const found = await stat(path).catch(() => null);
      if (found?.isDirectory()) yield* reportFiles(path, [...above, real]);
      else if (formatOfName(name) !== null) yield { kind: "file", path };
    }
  } catch (problem) {
    yield { kind: "problem", path: folder, problem };
  }
}
