import { type Analysis, type Frame, invariant, type Sentence, type Span, type WordRange } from "../text/index.js";
import { countedRange, unitOf } from "./counted.js";
import { chooseMeasure } from "./measure.js";
import type { Reasons } from "./reasons.js";
import type { Resolvers } from "./resolvers.js";
import { numbersOf } from "./sentence-numbers.js";
import type { FigureStatement, Mention, Words } from "./statement.js";
import { BOUNDS, MEASURES, oneOf, SCOPES } from "./vocabulary.js";

/** What a figure has in common with other statements, and how its words become a party. */
export interface FigureContext {
  readonly common: Omit<FigureStatement, "kind" | "measure" | "value" | "bound" | "words" | "unit" | "scope" | "since" | "by">;
  readonly by: readonly Mention[];
  readonly party: (range: WordRange) => Mention | null;
}

/** The figure that a frame tells; null where its number can't be read: such a figure is none. */
export function figureStatement(
  analysis: Analysis,
  resolvers: Resolvers,
  frame: Frame,
  sentence: Sentence,
  { common, by, party }: FigureContext,
  reasons: Reasons,
): FigureStatement | null {
  const head = analysis.words[frame.word];
  invariant(head, `no word ${frame.word}`);
  const { text, numbers, relations } = numbersOf(analysis, sentence, [head], resolvers);
  const at = numbers.findIndex(({ word }) => word === head);
  const number = numbers[at];
  if (!number) return null;
  const whole = numbers[relations.find((r) => r.number === at && r.kind === "part")?.of ?? -1];
  const chosen = chooseMeasure(analysis, frame.word, oneOf(MEASURES, frame.type), resolvers.measures, whole?.word.index);
  // Whatever is done with it, a sum of money is one.
  const isSum = resolvers.numbers.unit(text, number)?.kind === "money";
  const measure = isSum ? "money" : chosen.measure;
  if (isSum) reasons.rule("measure", "units.json, currencies");
  else if (chosen.rule) reasons.rule("measure", `measures.json, ${chosen.rule}`);
  else reasons.model("measure", frame.scores.type);
  reasons.rule("value", number.rule);
  const scope = oneOf(SCOPES, frame.scope);
  const counted = countedRange(analysis, frame, sentence.start + number.span.end, resolvers);
  const who = counted && party(counted);
  const rate = resolvers.numbers.rate(text, number.span);
  return {
    kind: "figure",
    measure,
    value: number.value,
    bound: oneOf(BOUNDS, number.bound),
    words: wordsAt(text, number.words, sentence),
    unit: unitOf(analysis, number, text, measure, resolvers),
    ...(rate && { per: { ...wordsAt(text, rate.span, sentence), by: rate.per } }),
    scope,
    since: scope === "cumulative" ? (common.when?.from ?? null) : null,
    ...common,
    by,
    ...(who && { who }),
  };
}

/** Words of a sentence, with their place in the whole text. */
export function wordsAt(text: string, { start, end }: Span, sentence: Span): Words {
  return { t: text.slice(start, end), at: sentence.start + start };
}
