import { overlaps, type Span } from "../../text/index.js";
import type { Amount, Bound } from "./amount.js";
import { boundAround, bounded } from "./bounds.js";
import { countsNothing } from "./no-count.js";
import type { QuantityRecogniser } from "./recogniser.js";
import { QUANTITY_RECOGNISERS } from "./recognisers.js";

/** A count that a text tells. `span` is the number with its multipliers ("two dozen"), without words that bound it. */
export interface Quantity {
  /** Inclusive; null is open. */
  readonly value: Amount;
  readonly bound: Bound;
  readonly span: Span;
  /** The number with the words that bound it ("nearly two dozen", "between 10,000 and 15,000") and a currency's sign in front of it. */
  readonly words: Span;
  /** Whether the value is a share of something, in per cent. */
  readonly share: boolean;
  /** The recogniser's name. */
  readonly rule: string;
}

/**
 * The count that the word at `head` belongs to, with what stands around it: "1.5" in "some 1.5 million", "two" in "two dozen or more". Offsets
 * count from the beginning of `text`, a sentence. Null where the word is no number, or one that counts nothing.
 */
export function readQuantity(text: string, head: Span): Quantity | null {
  const found = QUANTITY_RECOGNISERS.flatMap((recogniser) => matches(recogniser, text)).filter(({ span }) => overlaps(span, head));
  const count = longest(found);
  return count && !countsNothing(text, count.span) ? count : null;
}

/** The counts in a sentence, in order, none overlapping another; shares, ages, dates' and things' numbers are none as far as the words next to them tell. */
export function findQuantities(text: string): Quantity[] {
  const found = QUANTITY_RECOGNISERS.filter(({ evident, share }) => evident || share).flatMap((recogniser) => matches(recogniser, text));
  const kept: Quantity[] = [];
  for (const candidate of [...found].sort((a, b) => length(b.span) - length(a.span))) {
    if (!kept.some(({ span }) => overlaps(span, candidate.span))) kept.push(candidate);
  }
  return kept.filter(({ share, span }) => !share && !countsNothing(text, span)).sort((a, b) => a.span.start - b.span.start);
}

function longest(found: readonly Quantity[]): Quantity | null {
  return found.reduce<Quantity | null>((best, next) => (best && length(best.span) >= length(next.span) ? best : next), null);
}

function length({ start, end }: Span): number {
  return end - start;
}

function matches({ name, share = false, pattern, accepts, read }: QuantityRecogniser, text: string): Quantity[] {
  const found: Quantity[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const before = text.slice(0, span.start);
    const groups = match.groups ?? {};
    const amount = !accepts || accepts(groups, before, text.slice(span.end)) ? read(match[0], groups, before) : null;
    if (amount === null) {
      pattern.lastIndex = span.start + 1;
      continue;
    }
    const around = amount.max === 0 ? null : boundAround(text, span.start, span.end);
    const bound = amount.bound === "range" ? "range" : (around?.bound ?? amount.bound);
    found.push({ value: bounded(amount, bound), bound, span, words: allWords(before, span, around?.words ?? span), share, rule: name });
  }
  return found;
}

/** What stands in front of a number and is part of its words: "between" of a range, a currency's sign. */
const FRONT = /(?:\bbetween\s+(?:(?:about|around|some)\s+)?)?(?:(?:\b[A-Z]{1,3})?\p{Sc}\s?)?$/u;

function allWords(before: string, span: Span, bounded: Span): Span {
  const front = FRONT.exec(before)?.[0].length ?? 0;
  return { start: Math.min(bounded.start, span.start - front), end: Math.max(bounded.end, span.end) };
}
