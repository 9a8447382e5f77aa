/**
 * How well names are linked to actors: `npx tsx bench/resolve/actors.ts [--misses]`, on the annotated names of corpus/actors/links.tsv, and how
 * long the lists take to open.
 *
 * A line has the report, the offset of the words, the words, the full name, and the actor's id, or several with commas between them where any is
 * right, or none where no list has it. A name is linked as
 * the product would: through the naming rules, by the report's day. Several candidates and people of an actor count as no actor. "Not in the list" is
 * a class of its own, with precision and recall.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { LanguageEngine } from "../../src/language/index.js";
import { openActors, readKnowledge, readModelFiles, readReferents } from "../../src/reading/index.js";
import { makeNamer } from "../../src/resolve/index.js";
import type { ActorLink, Analysis, Report, WordRange } from "../../src/text/index.js";

interface Annotated {
  readonly report: string;
  readonly at: number;
  readonly t: string;
  readonly is: string;
  /** Ids of which any is right; empty where no list has the actor. */
  readonly actor: readonly string[];
}

type CorpusReport = Pick<Report, "id" | "headline" | "text" | "published"> & { readonly source: { readonly outlet: string | null } };

const ROOT = new URL("../../", import.meta.url).pathname;
const MODEL = join(ROOT, "model/weights");
const KNOWLEDGE = join(ROOT, "knowledge");

/** Prints accuracy over all names, and precision, recall and F1 of "not in the list"; `showMisses`: every wrong link as well. */
export async function measureActors(showMisses = false): Promise<void> {
  await measureOpening();
  const [, ...lines] = readFileSync(join(ROOT, "corpus/actors/links.tsv"), "utf8").trimEnd().split("\n");
  const byReport = new Map<string, Annotated[]>();
  for (const annotated of lines.map(annotatedIn)) byReport.set(annotated.report, [...(byReport.get(annotated.report) ?? []), annotated]);
  const knowledge = await readKnowledge(KNOWLEDGE, await readReferents(MODEL));
  const engine = await LanguageEngine.open(await readModelFiles(MODEL));
  const links: { readonly gold: Annotated; readonly name: string; readonly link: ActorLink }[] = [];
  for (const [id, names] of byReport) {
    const report = readReport(id);
    const analysis = await engine.analyse(report);
    const namer = makeNamer(analysis, { outlet: report.source.outlet }, knowledge.names);
    const link = knowledge.actors.forReport({ day: report.published, countries: namer.countries });
    for (const gold of names) {
      const range = wordsOf(analysis, gold.at, gold.at + gold.t.length);
      const [name = gold.t] = range ? namer.names(range, "by") : [];
      links.push({ gold, name, link: link({ ...namer.bearer(name), name, words: gold.t }) });
    }
  }
  await engine.close();
  print(links.map(({ gold, link }) => ({ gold: gold.actor, got: idOf(link) })));
  if (showMisses)
    for (const { gold, name, link } of links)
      if (!isRight(gold.actor, idOf(link)))
        console.log([gold.report, gold.at, gold.t, gold.is, gold.actor ?? "not listed", name, shown(link)].join("\t"));
}

/** Processor time, since others may be using the machine. */
async function measureOpening(): Promise<void> {
  const times: number[] = [];
  let size = 0;
  for (let i = 0; i < 5; i++) {
    const begin = process.cpuUsage();
    const { actors } = await openActors({ shipped: KNOWLEDGE, own: null });
    const { user, system } = process.cpuUsage(begin);
    times.push((user + system) / 1000);
    size = actors.size;
  }
  console.log(
    `${size} actors read, checked and indexed in ${times[0]?.toFixed(0)} ms of processor time, ${Math.min(...times).toFixed(0)} ms once warm`,
  );
}

function print(links: readonly { readonly gold: Annotated["actor"]; readonly got: string | null }[]): void {
  const count = (fits: (link: (typeof links)[number]) => boolean) => links.filter(fits).length;
  const right = count(({ gold, got }) => isRight(gold, got));
  const listed = count(({ gold }) => gold.length > 0);
  const rightListed = count(({ gold, got }) => gold.length > 0 && isRight(gold, got));
  const both = count(({ gold, got }) => gold.length === 0 && got === null);
  const precision = both / count(({ got }) => got === null);
  const recall = both / count(({ gold }) => gold.length === 0);
  console.log(
    `names linked rightly: ${share(right / links.length)} of ${links.length}; of the ${listed} in the list ${share(rightListed / listed)}`,
  );
  console.log(
    `not in the list: precision ${share(precision)}, recall ${share(recall)}, F1 ${share((2 * precision * recall) / (precision + recall))}`,
  );
}

function readReport(id: string): CorpusReport {
  const path = ["dev", "train"].map((part) => join(ROOT, "corpus", part, `${id}.json`)).find(existsSync);
  if (path === undefined) throw new Error(`no report ${id} in corpus/`);
  const report = JSON.parse(readFileSync(path, "utf8")) as CorpusReport & { readonly headline: string | null };
  return { ...report, headline: report.headline ?? "" };
}

function wordsOf(analysis: Analysis, start: number, end: number): WordRange | null {
  const inside = analysis.words.filter((word) => word.start < end && start < word.end);
  const [first, last] = [inside[0], inside.at(-1)];
  return first && last ? { first: first.index, last: last.index } : null;
}

function annotatedIn(line: string): Annotated {
  const [report = "", at = "", t = "", is = "", actor = ""] = line.split("\t");
  return { report, at: Number(at), t, is, actor: actor === "" ? [] : actor.split(",") };
}

function isRight(gold: Annotated["actor"], got: string | null): boolean {
  return got === null ? gold.length === 0 : gold.includes(got);
}

const idOf = (link: ActorLink) => (link.kind === "actor" ? link.id : null);

function shown(link: ActorLink): string {
  switch (link.kind) {
    case "actor":
      return `${link.id} (${link.how})`;
    case "ambiguous":
      return `? ${link.candidates.map(({ id }) => id).join(", ")}`;
    case "collective":
      return `people of ${link.of}`;
    case "unknown":
      return "unknown";
  }
}

const share = (part: number) => `${(100 * part).toFixed(1)} %`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await measureActors(process.argv.includes("--misses"));
