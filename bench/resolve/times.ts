/**
 * How well the times of annotated statements are read. `npx tsx bench/resolve/times.ts [--misses] [folder of the corpus]`.
 * `--misses` lists what is read wrongly in train; dev is for measuring alone. The public time specifications follow, see time-specs.ts.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findTimes, timeInText } from "../../src/resolve/index.js";
import { measureTimeSpecs } from "./time-specs.js";

interface Annotated {
  readonly published: string | null;
  readonly headline: string;
  readonly text: string;
  readonly statements: readonly { readonly status: string; readonly quote: string; readonly head: string; readonly when?: When | null }[];
}
interface When {
  readonly t: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** Prints how many times of annotated statements are read as annotated, in the parts of the corpus folder. */
export function measureTimes(corpus: string, showMisses = false): void {
  for (const part of ["train", "dev"]) {
    const folder = join(corpus, part);
    const reports = readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Annotated);
    measureReading(part, reports, showMisses && part === "train");
    measureFinding(part, reports);
  }
}

function measureReading(part: string, reports: readonly Annotated[], showMisses: boolean): void {
  let all = 0;
  let equal = 0;
  let resolved = 0;
  let found = 0;
  for (const report of reports) {
    const whole = `${report.headline}\n${report.text}`;
    const times = timesOf(whole);
    for (const { when, status, quote, head } of report.statements) {
      if (!when?.t || (when.from === null && when.to === null)) continue;
      all += 1;
      const start = nearestTo(whole, when.t, whole.indexOf(quote), quote.length);
      const phrase = { start, end: start + when.t.length };
      const headAt = whole.indexOf(quote) + wordIn(quote, head);
      const told = {
        head: { start: headAt, end: headAt + head.length },
        ahead: status === "planned" || status === "possible",
        lasting: status === "ongoing",
      };
      const got = timeInText(whole, { phrase, ...told }, report.published);
      const span = times.find((time) => time.start < phrase.end && phrase.start < time.end);
      if (isSame(span ? timeInText(whole, { phrase: span, ...told }, report.published) : null, when)) found += 1;
      if (got) resolved += 1;
      if (isSame(got, when)) equal += 1;
      else if (showMisses)
        console.log(
          [report.published, status, head, when.t, days(when), got ? `${days(got)} ${got.relativeTo?.day ?? ""}` : "—"].join(" | "),
        );
    }
  }
  console.log(
    `${part}: ${all} times in words; exactly the annotated days ${share(equal, all)}, read ${share(resolved, all)}; in the words that findTimes takes for the time ${share(found, all)}`,
  );
}

/** The times of a whole text, line by line. */
function timesOf(whole: string): { readonly start: number; readonly end: number }[] {
  let at = 0;
  return whole.split("\n").flatMap((line) => {
    const begin = at;
    at += line.length + 1;
    return findTimes(line).map(({ start, end }) => ({ start: start + begin, end: end + begin }));
  });
}

function days({ from, to }: Pick<When, "from" | "to">): string {
  return `${from}..${to}`;
}

/** Where `word` stands in `words` as a word of its own, or else at all. */
function wordIn(words: string, word: string): number {
  for (let place = words.indexOf(word); place >= 0; place = words.indexOf(word, place + 1))
    if (!/\p{L}$/u.test(words.slice(0, place)) && !/^\p{L}/u.test(words.slice(place + word.length))) return place;
  return words.indexOf(word);
}

function isSame(got: Pick<When, "from" | "to"> | null, when: When): boolean {
  return got !== null && got.from === when.from && got.to === when.to;
}

/** What share of the annotated times `findTimes` finds, and at what cost. */
function measureFinding(part: string, reports: readonly Annotated[]): void {
  let all = 0;
  let touched = 0;
  let same = 0;
  let spans = 0;
  let time = 0;
  for (const { headline, text, statements } of reports) {
    const whole = `${headline}\n${text}`;
    const begin = process.cpuUsage();
    const found = timesOf(whole);
    time += process.cpuUsage(begin).user / 1000;
    spans += found.length;
    for (const { quote, when } of statements) {
      if (!when?.t) continue;
      const place = nearestTo(whole, when.t, whole.indexOf(quote), quote.length);
      if (place < 0) continue;
      all += 1;
      const end = place + when.t.length;
      const hit = found.find((span) => span.start < end && place < span.end);
      if (hit) touched += 1;
      if (hit?.start === place && hit.end === end) same += 1;
    }
  }
  console.log(
    `${part}: findTimes touches ${share(touched, all)} of them, has exactly ${share(same, all)}; ${spans} spans in ${reports.length} reports, ${(time / reports.length).toFixed(2)} ms of one core a report`,
  );
}

/** Where `words` occur nearest to a quote. */
function nearestTo(whole: string, words: string, at: number, length: number): number {
  let best = -1;
  for (let place = whole.indexOf(words); place >= 0; place = whole.indexOf(words, place + 1)) {
    if (place >= at && place < at + length) return place;
    if (best < 0 || Math.abs(place - at) < Math.abs(best - at)) best = place;
  }
  return best;
}

function share(part: number, all: number): string {
  return `${((100 * part) / all).toFixed(1)} %`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const folder = process.argv.slice(2).find((word) => !word.startsWith("--"));
  measureTimes(folder ?? "../shared/corpus", process.argv.includes("--misses"));
  measureTimeSpecs("../shared/datasets/time-specs/DateTime");
}
