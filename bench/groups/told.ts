import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Groups } from "../../corpus/groups.js";
import { type Annotated, at, reportOf, score } from "../../corpus/reading.js";
import { openReader } from "../../src/reading/index.js";
import type { Told } from "../../src/record/derive.js";
import { orderOf } from "../../src/record/gather/gathering.js";
import { indexOf } from "../../src/record/statement-index.js";
import type { Statement } from "../../src/statement/index.js";
import { EMBEDDING_LENGTH } from "../../src/text/index.js";
import { openLinker } from "./annotated.js";

/** The statements of groups as the record takes them, by name (`report#index` of the annotated statement that they are, or that they met). */
export interface ToldGroups {
  /** As annotated. */
  readonly given: ReadonlyMap<string, Told>;
  /** As the program finds them; those that met no annotated statement have names of their own, with `+` for `#`. */
  readonly found: ReadonlyMap<string, Told>;
}

interface Kept {
  readonly statements: readonly Statement[];
  readonly vectors: readonly { readonly thing: readonly number[]; readonly about: readonly number[] | null }[];
}

const CACHE = at("../.cache/groups");
const paths = { model: at("../model/weights"), knowledge: at("../knowledge") };

export async function tellGroups({ reports }: Groups): Promise<ToldGroups> {
  const all = [...reports.values()];
  const given = await kept("given", all, async () => {
    const linker = await openLinker(paths);
    return { of: async (report) => bare(await linker.statements(report)), close: linker.close };
  });
  const found = await kept("found", all, async () => {
    const reader = await openReader(paths);
    return { of: async (report) => bare((await reader.read(reportOf(report))).statements), close: () => reader.close() };
  });
  const predicted = all.map((gold) => ({ gold, found: found.get(gold.id)?.statements ?? [] }));
  const meets = score(predicted, ["--pairs"])
    .split("\n")
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { readonly meets: number | null }).meets);
  let next = 0;
  return {
    given: told(all, given, (id, i) => `${id}#${i}`),
    found: told(all, found, (id, i) => {
      const met = meets[next++] ?? null;
      return met === null ? `${id}+${i}` : `${id}#${met}`;
    }),
  };
}

function told(
  reports: readonly Annotated[],
  kept: ReadonlyMap<string, Kept>,
  nameOf: (id: string, index: number) => string,
): Map<string, Told> {
  const all = new Map<string, Told>();
  for (const { id, source, published, headline } of reports) {
    const { statements = [], vectors = [] } = kept.get(id) ?? {};
    statements.forEach((statement, i) => {
      const { thing = [], about = null } = vectors[i] ?? {};
      all.set(nameOf(id, i), {
        row: all.size + 1,
        statement,
        vectors: { thing: Int8Array.from(thing), about: about && Int8Array.from(about) },
        index: indexOf(statement, published),
        order: orderOf(published, `id:${id}`, "", i),
        identity: `id:${id}`,
        report: { outlet: source.outlet, published, headline: headline ?? "" },
      });
    });
  }
  return all;
}

/** No vectors: nothing is like anything. */
function bare(statements: readonly Statement[]): Kept {
  const none = () => Array.from({ length: EMBEDDING_LENGTH }, () => 0);
  return { statements, vectors: statements.map(() => ({ thing: none(), about: null })) };
}

/** What a reader makes of reports, from the last run where report and program's version are the same. */
async function kept(
  what: string,
  reports: readonly Annotated[],
  open: () => Promise<{ of(report: Annotated): Promise<Kept>; close(): Promise<void> }>,
): Promise<ReadonlyMap<string, Kept>> {
  mkdirSync(CACHE, { recursive: true });
  const fileOf = (report: Annotated) =>
    join(CACHE, `${what}-${report.id}-${createHash("sha256").update(JSON.stringify(report)).digest("hex").slice(0, 12)}.json`);
  const missing = reports.filter((report) => !existsSync(fileOf(report)));
  if (missing.length > 0) {
    const reader = await open();
    for (const report of missing) writeFileSync(fileOf(report), JSON.stringify(await reader.of(report)));
    await reader.close();
  }
  return new Map(reports.map((report) => [report.id, JSON.parse(readFileSync(fileOf(report), "utf8")) as Kept]));
}
