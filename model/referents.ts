/**
 * What the choice of referents is learned from: `npx tsx model/referents.ts OUT REPORTS…` writes OUT/referents.tsv: for every description and pronoun
 * that an annotator resolved, a line a candidate: the mention, whether the candidate is right, and the values of its features.
 */
import { createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "../corpus/format.mjs";
import { sameName } from "../corpus/same-name.js";
import { LanguageEngine } from "../src/language/index.js";
import { readKnowledge, readModelFiles } from "../src/reading/index.js";
import { makeNamer, REFERENT_FEATURES } from "../src/resolve/index.js";
import type { Analysis, Role, WordRange } from "../src/text/index.js";

interface Gold {
  readonly t: string | null;
  readonly is?: string;
}
interface GoldReport {
  readonly id: string;
  readonly source: { readonly outlet: string | null };
  readonly headline: string | null;
  readonly text: string;
  readonly statements: readonly (Readonly<Record<"by" | "to" | "claimants", readonly Gold[] | undefined>> & { readonly quote: string })[];
}

const ROLES = { by: "by", to: "to", claimants: "claimant" } as const satisfies Record<string, Role>;
const [out = "", ...folders] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const at = (path: string) => new URL(path, import.meta.url).pathname;
const feature = (name: string) => REFERENT_FEATURES.indexOf(name);
const [ruled, place, own] = ["ruled", "ruled place", "own words"].map(feature) as [number, number, number];
/** What stands in for the trees while they are not grown: the rules' first choice, then the words themselves. */
const byTheRules = (row: ArrayLike<number>) => (row[ruled] ? 1 - (row[place] ?? 0) / 10 : row[own] ? 0.5 : 0);
const knowledge = await readKnowledge(at("../knowledge"), byTheRules);
const engine = await LanguageEngine.open(await readModelFiles(at("weights")));
const file = createWriteStream(join(out, "referents.tsv"));
writeFileSync(join(out, "referents.json"), JSON.stringify(REFERENT_FEATURES));

for (const report of folders.flatMap((f) => load(f) as GoldReport[])) {
  const analysis = await engine.analyse({ headline: report.headline ?? "", text: report.text });
  const namer = makeNamer(analysis, { outlet: report.source.outlet }, knowledge.names);
  const told = new Map<string, { readonly range: WordRange; readonly role: Role; readonly is: Set<string> }>();
  for (const statement of report.statements)
    for (const [field, role] of Object.entries(ROLES) as [keyof typeof ROLES, Role][])
      for (const { t, is } of statement[field] ?? []) {
        const range = t ? nearest(analysis, t, analysis.text.indexOf(statement.quote)) : null;
        if (!range || !is) continue;
        const key = `${range.first} ${range.last} ${role}`;
        const known = told.get(key) ?? { range, role, is: new Set<string>() };
        known.is.add(is);
        told.set(key, known);
      }
  for (const [key, { range, role, is }] of told)
    for (const { candidate, row, likely } of namer.weigh(range, role) ?? []) {
      const right = [...is].some((name) => sameName(candidate.name, name));
      const numbers = Array.from(row, (v) => Math.round(v * 1e4) / 1e4);
      file.write(
        `${[`${report.id}/${key}`, likely >= 0.5 ? 1 : 0, right ? 1 : 0, is.size, candidate.name.replace(/\s+/g, " "), ...numbers].join("\t")}\n`,
      );
    }
}
file.end();
await engine.close();

/** The words of the occurrence of `t` that is nearest to a place. */
function nearest({ text, words }: Analysis, t: string, near: number): WordRange | null {
  let best = -1;
  for (let i = text.indexOf(t); i >= 0; i = text.indexOf(t, i + 1)) {
    const whole = !/[\p{L}\p{N}]/u.test(text[i - 1] ?? " ") && !/[\p{L}\p{N}]/u.test(text[i + t.length] ?? " ");
    if (whole && (best < 0 || Math.abs(i - near) < Math.abs(best - near))) best = i;
  }
  const inside = best < 0 ? [] : words.filter((w) => w.start < best + t.length && best < w.end);
  const [first, last] = [inside[0], inside.at(-1)];
  return first && last ? { first: first.index, last: last.index } : null;
}
