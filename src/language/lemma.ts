/** Finds lemmas: those of the treebanks' words by their tag and form, irregular others by the model's edit script, regular ones by rule. */
export class Lemmas {
  readonly #known: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly #all: ReadonlySet<string>;

  /** @param table JSON: Penn tag → lower-cased form → lemma */
  constructor(table: string) {
    this.#known = JSON.parse(table);
    this.#all = new Set(Object.values(this.#known).flatMap((forms) => Object.values(forms)));
  }

  of(word: string, xpos: string, script: string): string {
    if (OWN_LEMMA.test(xpos)) return word;
    const form = word.toLowerCase();
    const forms = this.#known[xpos];
    if (forms && Object.hasOwn(forms, form)) return forms[form] ?? form;
    const scripted = applyLemmaScript(word, script);
    const ending = ENDINGS[xpos];
    if (!ending || !form.endsWith(ending)) return scripted;
    const candidates = stems(form, ending);
    const certain = candidates.filter((c) => this.#all.has(c));
    return (certain.includes(scripted) ? scripted : certain[0]) ?? candidates[0] ?? scripted;
  }
}

/** Names and numbers are their own lemmas. */
const OWN_LEMMA = /^(?:NNP|CD)$/;
/** What regular inflection adds, by tag. */
const ENDINGS: Readonly<Record<string, string>> = { NNS: "s", VBZ: "s", VBD: "ed", VBN: "ed", VBG: "ing" };

/** The lemmas that a regular form may come from, the commonest pattern first. */
function stems(form: string, ending: string): string[] {
  if (form.length < ending.length + 2) return [form];
  const bare = form.slice(0, -ending.length);
  const y = bare.endsWith("i") || bare.endsWith("ie") ? [`${bare.replace(/ie?$/, "")}y`] : [];
  if (ending === "s") return /(?:s|sh|ch|x|z)e$/.test(bare) ? [bare.slice(0, -1), bare] : [...y, bare];
  const single = /([bdgklmnprt])\1$/.test(bare) ? [bare.slice(0, -1)] : [];
  const plain = /(?:[bcdfgkptz]l|[cvzu]|[^s]s)$/.test(bare) ? [`${bare}e`, bare] : [bare, `${bare}e`];
  return [...y, ...single, ...plain];
}

/**
 * Applies an edit script `case|cut|add` to a word: `l` lower-cases it first, `k` keeps it; then `cut` characters go from its end and `add` comes.
 * A script that cuts more than there is leaves the word.
 */
export function applyLemmaScript(word: string, script: string): string {
  const [kase, cut, add] = script.split("|");
  const base = kase === "l" ? word.toLowerCase() : word;
  const kept = base.length - Number(cut);
  return kept >= 0 ? base.slice(0, kept) + (add ?? "") : base;
}
