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
const AMERICAN = new RegExp(`\\b(?:${Object.keys(BRITISH).join("|")})\\b`, "g");
const MAYBE_AMERICAN = /organiz|defens|center|program|labor/;

/** A name as names are compared: small letters, single spaces, no accents, apostrophes, hyphens, leading "the" or final possessive; British spelling. */
export function nameKey(name: string): string {
  const plain = plainKey(name) ?? foldedKey(name);
  const key = plain.startsWith("the ") ? plain.slice(4) : plain;
  return MAYBE_AMERICAN.test(key) ? key.replace(AMERICAN, (word) => BRITISH[word] ?? word) : key;
}

/** The key without the Arabic article, which reports write in many ways or leave out; a name that is the article alone keeps it. */
export function withoutArticles(key: string): string {
  if (!key.includes("al ") && !key.includes("el ")) return key;
  return key.replace(/(?<![^ ])(?:al|el) /g, "") || key;
}

/** A short form in capitals, dots taken out ("U.N." → "UN"); null for any other name. */
export function acronymOf(name: string): string | null {
  const bare = /^the /i.test(name) ? name.slice(4) : name;
  if (bare.length > 14 || /[\p{Ll} ]/u.test(bare)) return null;
  const letters = fold(bare).replaceAll(".", "");
  return /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}&-]{2,7}$/u.test(letters) ? letters : null;
}

/** The key of a name of plain letters, digits, spaces and hyphens, which is nearly every one; null for any other. */
function plainKey(name: string): string | null {
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    const isPlain = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
    if (isPlain) continue;
    const isGap = (code === 32 || code === 45) && i > 0 && i < name.length - 1;
    const next = name.charCodeAt(i + 1);
    if (!isGap || next === 32 || next === 45) return null;
  }
  const lower = name.toLowerCase();
  return lower.includes("-") ? lower.replaceAll("-", " ") : lower;
}

function foldedKey(name: string): string {
  return fold(name)
    .toLowerCase()
    .replace(/[øłđðıßæœəþ]/g, (letter) => WHOLE[letter] ?? letter)
    .replace(/(?<=\p{L})\.(?=\p{L}\.)|['ʾʿʻ]/gu, "")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
