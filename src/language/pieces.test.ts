import { readFileSync } from "node:fs";
import { Tokenizer } from "@huggingface/tokenizers";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shapeOf, WordPieces } from "./pieces.js";
import { tokenise } from "./tokens.js";

const VOCABULARY = readFileSync(new URL("../../model/weights/vocab.txt", import.meta.url), "utf8");
const pieces = new WordPieces(VOCABULARY);

/** The tokeniser that the encoder was pretrained with. */
const reference = new Tokenizer(
  {
    normalizer: { type: "BertNormalizer", clean_text: true, handle_chinese_chars: true, strip_accents: true, lowercase: true },
    pre_tokenizer: { type: "BertPreTokenizer" },
    model: {
      type: "WordPiece",
      unk_token: "[UNK]",
      continuing_subword_prefix: "##",
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(VOCABULARY.split("\n").flatMap((piece, id) => (piece ? [[piece, id]] : []))),
    },
    post_processor: null,
    decoder: null,
    added_tokens: [],
  },
  {},
);
const expected = (word: string) => {
  const ids = reference.encode(word, { add_special_tokens: false }).ids;
  return ids.length > 0 ? ids : [pieces.unknown];
};

const SENTENCES = [
  "Sudan's army said on Tuesday that its troops had retaken al-Jazirah state from the Rapid Support Forces.",
  "“We won’t sign,” Foreign Minister Çavuşoğlu told reporters in İstanbul — hours before the 5 p.m. deadline.",
  "At least 41,220 people, mostly women and children, have been killed since Oct. 7, 2023, the ministry says.",
  "Kyiv’s Zaporizhzhia plant lost power for the 8th time; engineers blamed 152-mm shells (not drones).",
  "The U.N. Security Council’s 15 members couldn't agree on $1.2bn in aid to N'Djamena & Bangui…",
  "Président Michel Aoun, Dáil Éireann, São Tomé, Škoda, Ōsaka, Düşünce, Łódź, Việt Nam, Åland, Ærø, Straße.",
  "قال الوزير إن الهدنة ما زالت قائمة. Путин провёл переговоры с Эрдоганом. 習近平在北京會見了外長。 평양 東京タワー ไทย हिन्दी",
  "See https://example.org/a_b?c=d%20e#f or press-office@example.gov.uk; tel. +44-20-7946-0000 #ceasefire @ministry",
  "UNRWA, OCHA and the ICRC re-opened Kerem Shalom/Karam Abu Salem on 12/03/2024 at 06:30 GMT.",
];

describe("WordPieces", () => {
  test.each(SENTENCES)("gives the reference's ids for every word of: %s", (sentence) => {
    for (const { start, end } of tokenise(sentence)) {
      const word = sentence.slice(start, end);
      expect([word, ...pieces.of(word)]).toEqual([word, ...expected(word)]);
    }
  });

  test.each([
    ["a soft hyphen", "cease\u00adfire"],
    ["marks of direction", "\u200fغزة\u200e"],
    ["a joiner", "می\u200cخواهم"],
    ["a byte order mark", "\ufeffKyiv"],
    ["a decoding error", "caf\ufffd"],
    ["decomposed accents", "Ka\u0301roly"],
    ["an emoji of several characters", "👩🏽‍🚒"],
    ["a word of 101 letters", "a".repeat(101)],
    ["a word of 100 letters", "a".repeat(100)],
    ["fullwidth letters", "ＮＡＴＯ"],
    ["ligatures", "eﬃcient"],
    ["signs of currency", "€£¥₪₽"],
    ["superscripts", "km²"],
    ["a Turkish capital", "İZMİR"],
    ["sharp s", "ẞ"],
  ])("gives the reference's ids for %s", (_, word) => expect(pieces.of(word)).toEqual(expected(word)));

  test("gives the reference's ids for any word", () => {
    const letters = fc.constantFrom(..."aeiounrstABCÉçüß-'’.,/$%&_~^|0123456789éñøłשلغت中国ёЖ😀²½ﬁ\u0301\u200d".split(""));
    const syllables = fc.constantFrom(
      "un",
      "ing",
      "ist",
      "al-",
      "cease",
      "fire",
      "'s",
      "n’t",
      "Kha",
      "rkiv",
      "stan",
      "🕊",
      "—",
      "ž",
      "10",
      "km",
      "Ö",
      "İ",
    );
    const word = fc.oneof(
      fc.string({ unit: fc.oneof(letters, syllables), minLength: 1, maxLength: 8 }),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }),
    );
    fc.assert(
      fc.property(
        word.filter((w) => !/\s/u.test(w)),
        (word) => {
          expect(pieces.of(word)).toEqual(expected(word));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("a word without a letter that counts is unknown, so that every word has a piece", () => {
    expect(pieces.of("\u200b")).toEqual([pieces.unknown]);
    expect(pieces.of("")).toEqual([pieces.unknown]);
  });

  test("a vocabulary without its special pieces is refused", () => {
    expect(() => new WordPieces("[UNK]\n[CLS]\na\n")).toThrow("the vocabulary has no [SEP]");
  });
});

describe("shapeOf", () => {
  test.each([
    ["talks", 0],
    ["é", 0],
    ["Khartoum", 1],
    ["O'neill", 1],
    ["Al-jazirah", 1],
    ["NATO", 2],
    ["U.N.", 2],
    ["A", 3],
    ["J.", 3],
    ["McCain", 4],
    ["iPhone", 4],
    ["UNo", 4],
    ["1990s", 5],
    ["F-16", 5],
    ["—", 6],
    ["👍", 6],
    ["غزة", 0],
  ])("%s", (word, shape) => expect(shapeOf(word)).toBe(shape));
});

test("a cease-fire is the same word to the encoder as a ceasefire", () => {
  expect(pieces.of("Cease-fire")).toEqual(pieces.of("ceasefire"));
});
