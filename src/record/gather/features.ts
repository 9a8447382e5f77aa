import type { Embedding } from "../../text/index.js";
import { hashOf } from "../wording/hash.js";

/** Stands for a day that is not told. */
export const UNKNOWN_DAY = -1_000_000;

const DAY = 86_400_000;

/** Days from 1970 to a day `YYYY-MM-DD`. */
export function dayNumber(day: string | null): number {
  return day === null ? UNKNOWN_DAY : Math.round(Date.parse(day) / DAY);
}

/** 32 bits that stand for a word, as a signed number. */
export function hash32(word: string): number {
  return hashOf(word) | 0;
}

/** Hashes of words, each once, the first so many. */
export function hashes(words: readonly string[], most: number): ArrayLike<number> {
  return Int32Array.from([...new Set(words.map(hash32))].slice(0, most));
}

/** An embedding, unless nobody has worked it out. */
export function known(vector: Embedding): Embedding | null {
  return vector.some((x) => x !== 0) ? vector : null;
}

export function isCountry(placeKey: string): boolean {
  return placeKey.startsWith("country:");
}
