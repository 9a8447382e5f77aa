import type { Quantity } from "./read-quantity.js";

/** knowledge/units.json */
export interface UnitLexicon {
  /** Sign in front of a sum → ISO 4217 code; null where several currencies have the sign. */
  readonly signs: Readonly<Record<string, string | null>>;
  /** ISO 4217 code → names, lower case, singular. */
  readonly currencies: Readonly<Record<string, readonly string[]>>;
  /** Names that reports use of one country's money without naming the country. */
  readonly unqualified: Readonly<Record<string, string>>;
  /** Symbol → what it measures, and the words for it. */
  readonly measures: Readonly<Record<string, { readonly kind: MeasuredKind; readonly names: readonly string[] }>>;
  /** Lemmas of nouns that stand for people. */
  readonly people: readonly string[];
}

export type MeasuredKind = "length" | "area" | "mass" | "volume" | "power";

/** What a number is in: `is` is an ISO 4217 code, a unit's symbol or "%"; null where the words leave open which ("5 million pounds" of whom?). */
export interface MeasuredUnit {
  readonly kind: "money" | "share" | MeasuredKind;
  readonly is: string | null;
  /** For money: the year in whose prices it is told; null where that is not told. */
  readonly prices: number | null;
}

/** From the text around a number to the unit it is in; null where the words name no unit. */
export type UnitReader = (text: string, number: Pick<Quantity, "span" | "share">) => MeasuredUnit | null;

/** Indexes the lists once for any number of numbers. */
export function makeUnitReader({ signs, currencies, unqualified, measures }: UnitLexicon): UnitReader {
  const money = currencyNames(currencies, unqualified);
  const measured = new Map(
    Object.entries(measures).flatMap(([is, { kind, names }]) => names.map((name) => [name.toLowerCase(), { kind, is }] as const)),
  );
  const signBehind = new RegExp(
    `^\\s?(${longestFirst(Object.keys(signs).filter((one) => /\p{Sc}$/u.test(one)))})(?![\\p{L}\\d]|\\s?\\d)`,
    "u",
  );
  const sign = new RegExp(`(?<![\\p{L}\\p{Sc}])(${longestFirst(Object.keys(signs))})\\s?$`, "u");
  const code = `(?:${Object.keys(currencies).join("|")})`;
  const [codeInFront, codeBehind] = [new RegExp(`\\b(${code})\\s?$`, "u"), new RegExp(`^\\s?(${code})\\b`, "u")];
  const name = new RegExp(`^(?:[\\s-]|(?=\\p{L}))(?:in\\s+)?(?:(\\d{4})\\s+)?(${longestFirst([...money.keys()])})(?:e?s)?\\b`, "iu");
  const measure = new RegExp(
    `^(?:[\\s-]+(?:of\\s+)?(?:metric\\s+(?!ton))?)?(${longestFirst([...measured.keys()])})(?:e?s)?(?![\\p{L}\\d²³])`,
    "iu",
  );
  return (text, { span, share }) => {
    if (share) return { kind: "share", is: "%", prices: null };
    const [front, back] = [text.slice(Math.max(0, span.start - 12), span.start), text.slice(span.end, span.end + 80)];
    const prices = (year?: string) => Number(year ?? PRICES.exec(back)?.groups?.year) || null;
    const symbol = sign.exec(front)?.[1] ?? signBehind.exec(back)?.[1];
    const named = name.exec(back);
    const coded = codeInFront.exec(front)?.[1] ?? codeBehind.exec(back)?.[1];
    const byName = named ? money.get(named[2]?.toLowerCase() ?? "") : undefined;
    if (coded !== undefined) return { kind: "money", is: coded, prices: prices() };
    if (symbol !== undefined) return { kind: "money", is: signs[symbol] ?? null, prices: prices() };
    if (byName !== undefined) return { kind: "money", is: byName, prices: prices(named?.[1]) };
    const found = measured.get(measure.exec(back)?.[1]?.toLowerCase() ?? "");
    return found ? { ...found, prices: null } : null;
  };
}

/** "In 2015 dollars", "at 2021 prices". */
const PRICES =
  /^[^.;:]*?\b(?:in|at)\s+(?:constant\s+)?(?<year>(?:19|20)\d{2})\s+(?:US\s+)?(?:dollars|euros|pounds|prices|values|terms)\b/iu;

/** Names of money → code. A last word that one country's money alone has stands for it ("hryvnia"); one that several have, for none (`null`). */
function currencyNames(currencies: UnitLexicon["currencies"], unqualified: UnitLexicon["unqualified"]): ReadonlyMap<string, string | null> {
  const last = new Map<string, string | null>();
  for (const [code, names] of Object.entries(currencies))
    for (const name of names) {
      const word = name.split(" ").at(-1) ?? name;
      last.set(word, last.has(word) && last.get(word) !== code ? null : code);
    }
  const full = Object.entries(currencies).flatMap(([code, names]) => names.map((name) => [name, code] as const));
  return new Map([...[...last].filter(([word]) => !COMMON.has(word)), ...full, ...Object.entries(unqualified)]);
}

/** Last words of currencies' names that mean something else behind a number ("12 real houses"). */
const COMMON: ReadonlySet<string> = new Set(["real", "mark", "rand", "won", "lev", "sol", "som", "sum", "kip", "loti", "leu", "pula"]);

function longestFirst(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[$.*+?^|()[\]{}\\]/gu, "\\$&").replace(/ /gu, "[\\s-]+"))
    .join("|");
}
