import type { Amount } from "../amount.js";
import { SCALES } from "../cardinals.js";
import type { QuantityRecogniser } from "../recogniser.js";

const PLURAL = "dozens|scores|hundreds|thousands|millions|billions";

export const vague: QuantityRecogniser = {
  name: "vague",
  why: "A plural of a number is two to just under ten of it, dozens 24 to 99, scores 40 to 99.",
  evident: true,
  pattern: new RegExp(
    `\\b(?:(?<many>tens|dozens|scores|hundreds)\\s+of\\s+(?<of>thousands|millions|billions)|(?<few>several|a\\s+few|many)\\s+(?<scale>dozen|hundred|thousand|million|billion)s?|(?<plural>tens|${PLURAL}))\\b`,
    "giu",
  ),
  accepts: ({ many, few }, before, after) =>
    many !== undefined || few !== undefined || (!/\b\d[\d.,]*\s$/u.test(before) && !/^\s+(?:of\s+years|digit)/iu.test(after)),
  read: (_words, { many, of, scale, plural }) => {
    const one = unit(of ?? scale ?? plural ?? "");
    const factor = many ? unit(many) : null;
    const amount: Amount = factor ? { min: factor.min * one.size, max: (factor.max + 1) * one.size - 1 } : { min: one.min, max: one.max };
    return { ...amount, bound: "about" };
  },
  examples: [
    { text: "Dozens of people were killed.", head: "Dozens", finds: "Dozens", min: 24, max: 99, bound: "about" },
    { text: "They burned scores of lorries.", head: "scores", finds: "scores", min: 40, max: 99, bound: "about" },
    { text: "Tens of thousands marched.", head: "Tens", finds: "Tens of thousands", min: 20000, max: 99999, bound: "about" },
    {
      text: "It drove out hundreds of thousands.",
      head: "thousands",
      finds: "hundreds of thousands",
      min: 200000,
      max: 999999,
      bound: "about",
    },
    { text: "Several hundred protesters died.", head: "hundred", finds: "Several hundred", min: 200, max: 999, bound: "about" },
    { text: "Millions go hungry.", head: "Millions", finds: "Millions", min: 2e6, max: 9999999, bound: "about" },
    { text: "The toll is in the tens.", head: "tens", finds: "tens", min: 20, max: 99, bound: "about" },
  ],
  nearMisses: ["Six hundred fled.", "A dozen were hurt.", "The thousandth lorry crossed."],
};

function unit(word: string): { readonly min: number; readonly max: number; readonly size: number } {
  const singular = word.toLowerCase().replace(/s$/u, "");
  if (singular === "ten") return { min: 20, max: 99, size: 10 };
  if (singular === "dozen") return { min: 24, max: 99, size: 12 };
  if (singular === "score") return { min: 40, max: 99, size: 20 };
  const size = SCALES.get(singular) ?? 1;
  return { min: 2 * size, max: 10 * size - 1, size };
}
