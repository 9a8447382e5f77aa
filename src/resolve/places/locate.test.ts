import { beforeAll, describe, expect, it } from "vitest";
import { readPlaceKnowledge } from "../../reading/place-knowledge.js";
import type { Analysis, Name, NameKind } from "../../text/index.js";
import { Atlas } from "./atlas.js";
import { readDateline } from "./dateline.js";
import { makeLocator } from "./locate.js";
import { findToponyms } from "./toponyms.js";

let atlas: Atlas;
beforeAll(async () => {
  const shipped = await readPlaceKnowledge(new URL("../../../knowledge", import.meta.url).pathname);
  const gate = {
    id: "test-gate",
    name: "Test Gate",
    names: ["Old Gate"],
    kind: "crossing",
    country: "EG",
    countries: ["EG"],
    near: 360630,
  } as const;
  atlas = new Atlas({ ...shipped, places: [...shipped.places, gate] });
});

/** A text with its names in brackets; "person|Name" is of that kind, else a place. */
function report(marked: string): Analysis {
  const names: Name[] = [];
  let text = "\n";
  for (const piece of marked.split(/(\[[^\]]+\])/)) {
    const [, kind, name] = /^\[(?:(\w+)\|)?(.+)\]$/.exec(piece) ?? [];
    const first = text.split(/\s+/).filter(Boolean).length;
    if (name) {
      const last = first + name.split(" ").length - 1;
      names.push({ kind: (kind ?? "place") as NameKind, first, last, start: text.length, end: text.length + name.length });
    }
    text += name ?? piece;
  }
  const words = [...text.matchAll(/\S+/g)].map((m, index) => ({
    index,
    text: m[0],
    lemma: m[0],
    start: m.index,
    end: m.index + m[0].length,
    upos: "X",
    xpos: "X",
    head: index,
    deprel: "root",
  }));
  return { text, words, names, sentences: [], frames: [] };
}
const locate = (words: string, text: string, name = words) => makeLocator(report(text), atlas).locate(words, name);

describe("the place that words stand for", () => {
  it.each([
    ["Tripoli", "Clashes in [Tripoli] , the [Libyan] capital; [Benghazi] was calm in [Libya]", "geonames:2210247", 1],
    ["Tripoli", "Clashes in [Tripoli], [Lebanon] spread", "geonames:266826", 1],
    ["Tripoli", "Clashes in [Tripoli] spread to [Beirut] and [Sidon] in [Lebanon]", "geonames:266826", 1],
    ["Cairo", "The delegation left [Cairo]", "geonames:360630", 1],
    ["Georgia", "Voters in [Georgia] , the [United States] , from [Atlanta] to [Savannah]", "admin1:US.GA", 4],
    ["Georgia", "[Georgia] and [Russia] closed the road to [Tbilisi]", "country:GE", 6],
    ["near Goma", "Fighting near [Goma] in [Congo]", "geonames:216281", 2],
    ["southern Lebanon", "Strikes on southern [Lebanon]", "country:LB", 5],
    ["North Darfur", "Fighting in [North Darfur] , [Sudan]", "admin1:SD.55", 4],
    ["Kharkiv region", "Shelling in the [Kharkiv] region of [Ukraine]", "admin1:UA.07", 4],
    ["Kharkiv", "Shelling of [Kharkiv] in [Ukraine]", "geonames:706483", 1],
    ["Mediterranean Sea", "A boat sank in the [Mediterranean Sea]", "place:mediterranean-sea", 7],
    ["Crimea", "A strike on [Crimea]", "place:crimea", 4],
    ["the border between Chad and Sudan", "Refugees at the border between [Chad] and [Sudan]", "border:SD-TD", 5],
    ["Test Gate", "Lorries wait at [Test Gate]", "place:test-gate", 2],
    ["Old Gate", "Lorries wait at [Old Gate]", "place:test-gate", 2],
    ["a hotel in Mogadishu", "A blast at a hotel in [Mogadishu]", "geonames:53654", 1],
    ["Syrian", "The [Syrian] army", "country:SY", 6],
  ])("%s, where the report says: %s", (words, text, id, precision) => {
    expect(locate(words, text)).toMatchObject({ kind: "place", place: { id }, precision });
  });

  it("gives an area no point, a spot its own, and a spot by a town that of the town", () => {
    const pointOf = (words: string) => {
      const found = locate(words, `In [${words}]`);
      return found.kind === "place" ? [found.place.lat, found.place.lon] : null;
    };
    expect(pointOf("Egypt")).toEqual([null, null]);
    expect(pointOf("Donetsk Oblast")).toEqual([null, null]);
    expect(pointOf("Cairo")).toEqual([30.06263, 31.24967]);
    expect(pointOf("Test Gate")).toEqual(pointOf("Cairo"));
  });

  it("names the claimants of a place whose belonging is disputed, and of the towns in it", () => {
    expect(locate("Crimea", "A strike on [Crimea]")).toMatchObject({ place: { claimedBy: ["UA", "RU"] } });
    expect(locate("Simferopol", "A strike on [Simferopol]")).toMatchObject({ place: { claimedBy: ["UA", "RU"] } });
  });

  it("leaves namesakes open that nothing tells apart", () => {
    const found = locate("Springfield", "A fire in [Springfield]");
    expect(found.kind).toBe("ambiguous");
    expect(found.kind === "ambiguous" && found.candidates.length).toBeGreaterThan(1);
  });

  it("takes no person for a place", () => {
    expect(locate("Jackson", "[person|Jackson] spoke in [Geneva]")).toEqual({ kind: "unknown" });
    expect(locate("Zzyzx Valley", "In [Zzyzx Valley]")).toEqual({ kind: "unknown" });
  });

  it("lets what a description stands for say the place", () => {
    expect(locate("the city", "[Goma] fell; in the city", "Goma, Democratic Republic of the Congo")).toMatchObject({
      place: { id: "geonames:216281" },
    });
    expect(locate("Gaza", "In [Gaza]", "Gaza Strip")).toMatchObject({ place: { id: "place:gaza-strip" } });
  });

  it("keeps to the words where they say more than the name that they stand for", () => {
    expect(locate("Donetsk region", "In the [Donetsk] region of [Ukraine]", "Donetsk")).toMatchObject({ place: { id: "admin1:UA.05" } });
    expect(locate("near Goma", "Near [Goma]", "Goma, Democratic Republic of the Congo")).toMatchObject({ precision: 2 });
  });
});

it("finds the names of places without the words around them, and no adjectives", () => {
  const found = findToponyms(report("[Quezon] City and [southern Sudan] , [Kandahar province] and the [Romanian] army"), atlas);
  expect(found.map((t) => t.text)).toEqual(["Quezon City", "Sudan", "Kandahar"]);
});

it("places a dateline, each of several places by itself", () => {
  const filed = (text: string) => readDateline(text, 1, atlas, makeLocator(report(text.slice(1)), atlas));
  expect(filed("\nGENEVA/PORT-AU-PRINCE — Armed men attacked")).toMatchObject({
    t: "GENEVA/PORT-AU-PRINCE",
    start: 1,
    places: [{ country: "CH" }, { country: "HT" }],
  });
  expect(filed("\nTRIPOLI, Lebanon (AP) - Clashes")?.places).toMatchObject([{ id: "geonames:266826" }]);
  expect(filed("\nArmed men attacked a town")).toBeNull();
});
