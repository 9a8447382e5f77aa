import type { Analysis } from "../../text/index.js";
import type { Gazette } from "./gazette.js";
import type { Country } from "./knowledge.js";

/** A word that points to a country: its name, adjective, capital or another of its cities. */
interface Trace {
  readonly word: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly country: Country;
  /** Whether it only says where ("in Havana"). */
  readonly located: boolean;
}

/** The country that a passage is about, as far as its words tell. */
export interface Focus {
  /** For a word of the report; null where nothing points to a country. */
  at(word: number): Country | null;
  /** The countries that the report points to, and how much each counts for a word. */
  weights(word: number): ReadonlyMap<Country, number>;
}

/** How much a trace counts, by where it stands. */
const WEIGHT = { sameSentence: 4, before: 3, sameParagraph: 2, elsewhere: 0.35, later: 0.15, located: 0.4 };

export function findFocus(analysis: Analysis, gazette: Gazette): Focus {
  const traces = tracesOf(analysis, gazette);
  const weights = (word: number) => {
    const number = analysis.sentences.findIndex((s) => s.first <= word && word <= s.last);
    const paragraph = analysis.sentences[number]?.paragraph ?? 0;
    const found = new Map<Country, number>();
    for (const trace of traces) {
      const weight = weightOf(trace, word, number, paragraph) * (trace.located ? WEIGHT.located : 1);
      found.set(trace.country, (found.get(trace.country) ?? 0) + weight);
    }
    return found;
  };
  return {
    weights,
    at: (word) =>
      [...weights(word)].reduce<[Country | null, number]>(
        (best, [country, weight]) => (weight > best[1] ? [country, weight] : best),
        [null, 0],
      )[0],
  };
}

function weightOf(trace: Trace, word: number, sentence: number, paragraph: number): number {
  if (trace.sentence === sentence) return trace.word < word ? WEIGHT.sameSentence : WEIGHT.sameParagraph;
  if (trace.sentence === sentence - 1 && trace.paragraph === paragraph) return WEIGHT.before;
  if (trace.paragraph === paragraph) return WEIGHT.sameParagraph;
  return trace.paragraph < paragraph ? WEIGHT.elsewhere : WEIGHT.later;
}

function tracesOf(analysis: Analysis, gazette: Gazette): Trace[] {
  const traces: Trace[] = [];
  analysis.sentences.forEach((sentence, number) => {
    for (let i = sentence.first; i <= sentence.last; i++) {
      for (let n = 4; n >= 1; n--) {
        const [from, to] = [analysis.words[i], analysis.words[i + n - 1]];
        if (!from || !to || i + n - 1 > sentence.last || !/^\p{Lu}/u.test(from.text)) continue;
        const text = analysis.text.slice(from.start, to.end);
        const country = gazette.country(text) ?? gazette.demonym(text) ?? gazette.city(text) ?? gazette.seat(text);
        if (!country) continue;
        const located = /^(?:in|at|near|from|to|outside)$/i.test(analysis.words[i - 1]?.text ?? "");
        traces.push({ word: i, sentence: number, paragraph: sentence.paragraph, country, located });
        i += n - 1;
        break;
      }
    }
  });
  return traces;
}
