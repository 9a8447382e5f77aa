import { type Analysis, type Frame, invariant, type Name, type Report, type Sentence, type Word, wholeText } from "../text/index.js";
import { findFrames, type Thresholds } from "./frames.js";
import { Model, type ModelFiles, type WindowOutputs } from "./model.js";
import { findNames } from "./names.js";
import { makeSections } from "./sections.js";
import { type Segment, segment } from "./segment.js";
import { bestTree } from "./tree.js";
import { batchWindows, makeWindows, type Window } from "./windows.js";

export const THRESHOLDS: Thresholds = { statement: 0.5 };

/** What the engine says of a report, and by word the direction that the encoder gives it where it stands. */
export interface Encoded extends Analysis {
  readonly vectors: readonly Float32Array[];
}

/** Report → words with syntax, names and frames. Deterministic: one report at a time, in fixed batches. */
export class LanguageEngine {
  private constructor(
    private readonly model: Model,
    private readonly thresholds: Thresholds,
  ) {}

  static async open(files: ModelFiles, thresholds: Thresholds = THRESHOLDS): Promise<LanguageEngine> {
    return new LanguageEngine(await Model.open(files), thresholds);
  }

  async analyse(report: Pick<Report, "headline" | "text">): Promise<Encoded> {
    const whole = wholeText(report);
    return this.analyseSegments(whole, segment(report));
  }

  /** The same for text that is already split into sentences and words. */
  async analyseSegments(whole: string, segments: readonly Segment[]): Promise<Encoded> {
    const windows = makeWindows(segments, whole, this.model.vocabulary);
    const outputs = await this.#read(windows);
    const words: Word[] = [];
    const names: Name[] = [];
    const frames: Frame[] = [];
    const encoded: Float32Array[] = [];
    const spans = segments.flatMap((s) => s.words);
    for (const section of makeSections(windows)) {
      for (const window of section.windows) {
        const output = outputs.get(window);
        invariant(output, "a window without outputs");
        words.push(...this.#wordsOf(window, output, whole, spans));
        for (const name of findNames(output.ner, this.model.labels.ner, window.sentence)) {
          const first = window.first + name.first;
          const last = window.first + name.last;
          names.push({ kind: name.kind, first, last, start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 });
        }
      }
      const vectors = section.windows.flatMap((w) => outputs.get(w)?.vectors ?? []);
      encoded.push(...vectors);
      frames.push(
        ...findFrames(
          await this.model.readSection(vectors, section.sentence),
          this.model.labels,
          section,
          this.thresholds,
          this.model.calibration,
        ),
      );
    }
    return { text: whole, words, sentences: sentencesOf(segments), names, frames, vectors: encoded };
  }

  async #read(windows: readonly Window[]): Promise<Map<Window, WindowOutputs>> {
    const outputs = new Map<Window, WindowOutputs>();
    for (const batch of batchWindows(windows)) {
      const results = await this.model.readWindows(batch);
      batch.forEach((window, i) => {
        const result = results[i];
        invariant(result, "a window without outputs");
        outputs.set(window, result);
      });
    }
    return outputs;
  }

  async close(): Promise<void> {
    await this.model.close();
  }

  #wordsOf(window: Window, output: WindowOutputs, whole: string, spans: readonly { start: number; end: number }[]): Word[] {
    const heads: number[] = [];
    for (let first = 0; first < window.sentence.length; ) {
      let last = first;
      while (window.sentence[last + 1] === window.sentence[first]) last++;
      const offset = first;
      heads.push(...bestTree(output.attach, first, last).map((h) => h + offset));
      first = last + 1;
    }
    const { labels, lemmas } = this.model;
    return window.starts.map((_, i) => {
      const span = spans[window.first + i];
      invariant(span, "a word without a span");
      const text = whole.slice(span.start, span.end);
      const head = heads[i] ?? i;
      const xpos = labels.xpos[output.xpos[i] ?? 0] ?? "";
      const deprel = labels.deprel[output.deprel[i] ?? 0] ?? "dep";
      return {
        index: window.first + i,
        start: span.start,
        end: span.end,
        text,
        lemma: lemmas.of(text, xpos, labels.lemma[output.lemma[i] ?? 0] ?? "k|0|"),
        upos: labels.upos[output.upos[i] ?? 0] ?? "X",
        xpos,
        head: window.first + head,
        deprel: head === i ? "root" : deprel === "root" ? "dep" : deprel,
      };
    });
  }
}

function sentencesOf(segments: readonly Segment[]): Sentence[] {
  let first = 0;
  return segments.map(({ start, end, paragraph, words }) => {
    const sentence = { start, end, paragraph, first, last: first + words.length - 1 };
    first += words.length;
    return sentence;
  });
}
