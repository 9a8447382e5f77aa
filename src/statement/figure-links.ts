import { type Analysis, invariant, type Sentence, type Word } from "../text/index.js";
import { countedNoun, unitOf } from "./counted.js";
import { wordsAt } from "./figure.js";
import { chooseMeasure } from "./measure.js";
import type { Resolvers } from "./resolvers.js";
import { type FoundNumber, numbersOf } from "./sentence-numbers.js";
import type { FigureStatement, NumberLink, Statement, When } from "./statement.js";
import { BOUNDS, oneOf } from "./vocabulary.js";

type FigureResolvers = Pick<Resolvers, "numbers" | "times" | "days" | "measures" | "names">;

/**
 * Links figures to the number that they are a part of, or that they are told against. A number which only such a link makes a figure ("55, up from
 * [40]") becomes one, beside the one that the model found. Statements stay in the order of their heads.
 */
export function linkFigures(statements: readonly Statement[], analysis: Analysis, resolvers: FigureResolvers): Statement[] {
  const figures = statements.filter((s) => s.kind === "figure");
  const heads = new Map(figures.map((figure) => [figure.headAt, figure]));
  const linked = new Map<string, FigureStatement>();
  for (const sentence of analysis.sentences) {
    const words = analysis.words.slice(sentence.first, sentence.last + 1).filter((w) => heads.has(w.start));
    if (words.length > 0) for (const figure of linksOf(sentence, words, heads, analysis, resolvers)) linked.set(figure.id, figure);
  }
  const kept = statements.map((s) => linked.get(s.id) ?? s);
  const added = [...linked.values()].filter(({ headAt }) => !heads.has(headAt));
  return added.length > 0 ? [...kept, ...added].sort((a, b) => a.headAt - b.headAt) : kept;
}

/** The figures of a sentence that have a link, those that the links add included. */
function linksOf(
  sentence: Sentence,
  words: readonly Word[],
  heads: ReadonlyMap<number, FigureStatement>,
  analysis: Analysis,
  resolvers: FigureResolvers,
): FigureStatement[] {
  const { text, numbers, relations } = numbersOf(analysis, sentence, words, resolvers);
  const found = numbers.map(({ word }) => heads.get(word.start) ?? null);
  const made = found.slice();
  const place: Place = { sentence, text, analysis, resolvers };
  for (const { kind, number, of, rule } of relations) {
    const [one, other] = [numbers[number], numbers[of]];
    invariant(one && other, `relation of numbers ${number} and ${of} among ${numbers.length}`);
    const [mine, its] = [made[number], made[of]];
    if (kind === "part" && !mine && its && !/^one$/iu.test(one.word.text)) made[number] = part(its, one, other, rule, place);
    if (kind === "earlier" && mine && !its) made[of] = earlier(mine, other, rule, place);
    const figure = made[number];
    if (!figure) continue;
    const link: NumberLink = { id: made[of]?.id ?? null, ...wordsAt(text, other.words, sentence) };
    made[number] = kind === "part" ? { ...figure, part_of: link } : { ...figure, compared_with: link };
  }
  return made.filter((figure, i) => figure !== null && figure !== found[i]) as FigureStatement[];
}

interface Place {
  readonly sentence: Sentence;
  readonly text: string;
  readonly analysis: Analysis;
  readonly resolvers: FigureResolvers;
}

/** The figure of a part that the model did not find: all but its number and whom it counts is the whole's. */
function part(whole: FigureStatement, number: FoundNumber, of: FoundNumber, rule: string, place: Place): FigureStatement {
  const { analysis, resolvers, text } = place;
  const { measure } = chooseMeasure(analysis, number.word.index, whole.measure, resolvers.measures, of.word.index);
  const unit = unitOf(analysis, number, text, measure, resolvers) ?? whole.unit;
  return { ...besides(whole, number, rule, place), measure, unit };
}

/** The figure of an earlier count: what is told of the later one holds for it, but neither its day nor that it is planned. */
function earlier(later: FigureStatement, number: FoundNumber, rule: string, place: Place): FigureStatement {
  const { when: _, ...told } = besides(later, number, rule, place);
  const when = timeBehind(number, place);
  const status = later.scope === "current" ? "ongoing" : "happened";
  return { ...told, ...(when && { when }), ...(!told.who && later.who && { who: later.who }), unit: later.unit, since: null, status };
}

/** A figure told along with another, in the same quote or one that goes on to its number. */
function besides(figure: FigureStatement, number: FoundNumber, rule: string, place: Place): FigureStatement {
  const { who: _, per: __, part_of: ___, compared_with: ____, because, ...shared } = figure;
  const { sentence, text, analysis, resolvers } = place;
  const { word } = number;
  const noun = countedNoun(analysis, word);
  const named = noun && noun.start >= sentence.start + number.span.end ? noun : null;
  const who = named && resolvers.names({ first: named.index, last: named.index }, "who")[0];
  const start = Math.min(figure.at, sentence.start + number.words.start);
  const end = Math.max(figure.at + figure.quote.length, sentence.start + number.words.end, named?.end ?? 0);
  return {
    ...shared,
    id: `f${word.start}`,
    quote: analysis.text.slice(start, end),
    at: start,
    head: word.text,
    headAt: word.start,
    value: number.value,
    bound: oneOf(BOUNDS, number.bound),
    words: wordsAt(text, number.words, sentence),
    ...(named && who && { who: { t: named.text, is: who, at: named.start } }),
    ...(because && { because: [{ field: "head", by: "rule", rule }] }),
  };
}

/** How far behind a number, in characters, the words may stand that say when it was so ("4.9 billion a year ago"). */
const NEAR = 40;

function timeBehind({ span, word }: FoundNumber, { sentence, text, resolvers }: Place): When | null {
  const time = resolvers.times(text).find(({ start }) => start >= span.end && start <= span.end + NEAR);
  if (!time || /[,;:.()]\s/u.test(text.slice(span.end, time.start))) return null;
  const phrase = { start: sentence.start + time.start, end: sentence.start + time.end };
  const read = resolvers.days({ phrase, head: word, ahead: false, lasting: false });
  if (!read) return null;
  const { words, ...days } = read;
  return { t: text.slice(time.start, time.end), ...days, at: words.start };
}
