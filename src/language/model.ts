import { InferenceSession, Tensor } from "onnxruntime-node";
import { invariant } from "../text/index.js";
import { Lemmas } from "./lemma.js";
import { WordPieces } from "./pieces.js";
import type { Window } from "./windows.js";

/** The names of each head's classes, by class number; `labels.json` beside the weights. */
export interface Labels {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly lemma: readonly string[];
  readonly deprel: readonly string[];
  readonly ner: readonly string[];
  readonly trigger: readonly string[];
  readonly sub: readonly string[];
  readonly status: readonly string[];
  readonly bound: readonly string[];
  readonly scope: readonly string[];
  readonly dated: readonly string[];
  readonly arcs: readonly string[];
}

/** Class numbers by word, and tables of scores with their row width: `[word × columns]`. */
export interface Outputs {
  readonly upos: readonly number[];
  readonly xpos: readonly number[];
  readonly lemma: readonly number[];
  readonly deprel: readonly number[];
  /** Score of every word of the window as the head: `[word][head]`. */
  readonly attach: Table;
  readonly ner: Table;
  readonly trigger: Table;
  readonly sub: Table;
  readonly status: Table;
  readonly bound: Table;
  readonly scope: Table;
  readonly dated: Table;
  /** By word, for words that may carry a statement: `[other word × arc label]`, probabilities for roles, scores for span ends. */
  readonly argue: ReadonlyMap<number, Float32Array>;
}

/** `rows[i]` is word `i`'s slice of the model's output. */
export type Table = readonly Float32Array[];

const CLASSES = ["upos", "xpos", "lemma", "deprel"] as const;
const TABLES = ["attach", "ner", "trigger", "sub", "status", "bound", "scope", "dated"] as const;

/** What training leaves: the contents of model.onnx, labels.json, lemmas.json and vocab.txt. */
export interface ModelFiles {
  readonly weights: Uint8Array;
  readonly labels: string;
  readonly lemmas: string;
  readonly vocabulary: string;
}

/** The encoder with its heads. One thread, so that results never vary. */
export class Model {
  private constructor(
    readonly labels: Labels,
    readonly lemmas: Lemmas,
    readonly vocabulary: WordPieces,
    private readonly session: InferenceSession,
  ) {}

  static async open(files: ModelFiles): Promise<Model> {
    const labels = JSON.parse(files.labels) as Labels;
    const session = await InferenceSession.create(files.weights, {
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      executionMode: "sequential",
      logSeverityLevel: 3,
    });
    return new Model(labels, new Lemmas(files.lemmas), new WordPieces(files.vocabulary), session);
  }

  /** Runs one batch; windows of different reports must never share one, since activation scales depend on the whole batch. */
  async run(batch: readonly Window[]): Promise<Outputs[]> {
    const rows = batch.length;
    const n = Math.max(...batch.map((w) => w.pieces.length));
    const m = Math.max(...batch.map((w) => w.starts.length));
    const results = await this.session.run({
      pieces: grid(
        batch.map((w) => w.pieces),
        n,
        0,
      ),
      case: grid(
        batch.map((w) => w.shapes),
        n,
        6,
      ),
      mask: grid(
        batch.map((w) => w.pieces.map(() => 1)),
        n,
        0,
      ),
      starts: grid(
        batch.map((w) => w.starts),
        m,
        0,
      ),
      sentence: grid(
        batch.map((w) => w.sentence),
        m,
        -1,
      ),
    });
    const of = (name: string) => {
      const tensor = results[name];
      invariant(tensor, `the model has no output ${name}`);
      return tensor;
    };
    const argue = arcsOf(of("at"), of("argue"), batch);
    return batch.map((window, row) => {
      const words = window.starts.length;
      const classes = (name: string) => Array.from((of(name).data as BigInt64Array).subarray(row * m, row * m + words), Number);
      const table = (name: string): Table => {
        const data = of(name).data as Float32Array;
        const width = data.length / (rows * m);
        return window.starts.map((_, i) => data.subarray((row * m + i) * width, (row * m + i + 1) * width));
      };
      const made = [...CLASSES.map((k) => [k, classes(k)]), ...TABLES.map((k) => [k, table(k)]), ["argue", argue[row]]];
      return Object.fromEntries(made) as unknown as Outputs;
    });
  }

  async close(): Promise<void> {
    await this.session.release();
  }
}

function grid(rows: readonly (readonly number[])[], width: number, padding: number): Tensor {
  const data = new BigInt64Array(rows.length * width).fill(BigInt(padding));
  rows.forEach((row, i) => {
    row.forEach((value, j) => {
      data[i * width + j] = BigInt(value);
    });
  });
  return new Tensor("int64", data, [rows.length, width]);
}

/** The arcs of each window's words, cut to the window's own words: `at` says whose row each is, as window and word. */
function arcsOf(at: Tensor, argue: Tensor, batch: readonly Window[]): Map<number, Float32Array>[] {
  const found = batch.map(() => new Map<number, Float32Array>());
  const places = at.data as BigInt64Array;
  const [statements = 0, words = 0, labels = 0] = argue.dims;
  for (let k = 0; k < statements; k++) {
    const window = Number(places[2 * k]);
    const start = k * words * labels;
    const length = (batch[window]?.starts.length ?? 0) * labels;
    found[window]?.set(Number(places[2 * k + 1]), (argue.data as Float32Array).subarray(start, start + length));
  }
  return found;
}
