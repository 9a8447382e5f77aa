/**
 * How well the times of annotated statements are read. `npm run bench:times -- [--misses] [folder of the corpus]`.
 * `--misses` lists what is read wrongly in train; dev is for measuring alone.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dayToldBefore, findTimes, resolveTime, type TimeContext } from "../src/resolve/index.js";

interface Annotated {
  readonly published: string | null;
  readonly headline: string;
  readonly text: string;
  readonly statements: readonly { readonly status: string; readonly quote: string; readonly when?: When | null }[];
}
interface When {
  readonly t: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

const showMisses = process.argv.includes("--misses");
const corpus = process.argv.slice(2).find((word) => !word.startsWith("--")) ?? "../shared/corpus";

for (const part of ["train", "dev"]) {
  const folder = join(corpus, part);
  const reports = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Annotated);
  measureReading(part, reports);
  measureFinding(part, reports);
}

function measureReading(part: string, reports: readonly Annotated[]): void {
  let all = 0;
  let equal = 0;
  let anchored = 0;
  let resolved = 0;
  for (const report of reports) {
    const whole = `${report.headline}\n${report.text}`;
    for (const { when, status, quote } of report.statements) {
      if (!when?.t || (when.from === null && when.to === null)) continue;
      all += 1;
      const { published } = report;
      const direction: TimeContext["direction"] = status === "planned" || status === "possible" ? "future" : "past";
      const got = resolveTime(when.t, { published, direction });
      if (got) resolved += 1;
      if (isSame(got, when)) equal += 1;
      else if (showMisses && part === "train")
        console.log([published, status, when.t, `${when.from}..${when.to}`, got ? `${got.from}..${got.to}` : "—"].join(" | "));
      const anchor = dayToldBefore(whole, nearestTo(whole, when.t, whole.indexOf(quote), quote.length), published);
      if (isSame(resolveTime(when.t, { published, direction, anchor }), when)) anchored += 1;
    }
  }
  console.log(
    `${part}: ${all} times in words; exactly the annotated days ${share(equal, all)} (${share(anchored, all)} where the day told before is handed in), read ${share(resolved, all)}`,
  );
}

function isSame(got: { readonly from: string | null; readonly to: string | null } | null, when: When): boolean {
  return got !== null && got.from === when.from && got.to === when.to;
}

function measureFinding(part: string, reports: readonly Annotated[]): void {
  let all = 0;
  let touched = 0;
  let same = 0;
  let spans = 0;
  let time = 0;
  for (const { headline, text, statements } of reports) {
    const whole = `${headline}\n${text}`;
    const lines: { start: number; spans: { start: number; end: number }[] }[] = [];
    let at = 0;
    const begin = process.cpuUsage();
    for (const line of whole.split("\n")) {
      lines.push({ start: at, spans: findTimes(line).map(({ start, end }) => ({ start: start + at, end: end + at })) });
      at += line.length + 1;
    }
    time += process.cpuUsage(begin).user / 1000;
    const found = lines.flatMap((line) => line.spans);
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
      else if (showMisses && part === "train") console.log(`found: ${when.t} | ${hit ? whole.slice(hit.start, hit.end) : "—"}`);
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
