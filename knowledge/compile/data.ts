/** What the compile scripts read: the data sets (their folder is the first argument of each script) and the hand-written tables beside them. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
  readonly part_of?: string;
  readonly names: readonly string[];
  readonly roles?: readonly Role[];
  readonly evidence: readonly string[];
}

export interface Role {
  readonly title: string;
  readonly of: string | null;
  readonly from: string;
  readonly to: string | null;
  readonly seen?: readonly [string, string];
  readonly evidence: readonly string[];
}

/** One dated item of a data set of reports. */
export interface Item {
  readonly source: "current-events" | "current-events-links" | "state-press" | "corpus";
  readonly day: string;
  /** As `evidence` gives it: data set and day, or the report's id. */
  readonly cited: string;
  readonly text: string;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(here(path), "utf8")) as T;
}

export function datasets(): string {
  const folder = process.argv[2];
  if (!folder) {
    console.error("usage: npx tsx knowledge/compile/<script>.ts DATASETS (the folder that holds leaders, natural-earth, current-events …)");
    process.exit(2);
  }
  return folder;
}

/** The actors of the files of ../actors/ that these scripts do not write: a name or id listed there is not given a second time. */
export function otherActors(): Actor[] {
  const ours = new Set(["states.json", "states-organs.json", "leaders.json", "ministers.json"]);
  const files = readdirSync(here("../actors")).filter((file) => file.endsWith(".json") && !ours.has(file));
  return files.flatMap((file) => readJson<{ actors: Actor[] }>(`../actors/${file}`).actors);
}

export function features<T>(folder: string, file: string): T[] {
  const collection = JSON.parse(readFileSync(`${folder}/natural-earth/${file}.json`, "utf8")) as { features: { properties: T }[] };
  return collection.features.map((feature) => feature.properties);
}

/** Every item of the data sets of reports, oldest first, of the corpus the reports to learn from. Links lose their targets. */
export function readItems(folder: string): Item[] {
  return [...currentEvents(folder), ...currentEventsLinks(folder), ...statePress(folder), ...corpus(`${folder}/../corpus/train`)].sort((a, b) => a.day.localeCompare(b.day));
}

function* currentEvents(folder: string): Generator<Item> {
  for (const line of readFileSync(`${folder}/current-events/items.jsonl`, "utf8").split("\n")) {
    if (line === "") continue;
    const { date, items } = JSON.parse(line) as { date: string; items: [string, string][] };
    for (const [, text] of items) yield { source: "current-events", day: date, cited: `current-events ${date}`, text };
  }
}

function* currentEventsLinks(folder: string): Generator<Item> {
  for (const file of readdirSync(`${folder}/current-events-links`).sort()) {
    for (const line of readFileSync(`${folder}/current-events-links/${file}`, "utf8").split("\n")) {
      if (!/^\s*\* /.test(line)) continue;
      const text = line.replace(/^\s*\* /, "").replace(/\[([^\]]*)\]\((?:[^()"]|"[^"]*"|\([^()]*\))*\)/g, "$1");
      const day = file.slice(0, 10);
      yield { source: "current-events-links", day, cited: `current-events-links ${day}`, text };
    }
  }
}

function* statePress(folder: string): Generator<Item> {
  for (const line of readFileSync(`${folder}/state-press/releases.jsonl`, "utf8").split("\n")) {
    if (line === "") continue;
    const { date, title, text } = JSON.parse(line) as { date: string; title: string; text: string };
    const day = new Date(date).toISOString().slice(0, 10);
    for (const paragraph of [title, ...text.split("\n")]) yield { source: "state-press", day, cited: `state-press ${day}`, text: paragraph };
  }
}

function* corpus(folder: string): Generator<Item> {
  for (const file of readdirSync(folder).sort()) {
    const report = JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as { id: string; published: string | null; headline: string; text: string };
    if (report.published === null) continue;
    for (const text of [report.headline, ...report.text.split("\n")]) yield { source: "corpus", day: report.published, cited: `corpus ${report.id}`, text };
  }
}

export const slug = (name: string) =>
  name
    .normalize("NFD")
    .replace(/\p{M}|['’‘ʻ]/gu, "")
    .replace(/ı/g, "i")
    .replace(/[øØ]/g, "o")
    .replace(/[łŁ]/g, "l")
    .replace(/[đĐðÐ]/g, "d")
    .replace(/ß/g, "ss")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

export function writeActors(file: string, about: string, actors: readonly Actor[]): void {
  writeFileSync(here(`../actors/${file}`), `${JSON.stringify({ about, actors }, null, 2)}\n`);
  console.log(`${file}: ${actors.length} actors, ${actors.reduce((sum, actor) => sum + (actor.roles?.length ?? 0), 0)} roles`);
}

export function groupBy<T>(things: readonly T[], key: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) groups.set(key(thing), [...(groups.get(key(thing)) ?? []), thing]);
  return groups;
}
