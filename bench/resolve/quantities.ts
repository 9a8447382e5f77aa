/**
 * How well the numbers of annotated figures are read, given the number word, and how many of the `time-specs` cases on numbers that concern news.
 * `npx tsx bench/resolve/quantities.ts [--misses] [folder of the corpus] [folder of the time-specs]`. `--misses` lists what is read wrongly in train and in the cases; dev is for
 * measuring alone.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readQuantity } from "../../src/resolve/index.js";
import { measureSpecs } from "./quantity-specs.js";

interface Annotated {
  readonly headline: string;
  readonly text: string;
  readonly statements: readonly {
    readonly kind: string;
    readonly quote: string;
    readonly head: string;
    readonly bound?: string;
    readonly value?: { readonly min: number | null; readonly max: number | null };
  }[];
}

/** Prints how many values and bounds of annotated figures are read as annotated, in the parts of the corpus, and the cases passed. */
export function measureQuantities(corpus: string, specs: string, showMisses = false): void {
  for (const part of ["train", "dev"]) measurePart(corpus, part, showMisses && part === "train");
  measureSpecs(specs, showMisses);
}

function measurePart(corpus: string, part: string, showMisses: boolean): void {
  let all = 0;
  let values = 0;
  let bounds = 0;
  let time = 0;
  for (const name of readdirSync(join(corpus, part)).filter((file) => file.endsWith(".json"))) {
    const report = JSON.parse(readFileSync(join(corpus, part, name), "utf8")) as Annotated;
    const whole = `${report.headline}\n${report.text}`;
    for (const { kind, quote, head, value, bound } of report.statements) {
      if (kind !== "figure" || !value) continue;
      all += 1;
      // The line that holds the quote stands for the sentence: bounds often stand in front of the quote.
      const at = Math.max(0, whole.indexOf(quote));
      const lineStart = whole.lastIndexOf("\n", at) + 1;
      const lineEnd = whole.indexOf("\n", at + quote.length);
      const line = whole.slice(lineStart, lineEnd < 0 ? undefined : lineEnd);
      const start = at - lineStart + headIn(quote, head);
      const begin = process.cpuUsage();
      const got = readQuantity(line, { start, end: start + head.length });
      time += process.cpuUsage(begin).user / 1000;
      const right = got?.value.min === value.min && got.value.max === value.max;
      if (right) values += 1;
      if (got?.bound === bound) bounds += 1;
      if (showMisses && (!right || got?.bound !== bound))
        console.log(
          `${bound} ${value.min}..${value.max} | ${got ? `${got.bound} ${got.value.min}..${got.value.max}` : "—"} | ${line.slice(Math.max(0, start - 50), start)}[${head}]${line.slice(start + head.length, start + head.length + 30)}`,
        );
    }
  }
  const share = (count: number) => `${((100 * count) / all).toFixed(1)} %`;
  console.log(`${part}: ${all} figures; value ${share(values)}, bound ${share(bounds)}; ${(time / all).toFixed(3)} ms of one core each`);
}

/** Where the head word stands in the quote, as a word of its own if it does. */
function headIn(quote: string, head: string): number {
  for (let at = quote.indexOf(head); at >= 0; at = quote.indexOf(head, at + 1)) {
    if (!/[\p{L}\p{N}]$/u.test(quote.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(quote.slice(at + head.length))) return at;
  }
  return Math.max(0, quote.indexOf(head));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [corpus = "corpus", specs = "../shared/datasets/time-specs"] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
  measureQuantities(corpus, specs, process.argv.includes("--misses"));
}
