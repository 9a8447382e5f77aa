import type { Encoded } from "../language/index.js";
import type { Statement, StatementVectors } from "../statement/index.js";
import { EMBEDDING_LENGTH, type Embedding, invariant, overlaps, type Span, type Word } from "../text/index.js";

/** What training leaves: by matrix, the mean of what goes in and the rows that it is multiplied with, numbers of 32 bits in base64. */
export interface ProjectionFile {
  readonly thing: { readonly mean: string; readonly rows: string };
  readonly about: { readonly mean: string; readonly rows: string };
}

/** Where a statement stands: its head word, its quote, and what it is about. */
export interface StatementSpans {
  readonly head: Span;
  readonly quote: Span;
  readonly about: Span | null;
}

export type Embed = (encoded: Encoded, spans: StatementSpans) => StatementVectors;

/**
 * Makes the embeddings of statements: the encoder's vectors of the head word and of the quote's content words side by side, projected to
 * `EMBEDDING_LENGTH` numbers; for what it is about the content words of that alone.
 */
export function makeEmbed({ thing, about }: ProjectionFile): Embed {
  const things = new Projection(thing);
  const abouts = new Projection(about);
  return (encoded, spans) => ({
    thing: things.of(thingFeatures(encoded, spans)),
    about: spans.about === null ? null : abouts.of(aboutFeatures(encoded, spans.about)),
  });
}

/** What is projected to tell which thing is meant: the head word and the content words of the quote. */
export function thingFeatures(encoded: Encoded, { head, quote }: StatementSpans): readonly Float32Array[] {
  return [meanOf(encoded, wordsIn(encoded, head)), meanOf(encoded, content(wordsIn(encoded, quote)))];
}

export function aboutFeatures(encoded: Encoded, about: Span): readonly Float32Array[] {
  return [meanOf(encoded, content(wordsIn(encoded, about)))];
}

/** Where a statement stands in the whole text; what a figure counts is what it is about. */
export function spansOf(statement: Statement, whole: string): StatementSpans {
  const { at, headAt, quote, head } = statement;
  const about = statement.kind === "figure" ? (statement.who?.t ?? null) : statement.about;
  const found = about === null ? -1 : nearest(whole, about, at);
  return {
    head: { start: headAt, end: headAt + head.length },
    quote: { start: at, end: at + quote.length },
    about: about === null || found < 0 ? null : { start: found, end: found + about.length },
  };
}

/** The occurrence of words that begins the nearest to a place; −1 where there is none. */
function nearest(whole: string, words: string, at: number): number {
  const after = whole.indexOf(words, at);
  const before = whole.lastIndexOf(words, at);
  if (after < 0 || before < 0) return Math.max(after, before);
  return after - at <= at - before ? after : before;
}

/** Words that carry meaning by themselves. */
const CONTENT: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV"]);

function content(words: readonly Word[]): readonly Word[] {
  const found = words.filter(({ upos }) => CONTENT.has(upos));
  return found.length > 0 ? found : words;
}

function wordsIn({ words }: Encoded, span: Span): readonly Word[] {
  return words.filter((word) => overlaps(word, span));
}

function meanOf({ vectors }: Encoded, words: readonly Word[]): Float32Array {
  const mean = new Float32Array(vectors[0]?.length ?? 0);
  for (const { index } of words) {
    const vector = vectors[index];
    invariant(vector, "a word without a vector");
    for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] ?? 0) + (vector[i] ?? 0) / words.length;
  }
  return mean;
}

class Projection {
  readonly #mean: Float32Array;
  readonly #rows: Float32Array;

  constructor(file: ProjectionFile["thing"]) {
    this.#mean = floats(file.mean);
    this.#rows = floats(file.rows);
    invariant(this.#rows.length === this.#mean.length * EMBEDDING_LENGTH, "a projection has a row for every number of an embedding");
  }

  of(parts: readonly Float32Array[]): Embedding {
    const width = this.#mean.length;
    const centred = new Float32Array(width);
    let at = 0;
    for (const part of parts) for (const x of part) centred[at] = x - (this.#mean[at++] ?? 0);
    invariant(at === width, "features are as wide as the projection");
    const made = new Float32Array(EMBEDDING_LENGTH);
    let length = 0;
    for (let row = 0; row < EMBEDDING_LENGTH; row++) {
      let sum = 0;
      for (let i = 0; i < width; i++) sum += (this.#rows[row * width + i] ?? 0) * (centred[i] ?? 0);
      made[row] = sum;
      length += sum * sum;
    }
    const scale = length === 0 ? 0 : 127 / Math.sqrt(length);
    return Int8Array.from(made, (x) => Math.round(x * scale));
  }
}

function floats(base64: string): Float32Array {
  const bytes = Buffer.from(base64, "base64");
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
