import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokenise } from "./tokens.js";

const words = (text: string) => tokenise(text).map((w) => text.slice(w.start, w.end));

/** Each text is written as its words should be, separated by `|`; white space stands for itself. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  "contractions come apart": [
    "They| did|n't| sign|.",
    "They| did|n’t| sign|.",
    "It|'s| what| we|'re| told|,| and| they|'ll| say| they|'d| rather| we|'ve| not|.",
    "They| can|not| return|.",
    "It| CA|N'T| be| right",
  ],
  "contractions without their apostrophe come apart": ["They| do|nt| know", "I|m| sure| that|s| gon|na| be| it"],
  "words that only look like contractions stay whole": ["The| cannons| wane", "Its| content| lets| them| want| its| gonad"],
  "possessives come apart": [
    "Iran|'s| envoy",
    "Iran|’s| envoy",
    "the| rebels|'| demands",
    "the| rebels|’| demands",
    "the| Knesset|'s| (|and| Cabinet|'s|)| vote",
    "the| E.U.|'s| and| NATO|'s| aid",
  ],
  "an apostrophe inside a name is no possessive": [
    "O'Brien",
    "N'Djamena| and| Sana'a",
    "the| Ba'ath| party",
    "coup| d'état",
    "six| o'clock",
  ],
  "hyphenated compounds come apart": [
    "the| Israeli|-|occupied| West| Bank",
    "a| five|-|day|-|old| truce",
    "al|-|Shabaab| and| Deir| al|-|Balah",
    "a| 15|-|year| term",
    "Tehreek|-|e|-|Taliban",
    "Hezbollah|-|Israel| war",
  ],
  "prefixes stay joined": [
    "the| co-chair| and| ex-president",
    "a| non-aggression| pact",
    "anti-tank| missiles",
    "pro-Russian| and| anti-Western| fighters",
    "a| mid-March| vote| in| the| mid-1990s",
    "pre-war| and| post-war| years",
    "re-elected",
  ],
  "a word in two spellings is one": ["a| cease-fire| and| two| Cease-Fires", "the| cease|-|firing| order"],
  "what looks like a prefix but is a word comes apart": [
    "self|-|rule",
    "half|-|way",
    "well|-|known",
    "Inter|-|Services| Intelligence",
    "vice|-|president",
  ],
  "abbreviations keep their stop": [
    "Mr.| Aoun| met| Lt.| Gen.| Haftar| on| Jan.| 5|.",
    "Acme| Inc.| and| others",
    "No.| 5| was| hit|.",
    "Smith| Jr.| said| so|.",
    "food|,| water|,| etc.|,| are| short",
  ],
  "a word at the end of a sentence loses the stop of the abbreviation it looks like": [
    "He| said| no|.",
    "They| wanted| art|.",
    "grain|,| oil|,| etc|.",
  ],
  "an abbreviation at the end of a sentence keeps it": ["He| left| the| U.S.", "They| met| at| 5| p.m."],
  "dotted acronyms and initials stay whole": [
    "the| U.N.| and| the| U.S.A.",
    "George| W.| Bush| and| J.K.| Rowling",
    "Ph.D.| holders",
    "the| U.S|,| they| say",
    "Reporters| of| A.P.|,| for| one",
  ],
  "numbers stay whole with their stops and commas": [
    "41,220| dead|,| 3.5| million| displaced|.",
    "the| 1990s| and| the| 21st| century",
    "on| 12/03/2024| at| 10:30|.",
    "after| 9/11",
    "They| were| 5|,| not| 6|.",
  ],
  "units leave their number": ["40|km| away", "155|mm| shells", "at| 10|am", "5|kg|,| 12|bn", "30|°C"],
  "letters behind a number that are no unit stay": ["the| 4th| and| 22nd", "a| T72| and| an| F16", "the| 34N| parallel", "a| 2G| phone"],
  "money leaves its sign": ["$|5|m| in| aid", "US$| 20| million", "€|3.2|bn| and| £|40", "$|1,200|-|a|-|month"],
  "percent signs come apart": ["60|%| of| voters", "3.5|%|,| or| less"],
  "ranges come apart": ["10|-|20| people", "2011|–|2014", "1987|-|91", "from| 5|—|6"],
  "telephone numbers stay whole": ["call| 555-0100| or| 800-555-0100|.", "+44| 20"],
  "addresses stay whole": [
    "see| https://example.org/a-b?c=d#e|.",
    "(|http://www.example.org/x|)|,",
    "“|www.example.org|”",
    "write| to| press-office@example.gov.uk|.",
    "example.org| says",
    "@ministry| posted",
  ],
  "slashes and number signs come apart": ["and|/|or", "Reuters|/|AFP", "#|1", "#|ceasefire"],
  "quotes and brackets come apart": [
    "“|Never|,|”| he| said| (|again|)|.",
    '"|No|,|"| she| said|.',
    "‘|No|,|’| she| said|.",
    "[|sic|]",
    "''|Yes|''",
    "the| “|so|-|called|”| state",
  ],
  "dashes come apart": ["Beirut|—|the| capital|—|fell", "Beirut| –| the| capital", "KYIV| --| Troops", "GAZA|--|Troops"],
  "ellipses and repeated signs stay together": ["Well|...| no", "Well|…| no", "What|?!", "No|!!!", "wait|....."],
  "other scripts, accents and emoji": [
    "قال| الوزير|،| أمس|.",
    "Büyükçekmece| and| Škoda|,| naïve| Ōsaka",
    "Ka\u0301roly| spoke",
    "שלום| לכם|.",
    "fire| 🔥| and| 👍",
    "ceasefire|🕊|now",
    "Путин|-|Трамп",
  ],
  "an ampersand inside a name stays": ["AT&T| and| P&O", "Marks| &| Spencer"],
};

describe("tokenise", () => {
  for (const [what, cases] of Object.entries(CASES))
    describe(what, () => {
      test.each(cases)("%s", (split) => {
        const expected = split.split("|").map((w) => w.trim());
        expect(words(split.replaceAll("|", ""))).toEqual(expected);
      });
    });

  test("spans count from the offset", () => {
    expect(tokenise("Iran's envoy", 100)).toEqual([
      { start: 100, end: 104 },
      { start: 104, end: 106 },
      { start: 107, end: 112 },
    ]);
  });

  test.each(["", " ", "\t  \u00a0\n"])("%j has no words", (text) => expect(tokenise(text)).toEqual([]));

  const piece = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 6 }),
    fc.string({ unit: "binary", maxLength: 4 }),
    fc.constantFrom(
      "Mr.",
      "U.S.",
      "don't",
      "'s",
      "http://a.b/c",
      "-",
      "--",
      "...",
      "5km",
      "$5m",
      " ",
      "\n",
      "(",
      "”",
      "👍🏽",
      "a@b.c",
      "pro-",
      "n't",
      "10:30",
      "+4-",
    ),
  );
  const text = fc.array(piece, { maxLength: 14 }).map((p) => p.join(""));

  test("every character but white space lies in exactly one word, and words come in order", () => {
    fc.assert(
      fc.property(text, (text) => {
        let at = 0;
        const wrong = tokenise(text).filter(({ start, end }) => {
          const right = start >= at && end > start && !/\S/u.test(text.slice(at, start)) && !/\s/u.test(text.slice(start, end));
          at = end;
          return !right;
        });
        expect(wrong).toEqual([]);
        expect(text.slice(at)).toMatch(/^\s*$/u);
      }),
      { numRuns: 500 },
    );
  });

  test("no word ends inside a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 20 }), (text) => {
        for (const { start, end } of tokenise(text)) expect(text.slice(start, end).isWellFormed()).toBe(true);
      }),
    );
  });
});
