import { fold } from "../names/folding.js";

/** Letters that stay whole when accents are taken off. */
const WHOLE: Readonly<Record<string, string>> = { ø: "o", ł: "l", đ: "d", ð: "d", ı: "i", ß: "ss", æ: "ae", œ: "oe", ə: "e", þ: "th" };
const BRITISH: Readonly<Record<string, string>> = {
  organization: "organisation",
  organizations: "organisations",
  defense: "defence",
  center: "centre",
  program: "programme",
  labor: "labour",
};

/** A name as names are compared: its words in small letters, without accents, apostrophes, hyphens, a leading "the", a final possessive. */
export function nameWords(name: string): readonly string[] {
  const plain = fold(name)
    .toLowerCase()
    .replace(/[øłđðıßæœəþ]/g, (letter) => WHOLE[letter] ?? letter)
    .replace(/(?<=\p{L})\.(?=\p{L}\.)|['ʾʿʻ]/gu, "")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const words = plain.split(" ").map((word) => BRITISH[word] ?? word);
  return words.length > 1 && words[0] === "the" ? words.slice(1) : words;
}

/** The words without the Arabic article, which reports write in many ways or leave out; a name that is the article alone keeps it. */
export function withoutArticles(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => word !== "al" && word !== "el");
  return kept.length > 0 ? kept : words;
}

/** A short form in capitals, dots taken out ("U.N." → "UN"); null for any other name. */
export function acronymOf(name: string): string | null {
  const letters = fold(name)
    .replace(/^[Tt]he /, "")
    .replaceAll(".", "");
  return /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}&-]{2,7}$/u.test(letters) ? letters : null;
}
