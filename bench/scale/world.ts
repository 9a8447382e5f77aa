import type { Entry } from "../../src/record/index.js";
import type { PartyMention, PlaceMention, Statement, StatementVectors, When } from "../../src/statement/index.js";
import { type Report, wholeText } from "../../src/text/index.js";
import { Random } from "./random.js";
import type { Seed } from "./seeds.js";

/** How a seed is told: in which world (other names, other days), and by whom (other words for the same). */
export interface Telling {
  readonly world: number;
  readonly teller: number;
  /** Which words a teller may use instead of others: by length, so that every offset stays true. */
  readonly vocabulary: ReadonlyMap<number, readonly string[]>;
}

/** Days over which the worlds are spread. */
const SPREAD = 730;
const FIRST_DAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;
const OUTLETS = 40;

/**
 * A report as it might have been of other people, places and days: names change letter by letter with the world, so that tellers of one world
 * agree; of the other longer words every third changes with the teller. All lengths stay, so that every statement keeps its place.
 */
export function tell(seed: Seed, number: number, { world, teller, vocabulary }: Telling): Entry {
  const random = new Random(`${number} ${world} ${teller}`);
  const rename = renamer(world);
  const reword = (word: string) => {
    const others = vocabulary.get(word.length);
    return others && random.below(3) === 0 ? (others[random.below(others.length)] ?? word) : word;
  };
  const whole = wholeText(seed.report).replace(/\p{L}+/gu, (word) =>
    /^\p{Lu}/u.test(word) ? rename(word) : word.length >= 6 ? reword(word) : word,
  );
  const end = seed.report.headline.length;
  const shift =
    Math.round((FIRST_DAY - Date.parse(seed.report.published ?? "2024-01-01")) / DAY) + new Random(`${number} ${world}`).below(SPREAD);
  const later = (day: string | null) => (day === null ? null : new Date(Date.parse(day) + shift * DAY).toISOString().slice(0, 10));
  const id = `scale-${number}-${world}-${teller}`;
  const report: Report = {
    ...seed.report,
    id,
    headline: whole.slice(0, end),
    text: whole.slice(end + 1),
    published: later(seed.report.published ?? "2024-01-01"),
    publishedKnown: true,
    outlet: `Outlet ${random.below(OUTLETS)}`,
    url: `https://outlet.example/${id}`,
  };
  return {
    report,
    identity: `id:${id}`,
    original: { bytes: new TextEncoder().encode(whole), mediaType: "text/plain" },
    engine: { name: "rapporteur", version: "0.1.0" },
    statements: seed.statements.map((statement) => retold(statement, whole, { rename, later, world })),
    vectors: seed.vectors.map((vectors) => nearby(vectors, random)),
  };
}

interface Changes {
  readonly rename: (word: string) => string;
  readonly later: (day: string | null) => string | null;
  readonly world: number;
}

function retold(statement: Statement, whole: string, changes: Changes): Statement {
  const cut = (at: number, length: number) => whole.slice(at, at + length);
  const { later, rename, world } = changes;
  const named = (name: string) => name.replace(/\p{Lu}\p{L}+/gu, rename);
  const party = (mention: PartyMention): PartyMention => ({
    ...mention,
    t: mention.t === null || mention.at === undefined ? mention.t : cut(mention.at, mention.t.length),
    is: named(mention.is),
    ...(mention.actor && { actor: { id: `${mention.actor.id}-${world}`, name: named(mention.actor.name) } }),
    ...(mention.collective_of !== undefined && { collective_of: `${mention.collective_of}-${world}` }),
  });
  const place = ({ place: known, ...mention }: PlaceMention): PlaceMention => ({
    ...party(mention),
    ...(known && { place: { ...known, id: `${known.id}-${world}`, name: named(known.name) } }),
  });
  const time = (when: When): When => ({
    ...when,
    t: when.t === null || when.at === undefined ? when.t : cut(when.at, when.t.length),
    from: later(when.from),
    to: later(when.to),
  });
  const { where, when, said } = statement;
  return {
    ...statement,
    quote: cut(statement.at, statement.quote.length),
    head: cut(statement.headAt, statement.head.length),
    claimants: statement.claimants.map(party),
    ...("by" in statement && { by: statement.by.map(party) }),
    ...("to" in statement && { to: statement.to.map(party) }),
    ...(where && { where: place(where) }),
    ...(when && { when: time(when) }),
    ...(said && { said: time(said) }),
  } as Statement;
}

/** Vowels become vowels and consonants consonants, each world its own way: names stay pronounceable and of their length. */
function renamer(world: number): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const random = new Random(`${world} ${word}`);
    const after = word.length < 3 ? word : word.replace(/[aeiou]|[bcdfghjklmnpqrstvwxyz]/g, (letter) => other(letter, random));
    known.set(word, after);
    return after;
  };
}

function other(letter: string, random: Random): string {
  const sort = "aeiou".includes(letter) ? "aeiou" : "bcdfghklmnprstvz";
  return sort[random.below(sort.length)] ?? letter;
}

/** The same direction but for a few numbers: what another teller's words would come to. */
function nearby({ thing, about }: StatementVectors, random: Random): StatementVectors {
  const moved = (vector: Int8Array) => vector.map((x) => Math.max(-127, Math.min(127, x + random.below(9) - 4)));
  return { thing: moved(thing), about: about && moved(about) };
}

/** Longer lower-case words of the seeds, by length. */
export function vocabularyOf(seeds: readonly Seed[]): ReadonlyMap<number, readonly string[]> {
  const words = new Set(seeds.flatMap(({ report }) => report.text.match(/(?<!\p{L})\p{Ll}{6,}(?!\p{L})/gu) ?? []));
  const byLength = new Map<number, string[]>();
  for (const word of [...words].sort()) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);
  return byLength;
}
