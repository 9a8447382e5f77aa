/**
 * Coreference of events across documents, on the last eight topics at hand of ECB+ (the projections of embeddings learned from other topics, and the
 * thresholds and the weight of the lemma were chosen on six more): `npm run bench:ecb`. The mentions of events are given, as annotated; their types, parties, times and places are not
 * used. Once the documents of each sub-topic are given together, once all test documents are one heap. Beside it every mention alone, and
 * mentions with the same lemma together.
 */
import { stemmer } from "stemmer";
import { bCubed, ceafE, muc, type Partition } from "../corpus/coreference.js";
import { type EcbDocument, ecbDocuments } from "../corpus/ecb.js";
import { at, reportOf } from "../corpus/reading.js";
import { openReader } from "../src/reading/index.js";
import { type Embedding, similarity } from "../src/text/index.js";

interface Mention {
  readonly id: string;
  readonly event: string;
  readonly subtopic: string;
  readonly stem: string;
  readonly thing: Embedding;
}

const reader = await openReader({ model: at("../model/weights"), knowledge: at("../knowledge") });
const dev = await mentionsOf(ecbDocuments("dev"));
const test = await mentionsOf(ecbDocuments("test"));
await reader.close();

const THRESHOLDS = Array.from({ length: 19 }, (_, i) => (19 - i) / 20);
const bySubtopic = ({ subtopic }: Mention) => subtopic;
const together = () => "all";
for (const [title, heapOf] of [
  ["sub-topics given", bySubtopic],
  ["all documents in one heap", together],
] as const) {
  console.log(`\n${title}: ${test.length} mentions of ${new Set(test.map(({ event }) => event)).size} events`);
  console.log("".padEnd(34) + ["MUC", "B³ P", "B³ R", "B³ F1", "CEAFe", "CoNLL F1"].map((c) => c.padStart(10)).join(""));
  line("each alone", test, new Map(test.map(({ id }) => [id, id])));
  line("same lemma", test, new Map(test.map((mention) => [mention.id, `${heapOf(mention)} ${mention.stem}`])));
  for (const lemmas of [[0], [0.1, 0.2, 0.3, 0.4, 0.5]]) {
    const tried = lemmas.flatMap((lemma) => clustered(dev, heapOf, lemma).map((found, k) => ({ lemma, k, f1: conll(dev, found) })));
    const { lemma, k } = tried.reduce((a, b) => (b.f1 > a.f1 ? b : a));
    const found = clustered(test, heapOf, lemma)[k];
    if (found) line(`embeddings${lemma > 0 ? ` and lemma (${lemma})` : ""}, from ${THRESHOLDS[k]}`, test, found);
  }
}

async function mentionsOf(documents: readonly EcbDocument[]): Promise<readonly Mention[]> {
  const found: Mention[] = [];
  for (const { id, subtopic, text, mentions } of documents) {
    // The headline and its line break stand before the text.
    const spans = mentions.map(({ start, end, sentence }) => ({
      head: { start: start + 1, end: end + 1 },
      quote: { start: sentence.start + 1, end: sentence.end + 1 },
      about: null,
    }));
    const source = { outlet: null, url: null };
    const report = reportOf({ id, source, published: null, published_known: false, headline: null, text, statements: [] });
    const vectors = await reader.embed(report, spans);
    for (const [i, mention] of mentions.entries())
      found.push({
        id: mention.id,
        event: mention.event,
        subtopic,
        stem: stemmer(text.slice(mention.start, mention.end).toLowerCase()),
        thing: vectors[i]?.thing ?? new Int8Array(),
      });
  }
  return found;
}

/**
 * Average linkage: the two groups that are most like each other are joined until none are as like as the threshold; for each threshold, from the highest
 * down, what there is then. `lemma`: how much the same lemma counts beside the embeddings.
 */
function clustered(mentions: readonly Mention[], heapOf: (mention: Mention) => string, lemma: number): readonly Partition[] {
  const found = THRESHOLDS.map(() => new Map<string, string>());
  for (const name of new Set(mentions.map(heapOf))) {
    const heap = mentions.filter((mention) => heapOf(mention) === name);
    const groups: Mention[][] = heap.map((mention) => [mention]);
    const like = heap.map((a) =>
      Float64Array.from(heap, (b) => (a === b ? -1 : (1 - lemma) * similarity(a.thing, b.thing) + (a.stem === b.stem ? lemma : 0))),
    );
    const nearest = like.map((row) => row.indexOf(Math.max(...row)));
    const score = (i: number) => like[i]?.[nearest[i] ?? 0] ?? -1;
    for (const [k, threshold] of THRESHOLDS.entries()) {
      for (;;) {
        let one = 0;
        for (let i = 1; i < heap.length; i++) if (score(i) > score(one)) one = i;
        if (heap.length < 2 || score(one) < threshold) break;
        join(groups, like, nearest, one, nearest[one] ?? 0);
      }
      for (const group of groups) for (const { id } of group) found[k]?.set(id, group[0]?.id ?? id);
    }
  }
  return found;
}

/** Puts group `other` into `one`; what is empty is like nothing. */
function join(groups: Mention[][], like: readonly Float64Array[], nearest: number[], one: number, other: number): void {
  const [a, b] = [groups[one] ?? [], groups[other] ?? []];
  const [rowA, rowB] = [like[one] as Float64Array, like[other] as Float64Array];
  for (const [k, row] of like.entries()) {
    const mean =
      k === one || k === other || groups[k]?.length === 0
        ? -1
        : ((rowA[k] ?? 0) * a.length + (rowB[k] ?? 0) * b.length) / (a.length + b.length);
    rowA[k] = mean;
    row[one] = mean;
    rowB[k] = -1;
    row[other] = -1;
  }
  groups[one] = [...a, ...b];
  groups[other] = [];
  for (const [k, row] of like.entries())
    if (k === one || k === other || nearest[k] === one || nearest[k] === other || (row[one] ?? -1) > (row[nearest[k] ?? 0] ?? -1))
      nearest[k] = row.indexOf(Math.max(...row));
}

function goldOf(mentions: readonly Mention[]): Partition {
  return new Map(mentions.map(({ id, event }) => [id, event]));
}

function conll(mentions: readonly Mention[], found: Partition): number {
  const gold = goldOf(mentions);
  return (muc(gold, found).f1 + bCubed(gold, found).f1 + ceafE(gold, found).f1) / 3;
}

function line(name: string, mentions: readonly Mention[], found: Partition): void {
  const gold = goldOf(mentions);
  const b = bCubed(gold, found);
  const numbers = [muc(gold, found).f1, b.precision, b.recall, b.f1, ceafE(gold, found).f1, conll(mentions, found)];
  console.log(name.padEnd(34) + numbers.map((n) => (100 * n).toFixed(1).padStart(10)).join(""));
}
