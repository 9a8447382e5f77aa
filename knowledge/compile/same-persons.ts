/**
 * Compiles ../actors/same-persons.json: `npx tsx knowledge/compile/same-persons.ts` (after people.ts).
 * Somebody whom the compiled lists know from an office of state and the hand-written ones from an armed group, a party or
 * an organisation is one person: the compiled entry is merged into the hand-written one, which has the plainer id.
 */
import { writeFileSync } from "node:fs";
import { type Actor, readJson } from "./data.js";
import { foldName } from "./person-name.js";

interface SamePerson {
  /** None of its own; the scripts that look for names already taken read every entry. */
  readonly names: readonly [];
  readonly merge: { readonly id: string; readonly into: string; readonly on: string; readonly note: string };
}

const persons = (file: string): readonly Actor[] => readJson<{ actors: readonly Actor[] }>(`../actors/${file}`).actors;
const compiled = ["leaders.json", "ministers.json"].flatMap(persons);
const written = ["group-leaders.json", "organisation-officials.json"].flatMap(persons);

/** Names of one word are nicknames or family names, and two may share them. */
const fullNames = ({ name, names }: Actor): readonly string[] => [name, ...names].map(foldName).filter((each) => each.includes(" "));
const sameCountry = (a: Actor, b: Actor): boolean => a.country === null || b.country === null || a.country === b.country;

function samePerson(known: Actor): Actor | null {
  const names = new Set(fullNames(known));
  const same = written.filter((person) => sameCountry(known, person) && fullNames(person).some((name) => names.has(name)));
  if (same.length > 1) console.error(`${known.id} may be any of ${same.map(({ id }) => id).join(", ")}: left as it is`);
  return same.length === 1 ? (same[0] ?? null) : null;
}

const on = new Date().toISOString().slice(0, 10);
const merges = compiled.flatMap((known): readonly SamePerson[] => {
  const person = samePerson(known);
  return person ? [{ names: [], merge: { id: known.id, into: person.id, on, note: "One name, one country: listed by two sources." } }] : [];
});

const about =
  "Persons that two lists have, one from an office of state and one from a group or an organisation: which entry is merged into which. Compiled by ../compile/same-persons.ts; compile it anew after leaders.json or ministers.json.";
writeFileSync(new URL("../actors/same-persons.json", import.meta.url), `${JSON.stringify({ about, actors: merges }, null, 2)}\n`);
console.log(`same-persons.json: ${merges.length} merges`);
