import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openReader, type ReaderOptions } from "../src/reading/index.js";
import type { Statement } from "../src/statement/index.js";
import type { Report } from "../src/text/index.js";
import { load } from "./format.mjs";

/** An annotated report and what the product finds in it. */
export interface Scored {
  readonly gold: Annotated;
  readonly found: readonly Statement[];
}

export interface Annotated {
  readonly id: string;
  readonly source: { readonly outlet: string | null; readonly url: string | null };
  readonly published: string | null;
  readonly published_known: boolean;
  readonly headline: string | null;
  readonly text: string;
  readonly statements: readonly unknown[];
}

export const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Reads annotated reports as they stand; what the annotators say is not looked at. */
export async function readCorpus(
  path: string,
  { model, ...options }: ReaderOptions & { readonly model: string },
): Promise<readonly Scored[]> {
  const reader = await openReader({ model, knowledge: at("../knowledge") }, options);
  const scored: Scored[] = [];
  for (const gold of load(path) as readonly Annotated[]) scored.push({ gold, found: (await reader.read(reportOf(gold))).statements });
  await reader.close();
  return scored;
}

/** What the scorer prints. */
export function score(
  reports: readonly { readonly gold: Annotated; readonly found: readonly unknown[] }[],
  flags: readonly string[],
): string {
  const folder = at("../.cache/score");
  mkdirSync(folder, { recursive: true });
  const [gold, predicted] = ["gold.jsonl", "predicted.jsonl"].map((name) => join(folder, name)) as [string, string];
  writeFileSync(gold, lines(reports.map((r) => r.gold)));
  writeFileSync(predicted, lines(reports.map((r) => ({ id: r.gold.id, statements: r.found }))));
  const run = spawnSync(process.execPath, [at("score.mjs"), gold, predicted, ...flags], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout.trimEnd();
}

export function reportOf({ id, source, published, published_known, headline, text }: Annotated): Report {
  return {
    id,
    headline: headline ?? "",
    text,
    published,
    publishedKnown: published_known,
    revised: null,
    fetched: null,
    outlet: source.outlet,
    url: source.url,
    byline: null,
    language: null,
  };
}

function lines(records: readonly unknown[]): string {
  return records.map((r) => `${JSON.stringify(r)}\n`).join("");
}
