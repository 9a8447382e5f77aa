import type { Analysis, Word } from "../../text/index.js";
import type { Sighting } from "./party.js";
import { headOf } from "./phrase.js";
import { isSaying } from "./saying.js";

/** Says of a sighting that the grammar keeps the pronoun at `word` from standing for it. */
export function barredFrom(analysis: Analysis, word: number): (sighting: Sighting) => boolean {
  const pronoun = analysis.words[word];
  const verb = pronoun && governor(analysis, pronoun);
  if (!pronoun || !verb || pronoun.deprel === "nmod:poss") return () => false;
  const subject = /^nsubj/.test(pronoun.deprel);
  return (sighting) => {
    const head = headOf(analysis, sighting.first, sighting.last);
    // "Beijing protested, he said": what is reported does not name the one who reports it.
    if (subject && isSaying(verb) && hangsOn(analysis, head, verb.index)) return true;
    // "Rwanda, which it accuses": the antecedent of the relative clause is another party than its subject.
    if (verb.deprel === "acl:relcl" && verb.head === head.index) return true;
    // "Hamas accuses them": subject and object of one verb differ.
    return !subject && /^nsubj/.test(head.deprel) && head.head === verb.index;
  };
}

/** The verb that a pronoun is an argument of. */
const governor = (analysis: Analysis, pronoun: Word): Word | null =>
  pronoun.head === pronoun.index ? null : (analysis.words[pronoun.head] ?? null);

function hangsOn(analysis: Analysis, word: Word, ancestor: number): boolean {
  let at: Word | undefined = word;
  for (let n = 0; at && at.head !== at.index && n < 50; n++) {
    if (at.head === ancestor) return true;
    at = analysis.words[at.head];
  }
  return false;
}
