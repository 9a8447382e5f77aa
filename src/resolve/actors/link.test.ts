import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ActorLink } from "../../text/index.js";
import { bearerOf } from "../names/bearer.js";
import { readKnowledge } from "../names/fixtures/read-fixture.js";
import { makeGazette } from "../names/gazette.js";
import type { Party } from "../names/party.js";
import { recognise } from "../names/recognise.js";
import { openActorBook } from "./book.js";
import { makeActorLinker } from "./link.js";

const content: unknown = JSON.parse(readFileSync(new URL("./fixtures/actors.json", import.meta.url), "utf8"));
const knowledge = readKnowledge();
const names = { gazette: makeGazette(knowledge), descriptions: knowledge.descriptions };
const linker = makeActorLinker(openActorBook({ shipped: [{ name: "actors.json", content }], own: [] }), names);
const lexicon = { ...names, acronyms: new Map<string, string>() };

interface Told {
  readonly words?: string;
  readonly sort?: Party["sort"];
  readonly called?: string;
  readonly by?: string;
}

/** Links a name in a report of a day that names some countries. */
function link(name: string, day: string | null, countries: readonly string[] = [], told: Told = {}): ActorLink {
  const named = new Set(countries.flatMap((country) => names.gazette.country(country) ?? []));
  const bearer = bearerOf(name, { sightings: [], affiliations: new Map(), lexicon });
  const mention = {
    ...bearer,
    name,
    words: told.words ?? name,
    sort: told.sort ?? bearer.sort,
    called: new Set(told.called?.split(" ")),
    affiliation: told.by === undefined ? null : recognise(told.by, lexicon),
  };
  return linker.forReport({ day, countries: named })(mention);
}

function shown(answer: ActorLink): string {
  switch (answer.kind) {
    case "actor":
      return `${answer.id} (${answer.how})`;
    case "ambiguous":
      return `? ${answer.candidates.map(({ id }) => id).join(", ")}`;
    case "collective":
      return `of ${answer.of}`;
    case "unknown":
      return "unknown";
  }
}

describe("a name", () => {
  it.each([
    ["United States", "united-states (name)"],
    ["Government of Russia", "russia-government (country)"],
    ["Egyptian armed forces", "egypt-armed-forces (country)"],
    ["Ministry of Foreign Affairs of Egypt", "egypt-foreign-ministry (country)"],
    ["the State Department", "us-state-department (name)"],
    ["WHO", "world-health-organization (acronym)"],
    ["World Health Organisation", "world-health-organization (name)"],
    ["Shabaab", "al-shabaab (name)"],
    ["Al-Shabaab", "al-shabaab (name)"],
    ["Hamas", "hamas (name)"],
    ["Antonio Guterres", "antonio-guterres (name)"],
    ["Antonio Blinken", "antony-blinken (variant)"],
    ["Antony J. Blinken", "antony-blinken (variant)"],
    ["Abdul Fattah al-Burhan", "abdel-fattah-al-burhan (variant)"],
    ["Sergey Lavrov", "sergei-lavrov (variant)"],
    ["Antonella Bianchi", "unknown"],
    ["EDU", "? egyptian-democratic-union"],
    ["Hamas, a movement", "hamas (name)"],
    ["Kremlin", "russia-government (country)"],
    ["residents", "unknown"],
    ["who", "unknown"],
    ["a local council", "unknown"],
    ["", "unknown"],
  ])("%s is %s", (name, expected) => {
    expect(shown(link(name, "2024-09-18"))).toBe(expected);
  });

  it("of two namesakes is the one whose country the report names, and nobody’s where it names both or none", () => {
    expect(shown(link("Ali Hassan", "2024-09-18", ["Egypt"]))).toBe("ali-hassan-egypt (name)");
    expect(shown(link("Ali Hassan", "2024-09-18", ["Egypt", "Sudan"]))).toBe("? ali-hassan-egypt, ali-hassan-sudan");
    expect(shown(link("Ali Hassan", "2024-09-18", ["Egypt", "Sudan"], { by: "Sudan" }))).toBe("ali-hassan-sudan (name)");
    expect(shown(link("Ali Hassan", "2024-09-18"))).toBe("? ali-hassan-egypt, ali-hassan-sudan");
  });

  it("short for two bodies is kept open unless the report tells", () => {
    expect(shown(link("SDF", "2024-09-18"))).toBe("? syrian-democratic-forces, somaliland-defence-forces");
    expect(shown(link("SDF", "2024-09-18", ["Sudan"]))).toBe("somaliland-defence-forces (acronym)");
  });
});

describe("a surname alone", () => {
  it.each([
    ["Blinken", "2024-09-18", ["United States"], "", "antony-blinken (variant)"],
    ["Blinken", "2024-09-18", [], "secretary of state", "antony-blinken (variant)"],
    ["Blinken", "2024-09-18", ["Egypt"], "", "unknown"],
    ["Blinken", "1999-09-18", ["United States"], "", "unknown"],
    ["al-Burhan", "2024-09-18", ["Sudan"], "", "abdel-fattah-al-burhan (variant)"],
    ["Abdel", "2024-09-18", ["Sudan"], "", "unknown"],
  ])("%s on %s in a report of %j that says “%s” is %s", (name, day, countries, called, expected) => {
    expect(shown(link(name, day, countries, { sort: "person", called }))).toBe(expected);
  });
});

describe("an office", () => {
  it.each([
    ["the US secretary of state", "2024-09-18", [], "antony-blinken (title)"],
    ["Secretary of State", "2024-09-18", ["Egypt"], "antony-blinken (title)"],
    ["the US secretary of state", "2025-03-01", [], "marco-rubio (title)"],
    ["the US secretary of state", "2025-01-25", [], "? antony-blinken, marco-rubio"],
    ["the US secretary of state", "1999-01-01", [], "unknown"],
    ["the former US secretary of state", "2024-09-18", [], "unknown"],
    ["Russian foreign minister", "2014-03-01", [], "sergei-lavrov (title)"],
    ["Russia's foreign minister", "2014-03-01", [], "sergei-lavrov (title)"],
    ["Minister of Foreign Affairs of the Russian Federation", "2014-03-01", [], "sergei-lavrov (title)"],
    ["Russian deputy foreign minister", "2014-03-01", [], "of russia-government"],
    ["president of Russia", "2014-03-01", [], "vladimir-putin (title)"],
    ["Russian vice president", "2014-03-01", [], "unknown"],
    ["the president", "2014-03-01", ["Russia", "Egypt"], "vladimir-putin (title)"],
    ["Russian leader", "2022-03-01", [], "? vladimir-putin, mikhail-mishustin"],
    ["the UN secretary-general", "2024-09-18", [], "antonio-guterres (title)"],
    ["UN chief", "2014-09-18", [], "ban-ki-moon (title)"],
    ["the mayor", "2024-09-18", ["Russia"], "unknown"],
    ["Egyptian president", "2024-09-18", [], "unknown"],
    ["the president", null, ["Russia"], "vladimir-putin (title)"],
  ])("%s on %s in a report of %j is %s", (name, day, countries, expected) => {
    expect(shown(link(name, day, countries))).toBe(expected);
  });
});

describe("unnamed people", () => {
  it.each([
    ["Egyptian officials", "of egypt-government"],
    ["two senior Egyptian security officials", "of egypt-government"],
    ["officials in Cairo", "of egypt-government"],
    ["Egyptian negotiators", "of egypt-government"],
    ["UN officials", "of united-nations"],
    ["officials from Hamas", "of hamas"],
    ["a State Department spokesman", "of us-state-department"],
    ["ministers of Egypt and Russia", "unknown"],
    ["members of a network funding Hamas fighters", "unknown"],
    ["a minister in Cairo", "of egypt-government"],
    ["Egypt's foreign minister", "unknown"],
    ["former Egyptian officials", "unknown"],
    ["Egyptian farmers", "unknown"],
    ["Egyptians", "unknown"],
    ["officials", "unknown"],
    ["local officials in Cairo", "unknown"],
  ])("%s are %s", (name, expected) => {
    expect(shown(link(name, "2024-09-18"))).toBe(expected);
  });

  it("in uniform are people of the forces, whose troops are the forces themselves", () => {
    expect(shown(link("Egyptian armed forces", "2024-09-18", [], { words: "Egyptian soldiers" }))).toBe("of egypt-armed-forces");
    expect(shown(link("Egyptian armed forces", "2024-09-18", [], { words: "Egyptian troops" }))).toBe("egypt-armed-forces (country)");
  });
});
