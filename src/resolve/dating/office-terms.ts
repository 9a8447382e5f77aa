import type { Actor } from "../actors/actor.js";
import type { ActorBook } from "../actors/book.js";
import { titleClass } from "./titles.js";

/** Somebody in an office. Days are "YYYY-MM-DD". */
export interface OfficeTerm {
  readonly name: string;
  readonly names: readonly string[];
  /** As titles.ts classes it. */
  readonly title: string;
  /** The state or body whose office it is. */
  readonly of: string;
  /** The days from the first to the last of which a source tells that the person held the office. */
  readonly seen: readonly [string, string];
  /** Whether these are the first and the last day of the term; false where the office was held before and after, or may have been. */
  readonly begins: boolean;
  readonly ends: boolean;
}

/** The terms in the offices by which reports call persons, of all persons in the book. Whoever was seen on a single day proves too little. */
export function officeTerms({ actors }: Pick<ActorBook, "actors">): readonly OfficeTerm[] {
  return [...actors.values()].flatMap((person) =>
    person.roles.flatMap(({ title: called, of, from, to, seen }): OfficeTerm[] => {
      const title = titleClass(called) ?? titleClass(called.replace(PREFIX, "").replace(SUFFIX, ""));
      const begins = isDay(from);
      const ends = isDay(to);
      const first = begins ? from : seen?.[0];
      const last = ends ? to : seen?.[1];
      if (title === null || first === undefined || last === undefined || first >= last) return [];
      return [{ name: person.name, names: person.names, title, of: bodyOf(of, person, actors), seen: [first, last], begins, ends }];
    }),
  );
}

/** Whose the office is, which `of` tells as well. */
const PREFIX = /^(?:UN|EU|US)(?:[-–]\p{L}+ \p{L}+)? /u;
const SUFFIX = /\s(?:of|for|to|in)\s.*$/u;

/** A state's ministers are the state's, whichever part of it lists them. */
const STATE = new Set(["state", "territory", "government", "ministry"]);

function bodyOf(of: string | null, person: Actor, actors: ReadonlyMap<string, Actor>): string {
  const body = of === null ? undefined : actors.get(of);
  if (body === undefined) return of ?? person.country ?? "";
  return STATE.has(body.kind) && body.country !== null ? body.country : body.id;
}

function isDay(day: string | null): day is string {
  return day !== null && /^\d{4}-\d\d-\d\d$/u.test(day);
}
