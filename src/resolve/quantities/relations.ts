import type { Quantity } from "./read-quantity.js";
import { ADDS_UP, LISTED, RELATION_RULES, type RelationRule } from "./relation-rules.js";

/** How two numbers of a sentence stand to each other: `of` is the whole, or the earlier of two counts; both are indexes into the numbers given. */
export interface NumberRelation {
  readonly kind: "part" | "earlier";
  readonly number: number;
  readonly of: number;
  /** The rule that says so. */
  readonly rule: string;
}

/** A number of a sentence. */
export type SentenceNumber = Pick<Quantity, "span" | "words" | "value" | "share">;

/**
 * Which numbers of a sentence are parts of others ("12 people, among them five children") and which compare with an earlier count ("55, up from 40"),
 * each at most once. `numbers` stand in the order of the text; their offsets count in `text`, the sentence.
 */
export function relateNumbers(text: string, numbers: readonly SentenceNumber[]): NumberRelation[] {
  const found: NumberRelation[] = [];
  for (const rule of RELATION_RULES)
    for (let number = 0; number < numbers.length; number++) {
      const of = partner(text, numbers, number, rule, found);
      if (of !== null) found.push({ kind: rule.kind, number, of, rule: rule.name });
    }
  found.push(...addingUp(text, numbers, found));
  for (let number = 1; number < numbers.length; number++) {
    const before = partOf(found, number - 1);
    const whole = before && numbers[before.of];
    const [last, next] = [numbers[number - 1], numbers[number]];
    if (!before || before.of > number || before.rule === ADDS_UP.name || partOf(found, number) || !whole || !last || !next) continue;
    if (
      canHold(whole, next) &&
      LISTED.between.test(text.slice(last.words.end, next.words.start)) &&
      !LISTED.unless.test(text.slice(next.words.end))
    )
      found.push({ kind: "part", number, of: before.of, rule: LISTED.name });
  }
  return found.sort((a, b) => a.number - b.number);
}

function partOf(found: readonly NumberRelation[], number: number): NumberRelation | undefined {
  return found.find((r) => r.kind === "part" && r.number === number);
}

function isEarlier(found: readonly NumberRelation[], number: number): boolean {
  return found.some((r) => r.kind === "earlier" && r.of === number);
}

function partner(
  text: string,
  numbers: readonly SentenceNumber[],
  at: number,
  rule: RelationRule,
  found: readonly NumberRelation[],
): number | null {
  const number = numbers[at];
  if (!number || found.some((r) => r.kind === rule.kind && r.number === at)) return null;
  const step = rule.of === "before" ? -1 : 1;
  for (let of = at + step; ; of += step) {
    const other = numbers[of];
    if (!other) return null;
    const [left, right] = step < 0 ? [other, number] : [number, other];
    const between = text.slice(left.words.end, right.words.start);
    if (/;|[.!?]\s/u.test(between)) return null;
    const fits =
      (rule.kind === "earlier" || (canHold(other, number) && partOf(found, of)?.of !== at && !isEarlier(found, of))) &&
      (rule.sentence?.test(text) ?? true) &&
      (rule.before?.test(text.slice(0, left.words.start)) ?? true) &&
      rule.between.test(between) &&
      !rule.unless?.test(text.slice(0, right.words.start)) &&
      (rule.after?.test(text.slice(right.words.end)) ?? true);
    if (fits) return of;
    if (rule.nearest) return null;
  }
}

/** Numbers listed right behind another whose sum they are are its parts: "eight hostages, three Israelis and five Thais". */
function addingUp(text: string, numbers: readonly SentenceNumber[], found: readonly NumberRelation[]): NumberRelation[] {
  for (const [of, whole] of numbers.entries()) {
    let sum = 0;
    for (let last = of + 1; last < numbers.length; last++) {
      const [before, next] = [numbers[last - 1], numbers[last]];
      if (!before || !next || next.share || partOf(found, last)) break;
      const between = text.slice(before.words.end, next.words.start);
      if (!(last === of + 1 ? ADDS_UP.first : ADDS_UP.next).test(between)) break;
      sum += next.value.min ?? Number.NaN;
      if (last > of + 1 && sum === whole.value.min && sum === whole.value.max)
        return numbers.slice(of + 1, last + 1).map((_, i) => ({ kind: "part", number: of + 1 + i, of, rule: ADDS_UP.name }));
    }
  }
  return [];
}

/** Whether `part` may be counted in `whole`: a part is no larger, and a share is one of anything but a share. */
function canHold(whole: SentenceNumber, part: SentenceNumber): boolean {
  if (whole.share) return false;
  const most = whole.value.max ?? Number.POSITIVE_INFINITY;
  const least = part.value.min ?? part.value.max ?? 0;
  return part.share || (least <= most && part.value.max !== 0);
}
