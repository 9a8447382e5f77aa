import { InferenceSession, Tensor } from "onnxruntime-node";
import { invariant } from "../text/index.js";
import type { Calibration } from "./calibration.js";
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

/** What a window gives: class numbers by word, and tables of scores by word. */
export interface WindowOutputs {
  readonly upos: readonly number[];
  readonly xpos: readonly number[];
  readonly lemma: readonly number[];
  readonly deprel: readonly number[];
  /** Score of every word of the window as the head: `[word][head]`. */
  readonly attach: Table;
  readonly ner: Table;
  readonly vectors: Table;
}

/** What a section gives: probabilities by word. */
export interface SectionOutputs {
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
const WORD_TABLES = ["attach", "ner", "vectors"] as const;
const STATEMENT_TABLES = ["trigger", "sub", "status", "bound", "scope", "dated"] as const;

/** What training leaves: the contents of words.onnx, statements.onnx, labels.json, lemmas.json, vocab.txt and calibration.json. */
export interface ModelFiles {
  readonly words: Uint8Array;
  readonly statements: Uint8Array;
  readonly labels: string;
  readonly lemmas: string;
  readonly vocabulary: string;
  readonly calibration: string;
}

/** The encoder with the heads of words, and the heads of statements. One thread, so that results never vary. */
export class Model {
  private constructor(
    readonly labels: Labels,
    readonly calibration: Calibration,
    readonly lemmas: Lemmas,
    readonly vocabulary: WordPieces,
    private readonly words: InferenceSession,
    private readonly statements: InferenceSession,
  ) {}

  static async open(files: ModelFiles): Promise<Model> {
    const labels = JSON.parse(files.labels) as Labels;
    const [words, statements] = await Promise.all([files.words, files.statements].map(openSession));
    invariant(words && statements, "two graphs");
    return new Model(
      labels,
      JSON.parse(files.calibration) as Calibration,
      new Lemmas(files.lemmas),
      new WordPieces(files.vocabulary),
      words,
      statements,
    );
  }

  /** Runs one batch; windows of different reports must never share one, since activation scales depend on the whole batch. */
  async readWindows(batch: readonly Window[]): Promise<WindowOutputs[]> {
    const n = Math.max(...batch.map((w) => w.pieces.length));
    const m = Math.max(...batch.map((w) => w.starts.length));
    const of = outputs(
      await this.words.run({
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
      }),
    );
    return batch.map((window, row) => {
      const words = window.starts.length;
      const classes = (name: string) => Array.from((of(name).data as BigInt64Array).subarray(row * m, row * m + words), Number);
      const made = [
        ...CLASSES.map((k) => [k, classes(k)]),
        ...WORD_TABLES.map((k) => [k, table(of(k), row * m, words, of(k).dims[2] ?? 0)]),
      ];
      return Object.fromEntries(made) as unknown as WindowOutputs;
    });
  }

  /** Statements over a section, from its words' vectors and the number of each word's sentence in it. */
  async readSection(vectors: Table, sentence: readonly number[]): Promise<SectionOutputs> {
    const width = vectors[0]?.length ?? 0;
    const data = new Float32Array(vectors.length * width);
    vectors.forEach((v, i) => {
      data.set(v, i * width);
    });
    const of = outputs(
      await this.statements.run({
        vectors: new Tensor("float32", data, [vectors.length, width]),
        sentence: new Tensor("int64", BigInt64Array.from(sentence, BigInt), [sentence.length]),
      }),
    );
    const [statements = 0, words = 0, arcs = 0] = of("argue").dims;
    const argue = table(of("argue"), 0, statements, words * arcs);
    const made = [
      ...STATEMENT_TABLES.map((k) => [k, table(of(k), 0, vectors.length, of(k).dims[1] ?? 0)]),
      ["argue", new Map(Array.from(of("at").data as BigInt64Array, (word, k) => [Number(word), argue[k]]))],
    ];
    return Object.fromEntries(made) as unknown as SectionOutputs;
  }

  async close(): Promise<void> {
    await Promise.all([this.words.release(), this.statements.release()]);
  }
}

function openSession(weights: Uint8Array): Promise<InferenceSession> {
  return InferenceSession.create(weights, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: "sequential",
    logSeverityLevel: 3,
  });
}

function outputs(results: InferenceSession.OnnxValueMapType): (name: string) => Tensor {
  return (name) => {
    const tensor = results[name];
    invariant(tensor, `the model has no output ${name}`);
    return tensor;
  };
}

/** `count` rows of `width` numbers, from row `first` on. */
function table(tensor: Tensor, first: number, count: number, width: number): Table {
  return Array.from({ length: count }, (_, i) => (tensor.data as Float32Array).subarray((first + i) * width, (first + i + 1) * width));
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
