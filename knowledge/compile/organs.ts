/** Compiles ../actors/states-organs.json: `npx tsx knowledge/compile/organs.ts DATASETS` (after states.ts). */
import { type Actor, datasets, otherActors, readItems, readJson, writeActors } from "./data.js";
import { meetings } from "./names-met.js";

type Own = readonly string[] | null;
interface OwnNames {
  readonly government?: readonly string[];
  readonly governmentName?: string;
  readonly parliament?: Own;
  readonly forces?: Own;
  readonly foreign?: Own;
  readonly defence?: Own;
  readonly interior?: Own;
  readonly police?: Own;
}
interface Further extends Omit<Actor, "evidence"> {
  readonly part_of?: string;
}

const folder = datasets();
const states = readJson<{ actors: Actor[] }>("../actors/states.json").actors;
const table = readJson<{ states: Record<string, OwnNames>; more: Further[] }>("./organs-table.json");
const demonyms = new Map(readJson<{ countries: { name: string; demonyms: string[] }[] }>("../countries.json").countries.map((country) => [country.name, country.demonyms]));

/** Nouns for a people that do not stand before "army" or "government", or that mean a people rather than a state there ("Serb forces"). */
const NOUNS = new Set(["Dane", "Finn", "Icelander", "Pole", "Spaniard", "Swede", "Turk", "Briton", "New Zealander", "Solomon Islander", "Liechtensteiner", "Slovene", "Serb", "Croat", "Basotho", "Motswana"]);
const shared = [...demonyms.values()].flat().filter((demonym, at, all) => all.indexOf(demonym) !== at);
const adjectives = (state: Actor) => (demonyms.get(state.name) ?? []).filter((demonym) => !NOUNS.has(demonym) && !shared.includes(demonym));

/** Names other than the organ's own, for each adjective ("Israeli") and each short name of the state ("Israel"). */
const USUAL = {
  government: { adjective: ["% government", "% authorities", "% administration"], name: ["% government", "Government of %", "authorities of %", "% Government"] },
  parliament: { adjective: ["% parliament", "% Parliament", "% legislature"], name: ["Parliament of %", "% parliament"] },
  forces: {
    adjective: ["% armed forces", "% Armed Forces", "% army", "% Army", "% military", "% forces", "% troops"],
    name: ["Armed Forces of %", "armed forces of %", "army of %", "% army", "% armed forces", "% military"],
  },
  foreign: {
    adjective: ["% Foreign Ministry", "% Ministry of Foreign Affairs", "% foreign ministry", "% Foreign Affairs Ministry"],
    name: ["Ministry of Foreign Affairs of %", "Foreign Ministry of %", "% Foreign Ministry", "Ministry of Foreign Affairs (%)"],
  },
  defence: {
    adjective: ["% Defence Ministry", "% Defense Ministry", "% Ministry of Defence", "% Ministry of Defense"],
    name: ["Ministry of Defence of %", "Ministry of Defense of %", "Defence Ministry of %", "% Defence Ministry", "% Defense Ministry", "Ministry of Defence (%)"],
  },
  interior: {
    adjective: ["% Interior Ministry", "% Ministry of the Interior", "% Ministry of Interior", "% Ministry of Internal Affairs"],
    name: ["Ministry of the Interior of %", "Ministry of Internal Affairs of %", "Interior Ministry of %", "% Interior Ministry"],
  },
  police: { adjective: ["% police", "% Police", "% National Police"], name: ["Police of %", "% police", "% Police", "National Police of %"] },
} as const;
type Part = keyof typeof USUAL;

const PARTS: readonly { readonly part: Part; readonly suffix: string; readonly kind: string; readonly name: (state: Actor, adjective?: string) => string }[] = [
  { part: "government", suffix: "government", kind: "government", name: (state) => `Government of ${article(state)}` },
  { part: "parliament", suffix: "parliament", kind: "parliament", name: (state) => `Parliament of ${article(state)}` },
  { part: "forces", suffix: "armed-forces", kind: "armed-forces", name: (state, adjective) => (adjective ? `${adjective} armed forces` : `Armed forces of ${article(state)}`) },
  { part: "foreign", suffix: "foreign-ministry", kind: "ministry", name: (state) => `Ministry of Foreign Affairs of ${article(state)}` },
  { part: "defence", suffix: "defence-ministry", kind: "ministry", name: (state) => `Ministry of Defence of ${article(state)}` },
  { part: "interior", suffix: "interior-ministry", kind: "ministry", name: (state) => `Ministry of the Interior of ${article(state)}` },
  { part: "police", suffix: "police", kind: "police", name: (state, adjective) => (adjective ? `${adjective} police` : `Police of ${article(state)}`) },
];

/** Organs that not every state has: listed where a report names one. */
const SIGHTED: readonly { readonly suffix: string; readonly kind: string; readonly part_of?: string; readonly names: readonly string[] }[] = [
  { suffix: "navy", kind: "armed-forces", part_of: "armed-forces", names: ["% Navy", "% navy"] },
  { suffix: "air-force", kind: "armed-forces", part_of: "armed-forces", names: ["% Air Force", "% air force"] },
  { suffix: "coast-guard", kind: "police", names: ["% Coast Guard", "% coast guard", "% coastguard"] },
  { suffix: "border-guard", kind: "police", names: ["% Border Guard", "% border guards", "% border guard"] },
  { suffix: "security-forces", kind: "agency", names: ["% security forces", "% Security Forces"] },
  { suffix: "health-ministry", kind: "ministry", names: ["% Health Ministry", "% Ministry of Health", "% health ministry"] },
  { suffix: "finance-ministry", kind: "ministry", names: ["% Finance Ministry", "% Ministry of Finance", "% finance ministry"] },
  { suffix: "justice-ministry", kind: "ministry", names: ["% Justice Ministry", "% Ministry of Justice", "% justice ministry"] },
  { suffix: "energy-ministry", kind: "ministry", names: ["% Energy Ministry", "% Ministry of Energy", "% energy ministry"] },
];

const ARTICLE = /^(?:United |Bahamas|Gambia|Maldives|Netherlands|Philippines|Seychelles|Comoros|Democratic Republic|Republic of|Central African|Dominican Republic|Solomon Islands|Marshall Islands|Czech Republic|Ivory Coast$)/;
const article = (state: Actor) => (ARTICLE.test(state.name) && state.name !== "Ivory Coast" ? `the ${state.name}` : state.name);

const fill = (patterns: readonly string[], word: string) => patterns.map((pattern) => pattern.replace("%", word));
const usual = (part: Part, state: Actor) => [
  ...adjectives(state).flatMap((adjective) => fill(USUAL[part].adjective, adjective)),
  ...(state.name === article(state) ? [] : fill(USUAL[part].name.filter((pattern) => / of %$/.test(pattern)), article(state))),
  ...fill(USUAL[part].name, state.name),
];

const proper = (names: readonly string[]) => names.filter((name) => !/^[A-Z.]+$/.test(name));

/** Names differing in nothing but case count once. */
function unique(name: string, names: readonly string[]): string[] {
  const seen = new Set([name.toLowerCase()]);
  return names.filter((other) => !seen.has(other.toLowerCase()) && seen.add(other.toLowerCase()));
}

function organs(state: Actor): Omit<Actor, "evidence">[] {
  const own = table.states[state.country ?? ""] ?? {};
  return PARTS.filter(({ part }) => own[part] !== null && (state.part_of === undefined || part === "government")).map(({ part, suffix, kind, name }) => {
    const listed = own[part] ?? [];
    const first = part === "government" ? (own.governmentName ?? name(state)) : (listed[0] ?? name(state, adjectives(state)[0]));
    return { id: `${state.id}-${suffix}`, name: first, kind, country: state.country, part_of: state.id, names: unique(first, [...listed, ...usual(part, state)]) };
  });
}

function sightedOrgans(state: Actor): Omit<Actor, "evidence">[] {
  return SIGHTED.flatMap(({ suffix, kind, part_of, names }) => {
    const words = [...adjectives(state), ...(suffix.endsWith("ministry") ? [state.name] : [])];
    const [name, ...others] = words.flatMap((word) => fill(names, word));
    if (name === undefined) return [];
    return [{ id: `${state.id}-${suffix}`, name, kind, country: state.country, part_of: part_of ? `${state.id}-${part_of}` : state.id, names: unique(name, others) }];
  });
}

const coded = states.filter((state) => state.country !== null && state.id !== "western-sahara");
const regular = coded.flatMap(organs);
const further = table.more.map(({ id, name, kind, country, part_of, names }) => {
  const parent = part_of ?? coded.find((state) => state.country === country)?.id;
  return { id, name, kind, country, ...(parent ? { part_of: parent } : {}), names: unique(name, names) };
});
const listed = new Set([...regular, ...further].flatMap((actor) => [actor.name, ...actor.names].map((name) => name.toLowerCase())));
const sighted = coded.flatMap(sightedOrgans).filter((actor) => ![actor.name, ...actor.names].some((name) => listed.has(name.toLowerCase())));

const elsewhere = otherActors();
const takenIds = new Set(elsewhere.map((actor) => actor.id));
const takenNames = new Set(elsewhere.flatMap((actor) => [actor.name, ...actor.names]));

const met = meetings(readItems(folder), new Set([...regular, ...further, ...sighted].flatMap((actor) => proper([actor.name, ...actor.names]))));
const evidenceOf = (state: string | undefined) => states.find((each) => each.id === state)?.evidence ?? [];
const withEvidence = (actor: Omit<Actor, "evidence">): Actor => {
  const names = actor.names.filter((name) => !takenNames.has(name));
  return { ...actor, names, evidence: met.evidence(proper([actor.name, ...names])) };
};

const actors = [
  ...regular.map(withEvidence).map((actor) => (actor.evidence.length > 0 ? actor : { ...actor, evidence: evidenceOf(actor.part_of) })),
  ...[...further, ...sighted].map(withEvidence).filter((actor) => actor.evidence.length > 0),
].filter((actor) => !takenIds.has(actor.id) && !takenNames.has(actor.name));

for (const actor of further) if (!actors.some((each) => each.id === actor.id)) console.log(`left out: ${actor.id} (never met, or listed elsewhere)`);

writeActors(
  "states-organs.json",
  "Governments, parliaments, armed forces, ministries, police and other organs of states. Names and seats that stand for an organ (Pentagon, Kremlin) are common knowledge; `evidence` gives the first and the last dated item of the public data sets in which a name was met, and for a regular organ of a state that was never met the evidence of the state. Compiled by ../compile/organs.ts.",
  actors,
);
