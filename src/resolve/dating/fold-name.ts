/** A name without accents, articles, marks and capitals, so that its spellings meet: "Abdel-Fattah al-Sisi" and "Abdel Fattah El Sisi". */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/ı/gu, "i")
    .replace(/ł/giu, "l")
    .replace(/ø/giu, "o")
    .toLowerCase()
    .replace(/['’ʿ.]/gu, "")
    .replace(/[-‐–]/gu, " ")
    .replace(/\b(?:al|el|bin|ben|ibn)\s+/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}
