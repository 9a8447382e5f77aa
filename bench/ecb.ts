/**
 * Coreference of events across documents, on the last eight topics at hand of ECB+ (the projections of embeddings learned from other topics, and the
 * threshold was chosen on six more): `npm run bench:ecb`. The mentions of events are given, as annotated; their types, parties, times and places are not
 * used. Once the documents of each sub-topic are given together, once all test documents are one heap. Beside it every mention alone, and
 * mentions with the same lemma together.
 */
import { stemmer } from "stemmer";
import { bCubed, ceafE, muc, type Partition } from "../corpus/coreference.js";
import { type EcbDocument, ecbDocuments } from "../corpus/ecb.js";
import { at } from "../corpus/reading.js";
import { openReader } from "../src/reading/index.js";
import { type Embedding, type Report, similarity } from "../src/text/index.js";

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

const THRESHOLDS = Array.from({ length: 19 }, (_, i) => (i + 1) / 20);
const bySubtopic = ({ subtopic }: Mention) => subtopic;
const together = () => "all";
for (const [title, heapOf] of [
  ["sub-topics given", bySubtopic],
  ["all documents in one heap", together],
] as const) {
  const chosen = THRESHOLDS.map((threshold) => ({ threshold, f1: conll(dev, clustered(dev, heapOf, threshold)) })).reduce((a, b) =>
    b.f1 > a.f1 ? b : a,
  );
  console.log(`\n${title}: ${test.length} mentions of ${new Set(test.map(({ event }) => event)).size} events`);
  console.log("".padEnd(34) + ["MUC", "B³ P", "B³ R", "B³ F1", "CEAFe", "CoNLL F1"].map((c) => c.padStart(10)).join(""));
  line("each alone", test, new Map(test.map(({ id }) => [id, id])));
  line("same lemma", test, new Map(test.map((mention) => [mention.id, `${heapOf(mention)} ${mention.stem}`])));
  line(`embeddings, threshold ${chosen.threshold} of dev`, test, clustered(test, heapOf, chosen.threshold));
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
    const vectors = await reader.embed(bare(id, text), spans);
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

/** Average linkage: the two groups that are most like each other are joined until none are as like as the threshold. */
function clustered(mentions: readonly Mention[], heapOf: (mention: Mention) => string, threshold: number): Partition {
  const found = new Map<string, string>();
  for (const name of new Set(mentions.map(heapOf))) {
    const heap = mentions.filter((mention) => heapOf(mention) === name);
    const groups = heap.map((mention) => [mention]);
    const like = heap.map((a) => Float64Array.from(heap, (b) => similarity(a.thing, b.thing)));
    while (groups.length > 1) {
      let best = { i: 0, j: 0, score: threshold };
      for (let i = 0; i < groups.length; i++)
        for (let j = 0; j < i; j++) {
          const score = like[i]?.[j] ?? 0;
          if (score >= best.score) best = { i, j, score };
        }
      const { i, j } = best;
      if (i === j) break;
      const [one = [], other = []] = [groups[j], groups[i]];
      for (let k = 0; k < groups.length; k++) {
        const mean = ((like[j]?.[k] ?? 0) * one.length + (like[i]?.[k] ?? 0) * other.length) / (one.length + other.length);
        like[j]?.fill(mean, k, k + 1);
        like[k]?.fill(mean, j, j + 1);
      }
      one.push(...other);
      const last = groups.length - 1;
      groups[i] = groups[last] as Mention[];
      for (let k = 0; k <= last; k++) {
        like[i]?.fill(like[last]?.[k] ?? 0, k, k + 1);
        like[k]?.fill(like[k]?.[last] ?? 0, i, i + 1);
      }
      groups.pop();
    }
    for (const group of groups) for (const { id } of group) found.set(id, group[0]?.id ?? id);
  }
  return found;
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

function bare(id: string, text: string): Report {
  return {
    id,
    headline: "",
    text,
    published: null,
    publishedKnown: false,
    revised: null,
    fetched: null,
    outlet: null,
    url: null,
    byline: null,
    language: null,
  };
}
