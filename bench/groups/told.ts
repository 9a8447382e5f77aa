import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Groups } from "../../corpus/groups.js";
import { type Annotated, at, reportOf, score } from "../../corpus/reading.js";
import { openReader, spansOf } from "../../src/reading/index.js";
import type { Told } from "../../src/record/derive.js";
import { orderOf } from "../../src/record/gather/gathering.js";
import { indexOf } from "../../src/record/statement-index.js";
import type { Statement, StatementVectors } from "../../src/statement/index.js";
import { wholeText } from "../../src/text/index.js";
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

/** `cache`: whether reports that were read before are taken from .cache/groups, even if the program has changed since. */
export async function tellGroups({ reports }: Groups, { cache = false } = {}): Promise<ToldGroups> {
  const all = [...reports.values()];
  const given = await kept("given", all, cache, async () => {
    const [linker, reader] = await Promise.all([openLinker(paths), openReader(paths)]);
    return {
      of: async (report) => {
        const statements = await linker.statements(report);
        const whole = wholeText({ headline: report.headline ?? "", text: report.text });
        const vectors = await reader.embed(
          reportOf(report),
          statements.map((statement) => spansOf(statement, whole)),
        );
        return toKeep(statements, vectors);
      },
      close: async () => {
        await linker.close();
        await reader.close();
      },
    };
  });
  const found = await kept("found", all, cache, async () => {
    const reader = await openReader(paths);
    return {
      of: async (report) => {
        const { statements, vectors } = await reader.read(reportOf(report));
        return toKeep(statements, vectors);
      },
      close: () => reader.close(),
    };
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

function toKeep(statements: readonly Statement[], vectors: readonly StatementVectors[]): Kept {
  return { statements, vectors: vectors.map(({ thing, about }) => ({ thing: [...thing], about: about && [...about] })) };
}

async function kept(
  what: string,
  reports: readonly Annotated[],
  cache: boolean,
  open: () => Promise<{ of(report: Annotated): Promise<Kept>; close(): Promise<void> }>,
): Promise<ReadonlyMap<string, Kept>> {
  mkdirSync(CACHE, { recursive: true });
  const fileOf = (report: Annotated) =>
    join(CACHE, `${what}-${report.id}-${createHash("sha256").update(JSON.stringify(report)).digest("hex").slice(0, 12)}.json`);
  const missing = reports.filter((report) => !cache || !existsSync(fileOf(report)));
  if (missing.length > 0) {
    const reader = await open();
    for (const report of missing) writeFileSync(fileOf(report), JSON.stringify(await reader.of(report)));
    await reader.close();
  }
  return new Map(reports.map((report) => [report.id, JSON.parse(readFileSync(fileOf(report), "utf8")) as Kept]));
}
