/** Compiles ../actors/leaders.json and ministers.json: `npx tsx knowledge/compile/people.ts DATASETS` (after states.ts and organs.ts). */
import { alike, skeleton } from "./alike.js";
import { type Actor, datasets, groupBy, otherActors, type Role, readItems, readJson, slug, writeActors } from "./data.js";
import { readTerms, type Term } from "./leaders.js";
import { OFFICES } from "./offices.js";
import { foldName } from "./person-name.js";
import { type Sighting, sightingsIn } from "./sightings.js";

interface Review {
  /** Spellings of one person that no rule puts together, or that rules would take for another listed here; the first is the name. */
  readonly same: readonly (readonly string[])[];
  /** What is no person, or not in that office: name, "name | title", "name | title | country", or "name | title | since" for a line of the leaders data set. */
  readonly drop: readonly string[];
  /** The name to list somebody under, by any of the spellings met. */
  readonly rename: Readonly<Record<string, string>>;
}

interface Holding {
  readonly name: string;
  readonly country: string | null;
  readonly title: string;
  readonly of: string | null;
  readonly term?: Term;
  readonly sightings: readonly Sighting[];
}

const folder = datasets();
const review = readJson<Review>("./people-review.json");
const states = readJson<{ actors: Actor[] }>("../actors/states.json").actors;
const organs = readJson<{ actors: Actor[] }>("../actors/states-organs.json").actors;
const ids = new Set([...states, ...organs, ...otherActors()].map((actor) => actor.id));
const words = [...readJson<{ countries: Words[] }>("../countries.json").countries, ...readJson<{ territories: Words[] }>("../territories.json").territories];
interface Words {
  readonly name: string;
  readonly demonyms: readonly string[];
}

const demonyms = words.flatMap((each) => each.demonyms);
const bearers = states.map((state) => ({
  state,
  adjectives: (words.find((each) => each.name === state.name)?.demonyms ?? []).filter((demonym) => demonyms.indexOf(demonym) === demonyms.lastIndexOf(demonym)),
}));
const HEADS = new Set([...OFFICES.filter((office) => office.head).map((office) => office.title), "King", "Queen", "Emperor", "Emir", "Sultan", "Grand Duke", "Pope", "Leader"]);
const MONARCHS = /^(?:King|Queen|Emperor|Emir|Sultan|Grand Duke|Pope) /;
const STANDING = /^(?:Acting|Interim|Caretaker|Transitional|Provisional) /;
const plain = (title: string) => title.replace(STANDING, "");

const find = sightingsIn(bearers, (office, state) => {
  const id = office.of === "state" ? state.id : `${state.id}-${office.of}`;
  return ids.has(id) ? id : state.id;
});
const found = readItems(folder).flatMap(find);
const sightings = [...found.filter((each) => !each.bare), ...claimed(found)];
const countries = new Map(
  readJson<{ states: { code: string; factbook?: string; part_of?: string }[] }>("./states-table.json").states.flatMap((row) =>
    row.factbook ? [[row.factbook, { code: row.code, dependent: row.part_of !== undefined }] as const] : [],
  ),
);
/** The monarch of sixteen states is listed under one. */
const elsewhere = (term: Term) => /^(?:King Charles|Queen Elizabeth)/.test(term.name) && term.country !== "GB";
const terms = readTerms(folder, countries).filter((term) => !elsewhere(term));

/** "President Vladimir Putin" counts where other items say whose president that is, and of one state alone. */
function claimed(all: readonly Sighting[]): Sighting[] {
  const owners = groupBy(all.filter((each) => !each.bare), (each) => `${plain(each.title)} ${foldName(each.name)}`);
  return all
    .filter((each) => each.bare)
    .flatMap((each) => {
      const owned = owners.get(`${each.title} ${foldName(each.name)}`) ?? [];
      const [first] = owned;
      return first && owned.every((other) => other.of === first.of) ? [{ ...each, of: first.of, country: first.country }] : [];
    });
}

const stateOf = (code: string) => states.find((state) => state.country === code && state.id !== "western-sahara")?.id ?? null;
const dropped = ({ name, title, country, term }: Holding) => [name, `${name} | ${title}`, `${name} | ${title} | ${term?.since}`, `${name} | ${title} | ${country}`].some((each) => review.drop.includes(each));
const OWN_TITLES: Readonly<Record<string, string>> = { "GB Chancellor": "Chancellor of the Exchequer" };
const holdings: Holding[] = [
  ...terms.map((term) => ({ name: term.name, country: term.country, title: term.title, of: term.title === "Pope" ? "holy-see" : stateOf(term.country), term, sightings: [] })),
  ...[...groupBy(sightings, (each) => `${each.name}|${each.title}|${each.of}`).values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ name: first.name, country: first.country, title: OWN_TITLES[`${first.country} ${first.title}`] ?? first.title, of: first.of, sightings: group }] : [];
  }),
].filter((holding) => !dropped(holding));

const termsOf = groupBy(
  holdings.filter((holding) => holding.term),
  (holding) => `${plain(holding.title)}|${holding.of}`,
);

/** Holdings of one person: the same name in one country, or alike names in one office. */
function people(): Holding[][] {
  const parent = holdings.map((_, at) => at);
  const root = (at: number): number => (parent[at] === at ? at : root(parent[at] ?? at));
  const join = (a: number, b: number) => {
    parent[root(a)] = root(b);
  };
  const same = new Map(review.same.flatMap((names, at) => names.map((name) => [foldName(name), at] as const)));
  /** Two whom the review lists are two. */
  const apart = (a: Holding, b: Holding) => {
    const [x, y] = [same.get(foldName(a.name)), same.get(foldName(b.name))];
    return x !== undefined && y !== undefined && x !== y;
  };
  const by = (key: (holding: Holding) => string | undefined, test: (a: Holding, b: Holding) => boolean) => {
    const groups = groupBy([...holdings.keys()], (at) => key(holdings[at] as Holding) ?? `alone ${at}`);
    for (const group of groups.values()) for (const a of group) for (const b of group) if (a < b && !apart(holdings[a] as Holding, holdings[b] as Holding) && test(holdings[a] as Holding, holdings[b] as Holding)) join(a, b);
  };
  by((holding) => `${foldName(holding.name)} ${holding.country}`, () => true);
  by(
    (holding) => foldName(holding.name),
    (a, b) => (a.country === null) !== (b.country === null),
  );
  by((holding) => same.get(foldName(holding.name))?.toString(), () => true);
  by(
    (holding) => (MONARCHS.test(holding.name) ? undefined : HEADS.has(plain(holding.title)) || holding.term ? `head of ${holding.of}` : `${plain(holding.title)} of ${holding.of}`),
    (a, b) => alike(a.name, b.name) || sameTerm(a, b) || sameTerm(b, a),
  );
  return [...groupBy([...holdings.keys()], (at) => String(root(at))).values()].map((group) => group.map((at) => holdings[at] as Holding));
}

/** A line of the leaders data set and a name in a report of that time: the family name and the first letter agree. */
function sameTerm(a: Holding, b: Holding): boolean {
  if (!a.term || a.term.family.length === 0) return false;
  const family = a.term.family.flatMap((name) => foldName(name).split(" "));
  if (b.term) return a.term.since !== "unknown" && a.term.since === b.term.since && a.title === b.title && a.term.family.join() === b.term.family.join();
  const other = foldName(b.name).split(" ");
  const given = foldName(a.name).split(" ").filter((word) => !family.includes(word));
  const familyFirst = foldName(a.name).startsWith(`${family.join(" ")} `);
  const since = a.term.since;
  const inTime = since !== "unknown" && b.sightings.some(({ item }) => item.day >= since && (typeof a.term?.to !== "string" || a.term.to === "unknown" || item.day <= a.term.to));
  const rest = other.filter((word) => !family.some((name) => sounds(name, word)));
  return inTime && family.every((name) => other.some((word) => sounds(name, word))) && (familyFirst ? given.every((name) => rest.some((word) => sounds(name, word))) : given.some((name) => rest.some((word) => word[0] === name[0])));
}
const sounds = (a: string, b: string) => a === b || (a[0] === b[0] && skeleton(a).length > 2 && skeleton(a) === skeleton(b));

const day = (holding: Holding) => holding.sightings.map(({ item }) => item.day);
const count = (names: readonly string[]) => [...groupBy(names, (name) => name)].sort((a, b) => b[1].length - a[1].length || a[0].length - b[0].length).map(([name]) => name);

/** "Le Drian" beside "Jean-Yves Le Drian". */
const surnameOnly = (name: string, full: string) => full.endsWith(` ${name}`) && (/^(?:Le|La|De|Van|Von|Di|Al|El|Ben|Ould|Bin) /i.test(name) || review.drop.includes(name));

/** What a retrospect that leaves out "former" says: a day cut off from the person's others by two or more of one other in that office. */
function cutOff(on: string, own: readonly string[], others: readonly (readonly string[])[]): boolean {
  const near = own.filter((each) => each !== on);
  const apart = (from: string, to: string) => others.some((days) => days.filter((each) => from < each && each < to).length >= 2);
  return near.length > 0 && near.every((each) => (each < on ? apart(each, on) : apart(on, each)));
}

const SEVERAL = /Vice President|Deputy|Assistant|spokesperson|Opposition|Special Envoy/;
const office = (holding: Holding) => `${plain(holding.title)}|${holding.of}`;
const everybody = people();
/** Days on which somebody is seen in an office, by office. */
const daysOf = groupBy(
  everybody.flatMap((person) => [...groupBy(person, office)].map(([which, group]) => ({ which, person, days: [...new Set(group.flatMap(day))].sort() }))),
  ({ which }) => which,
);

function rolesOf(person: readonly Holding[]): Role[] {
  return [...groupBy(person, (holding) => `${holding.title}|${holding.of}`).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const all = group.flatMap((holding) => holding.sightings).toSorted((a, b) => a.item.day.localeCompare(b.item.day));
    const own = [...new Set(all.map(({ item }) => item.day))];
    const others = SEVERAL.test(first.title) ? [] : (daysOf.get(office(first)) ?? []).filter((each) => each.person !== person).map((each) => each.days);
    const sighted = all.filter(({ item }, at) => at === 0 || !cutOff(item.day, own, others));
    const stints = mergeTerms(group.flatMap((holding) => (holding.term ? [holding.term] : [])));
    const inStint = (each: Sighting, stint: Term) => (stint.since === "unknown" || each.item.day >= stint.since) && (stint.to === null || stint.to === "unknown" || each.item.day <= stint.to);
    const dated = stints.map((stint): Role => {
      const own = sighted.filter((each) => inStint(each, stint));
      const seen = [stint.seen[0], stint.seen[1], ...own.map(({ item }) => item.day)].sort();
      return {
        title: first.title,
        of: first.of,
        from: stint.since,
        to: stint.to,
        seen: [seen[0] ?? "", seen.at(-1) ?? ""],
        evidence: [...new Set([...stint.seen.map((snapshot) => `leaders ${snapshot}`), ...ends(own)])],
      };
    });
    const rest = sighted.filter((each) => !heldByAnother(person, first, each.item.day) && !stints.some((stint) => inStint(each, stint)) && !stints.some((stint) => onEve(stint, each.item.day)));
    return [...dated, ...(rest.length > 0 ? [undated(first, rest)] : [])];
  });
}

/** Elected and not yet sworn in, or just out: within a month of a term. */
const onEve = (stint: Term, on: string) => [stint.since, stint.to ?? ""].some((edge) => edge.length === 10 && shift(edge, -31) <= on && on <= shift(edge, 31));
const ends = (sighted: readonly Sighting[]) => [...new Set([sighted[0], sighted.at(-1)].flatMap((each) => (each ? [each.item.cited] : [])))];
function undated(holding: Holding, sighted: readonly Sighting[]): Role {
  return { title: holding.title, of: holding.of, from: "unknown", to: "unknown", seen: [sighted[0]?.item.day ?? "", sighted.at(-1)?.item.day ?? ""], evidence: ends(sighted) };
}

/** Whether the leaders data set has somebody else in this office on a day (three days around a change excepted). */
function heldByAnother(person: readonly Holding[], office: Holding, on: string): boolean {
  const own = new Set(person);
  return (termsOf.get(`${plain(office.title)}|${office.of}`) ?? []).some(
    (holding) => !own.has(holding) && holding.term && holding.term.since !== "unknown" && shift(holding.term.since, 3) < on && on < shift(holding.term.to === null ? "9999-12-28" : holding.term.to === "unknown" ? holding.term.since : holding.term.to, -3),
  );
}
const shift = (date: string, days: number) => (date.length < 10 ? date : new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10));

/** The chief of state's line and the head of government's may both list a president; spellings change from snapshot to snapshot. */
function mergeTerms(stints: readonly Term[]): Term[] {
  const merged: Term[] = [];
  for (const stint of stints.toSorted((a, b) => a.seen[0].localeCompare(b.seen[0]))) {
    const at = merged.findIndex((other) => other.since === stint.since || other.to === null || other.to === "unknown" || other.to > stint.seen[0] || stint.since === "unknown");
    const other = merged[at];
    if (!other) merged.push(stint);
    else {
      const seen: [string, string] = [other.seen[0], stint.seen[1] > other.seen[1] ? stint.seen[1] : other.seen[1]];
      const since = [other.since, stint.since].filter((each) => each !== "unknown").sort()[0] ?? "unknown";
      merged[at] = { ...other, since, to: stint.seen[1] >= other.seen[1] && stint.to !== "unknown" ? stint.to : other.to === "unknown" ? stint.to : other.to, seen };
    }
  }
  return merged;
}

function actor(person: readonly Holding[]): (Actor & { readonly head: boolean; readonly days: number }) | null {
  const spellings = count(person.flatMap((holding) => (holding.sightings.length > 0 ? holding.sightings.map(() => holding.name) : [])));
  const formal = count(person.flatMap((holding) => (holding.term ? [holding.term.name] : [])));
  const listed = review.same.find((names) => [...spellings, ...formal].some((name) => names.map(foldName).includes(foldName(name))));
  const regnal = [...spellings, ...formal].filter((each) => MONARCHS.test(each) && / [IVX]+$/.test(each)).map((each) => each.replace(MONARCHS, ""));
  const all = [...new Set([...spellings, ...formal, ...(listed ?? []), ...regnal])];
  const renamed = all.map((each) => review.rename[each]).find((each) => each !== undefined);
  const usual = spellings[0] ?? formal[0];
  const name = renamed ?? listed?.[0] ?? spellings.find((each) => each === usual?.replace(/ \p{Lu}\.(?= )/gu, "")) ?? usual;
  const roles = rolesOf(person).toSorted((a, b) => (a.seen?.[0] ?? "").localeCompare(b.seen?.[0] ?? ""));
  if (name === undefined || roles.length === 0) return null;
  const evidence = [...new Set(roles.flatMap((role) => role.evidence))];
  return {
    id: slug(name),
    name,
    kind: "person",
    country: person.find((holding) => holding.country !== null)?.country ?? null,
    names: all.filter((each) => each !== name && !surnameOnly(each, name)),
    roles,
    evidence: [evidence[0] ?? "", ...(evidence.length > 1 ? [evidence.at(-1) ?? ""] : [])],
    head: person.some((holding) => holding.term !== undefined || HEADS.has(plain(holding.title))),
    days: new Set(person.flatMap(day)).size + (person.some((holding) => holding.term) ? 100 : 0),
  };
}

/** One day in an office that somebody else is seen in for long before and after is a slip of the report or of the reading. */
function withoutSlips<T extends Actor>(all: readonly T[]): T[] {
  const held = groupBy(
    all.flatMap((each) => (each.roles ?? []).map((role) => ({ each, role }))),
    ({ role }) => `${plain(role.title)}|${role.of}`,
  );
  const slip = (each: T, role: Role) =>
    role.from === "unknown" && role.seen?.[0] === role.seen?.[1] && !SEVERAL.test(role.title) && (held.get(`${plain(role.title)}|${role.of}`) ?? []).some((other) => other.each !== each && (other.role.seen?.[0] ?? "") < (role.seen?.[0] ?? "") && (role.seen?.[0] ?? "") < (other.role.seen?.[1] ?? ""));
  return all.map((each) => ({ ...each, roles: (each.roles ?? []).filter((role) => !slip(each, role)) })).filter((each) => each.roles.length > 0);
}

const taken = new Set(ids);
const uniqueId = (wanted: string, country: string | null) => {
  const id = [wanted, `${wanted}-${(country ?? "xx").toLowerCase()}`, ...[2, 3, 4].map((n) => `${wanted}-${n}`)].find((each) => !taken.has(each)) ?? wanted;
  taken.add(id);
  return id;
};

/** Reports call many a man a leader, and tell of kings of old: who is nothing else must be met on three days. */
const known = (each: { days: number; roles?: readonly Role[] }) => each.days >= 3 || !(each.roles ?? []).every((role) => /^(?:Leader|King|Queen|Emperor|Emir|Sultan|Grand Duke|Pope)$/.test(role.title));

const actors = withoutSlips(
  everybody
    .map(actor)
    .filter((each) => each !== null)
    .filter(known),
)
  .toSorted((a, b) => b.days - a.days || a.name.localeCompare(b.name))
  .map(({ days: _, ...each }) => ({ ...each, id: uniqueId(each.id, each.country) }))
  .toSorted((a, b) => (a.country ?? "").localeCompare(b.country ?? "") || a.name.localeCompare(b.name));
const strip = ({ head: _, ...each }: (typeof actors)[number]): Actor => each;

const ABOUT =
  "`from` and `to` are from the leaders data set (chiefs of state and heads of government 2020-2026; `to` is the day on which the next one took office) and otherwise unknown; `seen` the first and the last day on which a dated item of the data sets gives the person this title. Spellings are those of the data sets. Compiled by ../compile/people.ts.";
writeActors("leaders.json", `Chiefs of state and heads of government, with what other offices they held. ${ABOUT}`, actors.filter((each) => each.head).map(strip));
writeActors("ministers.json", `Ministers, envoys, spokespersons, commanders and officials of states and of international organisations. ${ABOUT}`, actors.filter((each) => !each.head).map(strip));
