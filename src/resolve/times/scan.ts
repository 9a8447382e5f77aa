import type { Span } from "../../text/index.js";
import type { Groups, TimeRecogniser } from "./recogniser.js";
import { TIME_RECOGNISERS } from "./recognisers.js";

/** The words that one recogniser took for a time. */
export interface Found extends Span {
  readonly recogniser: TimeRecogniser;
  readonly groups: Groups;
}

/** No recogniser matches without one of these; most sentences have none, and one look is cheaper than all patterns. */
const CUE =
  /\d|days?\b|(?:for|fif|six|seven|eigh|nine)ties\b|week|month|year|decade|century|hour|minute|night|fortnight|morning|evening|afternoon|noon|dawn|daybreak|dusk|sun(?:rise|set)|today|yesterday|tomorrow|quarter|spring|summer|autumn|fall|winter|christmas|epiphany|easter|\brama[dz]|\beid|ashura|arba['’]?een|mawlid|milad|\brosh\b|kippur|sukkot|simchat|hanuk|purim|passover|pesach|shavuot|n[aeo]wr[ou]z|\btet\b|januar|februar|march|april|may|june|july|august|september|october|november|december|\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\.|now\b|so\s+far|to[\s-]date|recent|previously|formerly|past|current|present|soon|immediate|opportunity|notice|shortly|indefinitely|future|once/iu;

/** The times in a text, in order, none overlapping another: the longer one wins, then the one earlier in the list. */
export function scan(text: string, which: "evident" | "all"): Found[] {
  if (!CUE.test(text)) return [];
  const found: Found[] = [];
  for (const recogniser of TIME_RECOGNISERS) {
    if (which === "all" || recogniser.evident) found.push(...matches(recogniser, text));
  }
  found.sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: Found[] = [];
  for (const candidate of found) {
    if (!kept.some((other) => candidate.start < other.end && other.start < candidate.end)) kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function* matches(recogniser: TimeRecogniser, text: string): Generator<Found> {
  const { pattern, accepts } = recogniser;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    const groups: Groups = match.groups ?? {};
    if (end > start && (!accepts || accepts(groups, text.slice(0, start), text.slice(end)))) yield { start, end, recogniser, groups };
    else pattern.lastIndex = start + 1;
  }
}
