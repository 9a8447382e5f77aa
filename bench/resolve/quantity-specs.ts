/** The `time-specs` cases on numbers that concern news: number, range, percentage, currency, dimension. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeNumberReader } from "../../src/resolve/index.js";

const numbers = makeNumberReader(JSON.parse(readFileSync(new URL("../../knowledge/units.json", import.meta.url), "utf8")));

interface Case {
  readonly Input: string;
  readonly Results: readonly {
    readonly Text: string;
    readonly Start: number;
    readonly End: number;
    readonly Resolution: { readonly value?: string | null; readonly unit?: string };
  }[];
}
type Expected = Case["Results"][number];

/** What is left out, and why; the first that fits counts. */
const LEFT_OUT: readonly { readonly reason: string; readonly fits: (input: string, expected: Expected | null) => boolean }[] = [
  {
    reason: "identifiers: telephone numbers, addresses, versions, licence plates",
    fits: (input) => /https?:|phone|\d-\d{3}|\d\.\d+\.\d|version|nrs\.|\b(?:flight|room|road)\b/i.test(input),
  },
  {
    reason: "arithmetic: signs, powers, formulas, quotients",
    fits: (input) =>
      /[<>=^]|\b(?:minus|negative|plus|over|equals?|equaling|x)\b|\d[\s-]*\/|(?:^|\s)[-+]\s*\d|(?:^|\s)[-.]\d|\d[ex]\d*[+^]|\de\d|[¼½¾⅓]|-\s*\d+\s*%/i.test(
        input,
      ),
  },
  {
    reason: "comparisons of two bounds at once, or with a value of its own",
    fits: (input) =>
      /\b(?:and|or)\s+(?:(?:at least|at most|greater|larger|smaller|bigger|less|more|fewer|below|above)\b)|\bequal\b/i.test(input),
  },
  {
    reason: "fractions with a whole number, or smaller than tenths; fractions alone are shares here",
    fits: (input, expected) =>
      /point\b|nought|naught/i.test(input) ||
      (/(?:half|quarter|third|fourth|fifth|sixth|seventh|eighth|tenth|hundredth|thousandth|millionth|trillionth|first|second)s?\b/i.test(
        expected?.Text ?? "",
      ) &&
        !/million|billion/i.test(expected?.Text ?? "")) ||
      /\bout of\b|\d in \d|\b(?:one|two|1|2) in\b|th?s?-?\w*irst/i.test(input),
  },
  { reason: "ages, which count nobody", fits: (input) => /years? old|\bage\b/i.test(input) },
  {
    reason: 'text cut into words by a machine ("4 . 8 %"), which no report has',
    fits: (input) => /\d \. \d|\d , \d|` `|c \$|\$ \d|€ \d|£ \d| - - /.test(input),
  },
  {
    reason: "small change, virtual money, slang and old money",
    fits: (_, expected) =>
      /\bcents?\b|pence|penny|bitcoin|satoshi|\bsen\b|mao|kuai|jiao|markka|peseta|guilder/i.test(
        `${expected?.Resolution.unit} ${expected?.Text}`,
      ) ||
      /dollars?\s+(?:and\s+)?(?:\w+-?)?\w*(?:five|fifty|\d+)\b|(?:USD|usd)\s+\d+\s*$|USD\s+\d+\.|\bM?(?:EUR|AUD)\b.*\d|meur|maud/i.test(
        expected?.Text ?? "",
      ),
  },
  {
    reason: "units that reports do not count in",
    fits: (_, expected) =>
      /Inch|meter per|per hour|Microgram|Decimeter|Picometer|Millimeter|Milliliter|Degree|Turn|Radian|bit|byte|spoon|Cup|Dram|Ounce|Cubic foot|Square meter$|Gram$|Gallon/.test(
        expected?.Resolution.unit ?? "",
      ),
  },
  {
    reason: "distances and heights, which count nothing",
    fits: (_, expected) => /^(?:Foot|Meter|Mile|Kilometer)$/.test(expected?.Resolution.unit ?? ""),
  },
  { reason: "words without a number", fits: (_, expected) => expected?.Resolution.value === null || expected?.Resolution.value === "null" },
  { reason: "numbers beyond a thousand billions", fits: (_, expected) => Number(expected?.Resolution.value) > 1e15 },
];

const FILES = [
  "Number/NumberModel",
  "Number/NumberRangeModel",
  "Number/PercentModel",
  "NumberWithUnit/CurrencyModel",
  "NumberWithUnit/DimensionModel",
];

/** Prints, by file, how many results of the cases are read as expected, and what is left out. */
export function measureSpecs(folder: string, showMisses: boolean): void {
  const left = new Map<string, number>();
  for (const file of FILES) {
    const cases = JSON.parse(readFileSync(join(folder, `${file}.json`), "utf8")) as readonly Case[];
    const all = cases.flatMap(({ Input, Results }) =>
      (Results.length > 0 ? Results : [null]).map((expected) => ({ input: Input, expected, results: Results })),
    );
    const kept = all.filter(({ input, expected }) => {
      const reason = LEFT_OUT.find(({ fits }) => fits(input, expected))?.reason;
      if (reason) left.set(reason, (left.get(reason) ?? 0) + 1);
      return !reason;
    });
    const failed = kept.filter(({ input, expected }) => !passes(input, expected, file.startsWith("NumberWithUnit")));
    console.log(`${file}: ${kept.length - failed.length} passed, ${failed.length} failed, ${all.length - kept.length} left out`);
    if (showMisses)
      for (const { input, expected } of failed)
        console.log(`  ${input.slice(0, 140)} => ${expected?.Text} ${JSON.stringify(expected?.Resolution)}`);
  }
  for (const [reason, count] of left) console.log(`  ${String(count).padStart(3)} left out: ${reason}`);
}

/** `ofUnits`: a case without a result may have numbers, but none with a unit. */
function passes(input: string, expected: Expected | null, ofUnits: boolean): boolean {
  if (!expected) return numbers.all(input).every((number) => ofUnits && numbers.unit(input, number) === null);
  const found = numbers.quantity(input, { start: expected.Start, end: expected.End + 1 });
  const { value = "", unit } = expected.Resolution;
  if (!found || value === null) return false;
  const [, low, high] = /^[[(]([^,]*),([^\])]*)[\])]$/.exec(value) ?? [null, value.replace("%", ""), value.replace("%", "")];
  if (!near(found.value.min, low) || !near(found.value.max, high)) return false;
  const got = numbers.unit(input, found);
  return unit === undefined ? value.endsWith("%") === (got?.kind === "share") : got !== null && UNITS[unit] === got.is;
}

function near(got: number | null, expected = ""): boolean {
  return expected === "" ? got === null : got !== null && Math.abs(got - Number(expected)) <= 1e-6 * Math.abs(got);
}

/** Their names of units → ours. A "dollar" alone is taken for the American one, a "£" for the British one. */
const UNITS: Readonly<Record<string, string | null>> = {
  Dollar: "USD",
  "United States dollar": "USD",
  Euro: "EUR",
  "Chinese yuan": "CNY",
  Pound: "GBP",
  "British pound": "GBP",
  "Canadian dollar": "CAD",
  "Australian dollar": "AUD",
  "Hong Kong dollar": "HKD",
  "New Zealand dollar": "NZD",
  "Japanese yen": "JPY",
  "Turkish lira": "TRY",
  "Mexican peso": "MXN",
  "Swiss franc": "CHF",
  "Costa Rican colón": "CRC",
  "Georgian lari": "GEL",
  "Lao kip": "LAK",
  "Sri Lankan rupee": "LKR",
  Franc: null,
  Rupee: null,
  Foot: "ft",
  Meter: "m",
  Mile: "mi",
  Kilometer: "km",
  Kilogram: "kg",
  Ton: "ton",
  "Metric ton": "t",
  Acre: "acre",
  Barrel: "bbl",
  "Square kilometer": "km2",
};
