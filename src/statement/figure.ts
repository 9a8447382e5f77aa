import { type Analysis, type Frame, invariant, type Sentence, type Word, type WordRange } from "../text/index.js";
import { chooseMeasure } from "./measure.js";
import { strongest } from "./phrases.js";
import type { Reasons } from "./reasons.js";
import type { Resolvers } from "./resolvers.js";
import type { FigureStatement, Mention } from "./statement.js";
import { BOUNDS, MEASURES, oneOf, SCOPES } from "./vocabulary.js";

/** What a figure has in common with other statements, and how its words become a party. */
export interface FigureContext {
  readonly common: Omit<FigureStatement, "kind" | "measure" | "value" | "bound" | "scope" | "since" | "by">;
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
  const head = wordAt(analysis, frame.word);
  const text = analysis.text.slice(sentence.start, sentence.end);
  const quantity = resolvers.quantity(text, { start: head.start - sentence.start, end: head.end - sentence.start });
  if (!quantity) return null;
  const { measure, rule } = chooseMeasure(analysis, frame.word, oneOf(MEASURES, frame.type), resolvers.measures);
  if (rule) reasons.rule("measure", `measures.json, ${rule}`);
  else reasons.model("measure", frame.scores.type);
  reasons.rule("value", quantity.rule);
  const scope = oneOf(SCOPES, frame.scope);
  const counted = countedRange(analysis, resolvers, frame, sentence.start + quantity.span.end);
  const who = counted && party(counted);
  return {
    kind: "figure",
    measure,
    value: quantity.value,
    bound: oneOf(BOUNDS, quantity.bound),
    scope,
    since: scope === "cumulative" ? (common.when?.from ?? null) : null,
    ...common,
    by,
    ...(who && { who }),
  };
}

/** Who or what is counted, without the number itself, or another that counts the same ("59 people": people). */
function countedRange(analysis: Analysis, resolvers: Resolvers, frame: Frame, numberEnd: number): WordRange | null {
  const best = strongest(frame, "who");
  if (!best) return null;
  let { first, last } = resolvers.mention(best.word, "who");
  if (first <= frame.word && frame.word <= last) while (first < last && wordAt(analysis, first).start < numberEnd) first++;
  for (let index = best.word - 1; index >= first; index--) if (wordAt(analysis, index).upos === "NUM") first = index + 1;
  return { first, last };
}

function wordAt(analysis: Analysis, index: number): Word {
  const word = analysis.words[index];
  invariant(word, `no word ${index}`);
  return word;
}
