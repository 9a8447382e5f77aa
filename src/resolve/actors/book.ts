import type { Actor, Merge } from "./actor.js";
import { type ActorLayers, mergedInto, readLayers } from "./layers.js";
import { acronymOf, nameKey, withoutArticles } from "./name-key.js";
import type { Holding } from "./offices.js";
import { type Likeness, makeSpellings, type Spellings } from "./spelling.js";
import { canonicalTitle } from "./titles.js";

/** The actors of knowledge/actors/, ready to be looked up; made once for any number of reports. */
export interface ActorBook {
  /** Every actor by its id, those merged into another as well. */
  readonly actors: ReadonlyMap<string, Actor>;
  readonly merges: ReadonlyMap<string, Merge>;
  /** The actor of an id; of one that is merged, the one it is merged into. */
  get(id: string): Actor | null;
  /** Actors that bear a name, however it is hyphenated, accented or preceded by an article. */
  named(name: string): readonly Actor[];
  /** Actors with a short form in capitals. */
  acronym(letters: string): readonly Actor[];
  /** Persons whose name is like this one: part of it, or spelled otherwise. */
  spelled(name: string): readonly Likeness[];
  /** Persons of whose name this is a word. */
  withWord(word: string): readonly Actor[];
  /** Whoever held an office (canonical title) of a country (`country:US`), or of an actor (its id) or what is part of it. */
  offices(title: string, of: string): readonly Holding[];
  /** Every holder of an office, whatever it is of. */
  officesAnywhere(title: string): readonly Holding[];
  /** The part of a state: its government, its armed forces. */
  partOfState(country: string, kind: StatePart): Actor | null;
}

export type StatePart =
  | "state"
  | "government"
  | "armed-forces"
  | "parliament"
  | "police"
  | "foreign-ministry"
  | "defence-ministry"
  | "interior-ministry";

/** Fails with `bad-actors` where a file of the lists can't be read. */
export function openActorBook(layers: ActorLayers): ActorBook {
  const { actors, merges } = readLayers(layers);
  const get = (id: string) => actors.get(mergedInto(id, merges)) ?? null;
  const names = new Index<Actor>();
  const bare = new Index<Actor>();
  const acronyms = new Index<Actor>();
  const offices = new Index<Holding>();
  const anywhere = new Index<Holding>();
  const states = new Map<string, Actor>();
  const titles = new Map<string, string | null>();
  const titleOf = (title: string) => {
    const known = titles.get(title);
    if (known !== undefined) return known;
    const canonical = canonicalTitle(title);
    titles.set(title, canonical);
    return canonical;
  };
  for (const listed of actors.values()) {
    const actor = get(listed.id) ?? listed;
    for (const name of [listed.name, ...listed.names]) {
      const short = acronymOf(name);
      if (short !== null) acronyms.add(short, actor);
      const key = nameKey(name);
      // A short form is told from a common word by its case alone: US, us; WHO, who.
      if (short === null || short.length > 4) names.add(key, actor);
      const without = withoutArticles(key);
      if (without !== key) bare.add(without, actor);
    }
    for (const tenure of listed.roles) {
      const title = titleOf(tenure.title);
      if (title === null) continue;
      const holding = { actor, tenure };
      anywhere.add(title, holding);
      for (const scope of scopesOf(listed, tenure.of, actors)) offices.add(`${title}|${scope}`, holding);
    }
    if ((listed.kind === "state" || listed.kind === "territory") && listed.country && !states.has(listed.country))
      states.set(listed.country, listed);
  }
  let spellings: Spellings | null = null;
  const persons = () => {
    spellings ??= makeSpellings([...actors.values()].filter(({ kind }) => kind === "person"));
    return spellings;
  };
  const now = (actor: Actor) => get(actor.id) ?? actor;
  return {
    actors,
    merges,
    get,
    named(name) {
      const key = nameKey(name);
      const exact = names.get(key);
      if (exact.length > 0) return exact;
      const without = withoutArticles(key);
      return [...new Set([...bare.get(key), ...names.get(without), ...bare.get(without)])];
    },
    acronym: (letters) => acronyms.get(letters),
    spelled: (name) =>
      persons()
        .like(name)
        .map((found) => ({ ...found, actor: now(found.actor) })),
    withWord: (word) => [...new Set(persons().withWord(word).map(now))],
    offices: (title, of) => offices.get(`${title}|${of}`),
    officesAnywhere: (title) => anywhere.get(title),
    partOfState(country, part) {
      const state = states.get(country);
      if (!state || part === "state") return state ?? null;
      return get(`${state.id}-${part}`);
    },
  };
}

/** Kinds whose offices are those of their country. */
const OF_STATE = /^(?:state|territory|government|parliament|ministry|armed-forces|police|agency)$/;

/** What an office may be told by: its country, where it is one of the state's; its body, and what that is part of. */
function scopesOf(person: Actor, of: string | null, actors: ReadonlyMap<string, Actor>): ReadonlySet<string> {
  const scopes = new Set<string>();
  const body = of === null ? null : (actors.get(of) ?? null);
  const country = body === null ? person.country : OF_STATE.test(body.kind) ? body.country : null;
  if (country !== null) scopes.add(`country:${country}`);
  for (let at = body; at && !scopes.has(at.id); at = at.partOf === null ? null : (actors.get(at.partOf) ?? null)) scopes.add(at.id);
  return scopes;
}

/** Several entries under one key, each once, in the order of the lists; most keys have one, which needs no list. */
class Index<T extends object> {
  private readonly entries = new Map<string, T | T[]>();

  add(key: string, entry: T): void {
    const there = this.entries.get(key);
    if (there === undefined) this.entries.set(key, entry);
    else if (Array.isArray(there)) {
      if (!there.includes(entry)) there.push(entry);
    } else if (there !== entry) this.entries.set(key, [there, entry]);
  }

  get(key: string): readonly T[] {
    const found = this.entries.get(key);
    if (found === undefined) return [];
    return Array.isArray(found) ? found : [found];
  }
}
