import type { ActorBook } from "../actors/book.js";
import { type Day, parseDay } from "../times/day.js";
import { foldName } from "./fold-name.js";
import { type OfficeTerm, officeTerms } from "./office-terms.js";
import { isShared } from "./titles.js";

/** An event of known date; see knowledge/dating/events.json. */
export interface DatedEvent {
  readonly id: string;
  readonly name: string;
  readonly day: string;
  /** In one sentence, at least one of each list. */
  readonly words: readonly (readonly string[])[];
}

export interface DatingLists {
  readonly events: readonly DatedEvent[];
  /** Whose roles date the reports that call them by their office. */
  readonly book: Pick<ActorBook, "actors">;
}

export interface IndexedEvent {
  readonly name: string;
  readonly day: Day;
  /** As listed: a text that lacks all of one list does not mention the event. */
  readonly lists: readonly (readonly string[])[];
  readonly words: readonly RegExp[];
}

/** When somebody may have held an office: after the one before was last seen in it, before the next was first seen; null where there is none. */
export interface Tenure {
  readonly name: string;
  readonly title: string;
  readonly first: Day;
  readonly last: Day;
  readonly after: Day | null;
  readonly before: Day | null;
}

export interface DatingKnowledge {
  readonly events: readonly IndexedEvent[];
  /** By title and folded name, full or family name alone. */
  readonly tenures: ReadonlyMap<string, readonly Tenure[]>;
}

/** Indexes the lists once for any number of reports. */
export function indexDating({ events, book }: DatingLists): DatingKnowledge {
  return { events: events.map(indexEvent), tenures: indexTerms(officeTerms(book)) };
}

export function tenureKey(title: string, foldedName: string): string {
  return `${title}|${foldedName}`;
}

function indexEvent({ name, day, words }: DatedEvent): IndexedEvent {
  return { name, day: parseDay(day), lists: words, words: words.map(anyOf) };
}

function anyOf(words: readonly string[]): RegExp {
  const sources = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replaceAll("'", "['’]"));
  return new RegExp(`(?<![\\p{L}\\d])(?:${sources.join("|")})(?![\\p{L}\\d])`, "u");
}

function indexTerms(terms: readonly OfficeTerm[]): ReadonlyMap<string, readonly Tenure[]> {
  const offices = new Map<string, OfficeTerm[]>();
  for (const term of terms) {
    const office = `${term.title}|${term.of}`;
    offices.set(office, [...(offices.get(office) ?? []), term]);
  }
  const index = new Map<string, Tenure[]>();
  for (const holders of offices.values())
    for (const term of holders) {
      const tenure = tenureOf(term, holders);
      const full = [term.name, ...term.names].map(foldName);
      const keys = new Set([...full, ...full.map(familyName)]);
      for (const name of keys) {
        const key = tenureKey(term.title, name);
        index.set(key, [...(index.get(key) ?? []), tenure]);
      }
    }
  return index;
}

/** Two of one family name may be one person in two spellings, so neither bounds the other. */
function tenureOf({ name, title, seen, begins, ends }: OfficeTerm, holders: readonly OfficeTerm[]): Tenure {
  const [first, last] = [parseDay(seen[0]), parseDay(seen[1])];
  const others = isShared(title) ? [] : holders.filter((other) => familyName(foldName(other.name)) !== familyName(foldName(name)));
  const earlier = others.map((other) => parseDay(other.seen[1])).filter((day) => day < first);
  const later = others.map((other) => parseDay(other.seen[0])).filter((day) => day > last);
  return {
    name,
    title,
    first,
    last,
    after: begins ? first - 1 : earlier.length > 0 ? Math.max(...earlier) : null,
    before: ends ? last + 1 : later.length > 0 ? Math.min(...later) : null,
  };
}

function familyName(folded: string): string {
  return folded.split(" ").at(-1) ?? folded;
}
