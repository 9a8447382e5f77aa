import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { splitSentences } from "../../src/language/sentences.js";
import { readActorLayers } from "../../src/reading/actor-files.js";
import { type DatingKnowledge, dateReport, indexDating, openActorBook } from "../../src/resolve/index.js";
import type { Dating } from "../../src/text/index.js";

/**
 * How well reports are dated from their text: the reports of the corpora with their date hidden, and those of corpus/dating, whose text gives a day
 * away. `npx tsx bench/resolve/dating.ts [--misses]` prints the tables; `--misses` leaves the held-out reports unnamed.
 */

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

interface Case {
  readonly id: string;
  readonly headline: string;
  readonly text: string;
  readonly published: string | null;
}

interface Outcome {
  readonly id: string;
  readonly published: string;
  readonly dating: Dating;
  readonly milliseconds: number;
}

/** What is measured on one folder of reports. Shares are of all its dated reports. */
export interface DatingFigures {
  readonly part: string;
  readonly reports: number;
  /** The true day lies within the interval. */
  readonly inside: number;
  /** In days; null where more than half of the intervals are open. */
  readonly medianWidth: number | null;
  readonly withinYear: number;
  readonly withinMonth: number;
  readonly withinDay: number;
  /** A day is told. */
  readonly told: number;
  /** A day is told, and it is the true one. */
  readonly right: number;
  readonly milliseconds: number;
}

const PARTS: readonly (readonly [part: string, folder: string])[] = [
  ["train", "corpus/train"],
  ["dev", "corpus/dev"],
  ["shared train", "../shared/corpus/train"],
  ["shared dev", "../shared/corpus/dev"],
  ["dating, develop", "corpus/dating/develop"],
  ["dating, held out", "corpus/dating/held-out"],
  ["dating, fresh", "corpus/dating/fresh"],
];

/** The figures of every part that is there. */
export async function measureDating(): Promise<readonly DatingFigures[]> {
  const knowledge = await readLists();
  return PARTS.filter(([, folder]) => existsSync(join(ROOT, folder))).map(([part, folder]) => figuresOf(part, outcomes(folder, knowledge)));
}

async function readLists(): Promise<DatingKnowledge> {
  const list = (name: string) => JSON.parse(readFileSync(join(ROOT, "knowledge/dating", `${name}.json`), "utf8"));
  return indexDating({ events: list("events").events, book: openActorBook(await readActorLayers(join(ROOT, "knowledge"), null)) });
}

function outcomes(folder: string, knowledge: DatingKnowledge): readonly Outcome[] {
  const files = readdirSync(join(ROOT, folder)).filter((name) => name.endsWith(".json"));
  return files.flatMap((name) => {
    const { id, headline, text: body, published } = JSON.parse(readFileSync(join(ROOT, folder, name), "utf8")) as Case;
    if (published === null) return [];
    const text = `${headline}\n${body}`;
    const sentences = sentencesOf(text);
    const start = performance.now();
    const dating = dateReport({ text, sentences, latest: null }, knowledge);
    return [{ id, published, dating, milliseconds: performance.now() - start }];
  });
}

function sentencesOf(text: string) {
  let offset = 0;
  return text.split("\n").flatMap((paragraph) => {
    const spans = splitSentences(paragraph, offset);
    offset += paragraph.length + 1;
    return spans;
  });
}

function figuresOf(part: string, all: readonly Outcome[]): DatingFigures {
  const share = (holds: (outcome: Outcome) => boolean) => all.filter(holds).length / all.length;
  const widths = all.map(({ dating }) => widthOf(dating)).sort((a, b) => a - b);
  const median = widths[Math.floor(widths.length / 2)] ?? Number.POSITIVE_INFINITY;
  return {
    part,
    reports: all.length,
    inside: share(isInside),
    medianWidth: Number.isFinite(median) ? median : null,
    withinYear: share(({ dating }) => widthOf(dating) <= 366),
    withinMonth: share(({ dating }) => widthOf(dating) <= 31),
    withinDay: share(({ dating }) => widthOf(dating) <= 1),
    told: share(({ dating }) => dating.day !== null),
    right: share(({ dating, published }) => dating.day === published),
    milliseconds: all.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / all.length,
  };
}

function isInside({ dating: { from, to }, published }: Outcome): boolean {
  return (from === null || from <= published) && (to === null || published <= to);
}

function widthOf({ from, to }: Dating): number {
  return from === null || to === null ? Number.POSITIVE_INFINITY : (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
}

/** Prints a table of the figures. */
export function printDating(figures: readonly DatingFigures[]): void {
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
  console.table(
    Object.fromEntries(
      figures.map((f) => [
        f.part,
        {
          reports: f.reports,
          inside: percent(f.inside),
          "median days": f.medianWidth ?? "open",
          "≤ year": percent(f.withinYear),
          "≤ month": percent(f.withinMonth),
          "1 day": percent(f.withinDay),
          "day told": percent(f.told),
          "day right": percent(f.right),
          "ms a report": f.milliseconds.toFixed(1),
        },
      ]),
    ),
  );
}

async function printMisses(): Promise<void> {
  const knowledge = await readLists();
  for (const [part, folder] of PARTS.filter(([name, where]) => name !== "dating, held out" && existsSync(join(ROOT, where))))
    for (const outcome of outcomes(folder, knowledge)) {
      const { id, published, dating } = outcome;
      const wrong = dating.day !== null && dating.day !== published;
      if (isInside(outcome) && !wrong) continue;
      console.log(`${part} ${id}: ${published}, dated ${dating.from ?? "…"} to ${dating.to ?? "…"}${dating.day ? `, ${dating.day}` : ""}`);
      for (const { words, says } of dating.because) console.log(`    ${says}: “${words}”`);
    }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  printDating(await measureDating());
  if (process.argv.includes("--misses")) await printMisses();
}
