import type { Span } from "../../text/index.js";
import { type Rate, readRate } from "./per.js";
import { findQuantities, type Quantity, readQuantity } from "./read-quantity.js";
import { type NumberRelation, relateNumbers, type SentenceNumber } from "./relations.js";
import { type MeasuredUnit, makeUnitReader, type UnitLexicon } from "./units.js";

/** All that is read of numbers. Offsets count in the text given, a sentence. */
export interface NumberReader {
  /** The quantity that the word at `head` belongs to; null where it is none. */
  quantity(text: string, head: Span): Quantity | null;
  /** The quantities that are evident without anybody pointing at them. */
  all(text: string): readonly Quantity[];
  relations(text: string, numbers: readonly SentenceNumber[]): readonly NumberRelation[];
  /** What a number is in, where the words next to it name a unit; null where they do not. */
  unit(text: string, quantity: Quantity): MeasuredUnit | null;
  rate(text: string, number: Span): Rate | null;
  /** Whether a noun stands for people, by its lemma. */
  isPeople(lemma: string): boolean;
}

export function makeNumberReader(lexicon: UnitLexicon): NumberReader {
  const people = new Set(lexicon.people);
  return {
    quantity: readQuantity,
    all: findQuantities,
    relations: relateNumbers,
    unit: makeUnitReader(lexicon),
    rate: readRate,
    isPeople: (lemma) => people.has(lemma.toLowerCase()),
  };
}
