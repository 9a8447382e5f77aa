import { isState, nameStem } from "../wording/name-stem.js";

const SORT = "(?:peace |ceasefire |truce |nuclear |border |political |reconciliation |unity )?";
const NOUN = "(?:talks|negotiations|process|conference|dialogue|format|track|initiative|round table)";
const NAME = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?";
const BEFORE = new RegExp(`(?<!\\p{L})(${NAME}) ${SORT}${NOUN}(?!\\p{L})`, "gu");
const AFTER = new RegExp(`(?<!\\p{L})${SORT}(?:[Tt]alks|[Nn]egotiations|[Cc]onference|[Rr]ound) (?:held )?(?:in|at|near) (${NAME})`, "gu");

/** What a negotiation is called. */
export interface ProcessName {
  /** The proper name by which two wordings are known to be one: "doha" for "the Doha talks" and "talks in Doha". */
  readonly key: string;
  /** The words of the report. */
  readonly text: string;
}

/** Names of negotiations in the words of a report: "the Astana process", "peace talks in Doha". What is named after a day or a state is none. */
export function processNames(quote: string): readonly ProcessName[] {
  const names: ProcessName[] = [];
  for (const pattern of [BEFORE, AFTER]) {
    for (const [text, proper = ""] of quote.matchAll(pattern)) {
      const bare = proper.replace(
        /^(?:The|This|These|Those|Their|Its|His|Her|New|Next|Last|Such|Both|More|Further|Earlier|Previous|Direct|Indirect|Peace|Ceasefire) /u,
        "",
      );
      if (!/^\p{Lu}/u.test(bare) || NO_NAME.test(bare) || bare.split(/[ -]/).every((word) => isState(nameStem(word.toLowerCase()))))
        continue;
      const key = bare.toLowerCase();
      if (!names.some((name) => name.key === key)) names.push({ key, text: text.replace(/^The /, "the ") });
    }
  }
  return names;
}

const NO_NAME =
  /^(?:The|This|These|Those|Their|Its|His|Her|Our|New|Next|Last|Such|Both|More|Further|Earlier|Previous|Direct|Indirect|Peace|Ceasefire|Truce|Nuclear|Border|Political|National|Six-nation|Multi\w+|Bilateral|Trilateral|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|After|Before|During|While|When|No|Any|All|First|Second|Third|Fourth|\w+-(?:led|brokered|backed|sponsored|mediated|facilitated))$/;
