import { invariant } from "../../text/index.js";

/** First bytes of the file; the number counts changes of its layout. */
export const MAGIC = "RAPPGAZ1";

/**
 * The sections of the file, in order, after the magic and one Uint32 length in bytes for each; each begins at a multiple of four bytes.
 * Rows: settlements by falling population, then second-level and first-level units. Keys: sorted by their bytes, for binary search.
 */
export const SECTIONS = [
  /** ISO codes, a line each; then GeoNames codes of first-level units, a line each, the first empty. */
  "countries",
  "units",
  "latitude",
  "longitude",
  "population",
  "number",
  "unit",
  "country",
  "feature",
  "nameStart",
  "names",
  "keyStart",
  "keys",
  "postingStart",
  "postings",
] as const;
export type Section = (typeof SECTIONS)[number];

/** Codes of the `feature` section. */
export const FEATURES = ["settlement", "capital", "seat1", "seat2", "quarter", "former", "admin2", "admin1"] as const;
export type Feature = (typeof FEATURES)[number];

/** A posting is a row number times two, plus one where the key is not the row's main name. */
export interface Hit {
  readonly row: number;
  readonly alternate: boolean;
}

/** One row of the gazetteer. */
export interface Row {
  /** GeoNames number of a settlement, 0 for units. */
  readonly number: number;
  readonly name: string;
  readonly feature: Feature;
  readonly country: string;
  /** GeoNames code of the first-level unit that it is or lies in ("UA.05"); null where GeoNames tells none. */
  readonly unit: string | null;
  /** Of a second-level unit its whole code ("US.IN.143"), otherwise null. */
  readonly code: string | null;
  readonly population: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** Coordinates are kept in hundred-thousandths of a degree. */
export const DEGREE = 100_000;

/** The compiled gazetteer, read where it lies: nothing is parsed before it is asked for. */
export class GazetteerFile {
  readonly #countries: readonly string[];
  readonly #units: readonly string[];
  readonly #numbers: Readonly<Record<"latitude" | "longitude", Int32Array>> &
    Readonly<Record<"population" | "number" | "nameStart" | "keyStart" | "postingStart" | "postings", Uint32Array>>;
  readonly #unit: Uint16Array;
  readonly #country: Uint8Array;
  readonly #feature: Uint8Array;
  readonly #names: Uint8Array;
  readonly #keys: Uint8Array;
  readonly #decoder = new TextDecoder();
  readonly #encoder = new TextEncoder();

  /** `bytes`: the whole file; a multiple of four bytes into its buffer. */
  constructor(bytes: Uint8Array) {
    invariant(this.#decoder.decode(bytes.subarray(0, 8)) === MAGIC, "a gazetteer of another layout");
    const lengths = new Uint32Array(bytes.buffer, bytes.byteOffset + 8, SECTIONS.length);
    let start = bytes.byteOffset + 8 + 4 * SECTIONS.length;
    const at = new Map<Section, { readonly start: number; readonly length: number }>();
    SECTIONS.forEach((section, i) => {
      const length = lengths[i] ?? 0;
      at.set(section, { start, length });
      start += Math.ceil(length / 4) * 4;
    });
    const part = (section: Section) => at.get(section) ?? { start: 0, length: 0 };
    const bytesOf = (section: Section) => new Uint8Array(bytes.buffer, part(section).start, part(section).length);
    const signed = (section: Section) => new Int32Array(bytes.buffer, part(section).start, part(section).length / 4);
    const unsigned = (section: Section) => new Uint32Array(bytes.buffer, part(section).start, part(section).length / 4);
    this.#countries = this.#decoder.decode(bytesOf("countries")).split("\n");
    this.#units = this.#decoder.decode(bytesOf("units")).split("\n");
    this.#numbers = {
      latitude: signed("latitude"),
      longitude: signed("longitude"),
      population: unsigned("population"),
      number: unsigned("number"),
      nameStart: unsigned("nameStart"),
      keyStart: unsigned("keyStart"),
      postingStart: unsigned("postingStart"),
      postings: unsigned("postings"),
    };
    this.#unit = new Uint16Array(bytes.buffer, part("unit").start, part("unit").length / 2);
    this.#country = bytesOf("country");
    this.#feature = bytesOf("feature");
    this.#names = bytesOf("names");
    this.#keys = bytesOf("keys");
  }

  get size(): number {
    return this.#country.length;
  }

  /** The rows that bear the name with this key. */
  find(key: string): readonly Hit[] {
    const { keyStart, postingStart, postings } = this.#numbers;
    const wanted = this.#encoder.encode(key);
    let [low, high] = [0, keyStart.length - 2];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = this.#compare(wanted, keyStart[middle] ?? 0, keyStart[middle + 1] ?? 0);
      if (order === 0)
        return [...postings.subarray(postingStart[middle], postingStart[middle + 1])].map((p) => ({ row: p >> 1, alternate: p % 2 === 1 }));
      if (order < 0) high = middle - 1;
      else low = middle + 1;
    }
    return [];
  }

  /** The row of a GeoNames number; null where the gazetteer leaves the place out. */
  rowOf(number: number): number | null {
    const row = this.#numbers.number.indexOf(number);
    return row < 0 ? null : row;
  }

  /** The row of a first-level unit by its GeoNames code; null where there is none. Units stand last. */
  unitRow(code: string): number | null {
    const unit = this.#units.indexOf(code);
    const admin1 = FEATURES.indexOf("admin1");
    for (let row = this.size - 1; unit > 0 && this.#feature[row] === admin1; row--) if (this.#unit[row] === unit) return row;
    return null;
  }

  row(index: number): Row {
    const { latitude, longitude, population, number, nameStart } = this.#numbers;
    const feature = FEATURES[this.#feature[index] ?? 0] ?? "settlement";
    const [name = "", code = null] = this.#decoder.decode(this.#names.subarray(nameStart[index], nameStart[index + 1])).split("\t");
    return {
      number: number[index] ?? 0,
      name,
      feature,
      country: this.#countries[this.#country[index] ?? 0] ?? "",
      unit: this.#units[this.#unit[index] ?? 0] || null,
      code,
      population: population[index] ?? 0,
      latitude: (latitude[index] ?? 0) / DEGREE,
      longitude: (longitude[index] ?? 0) / DEGREE,
    };
  }

  /** The order of `wanted` and the key at `[start, end)`, by their bytes. */
  #compare(wanted: Uint8Array, start: number, end: number): number {
    const length = Math.min(wanted.length, end - start);
    for (let i = 0; i < length; i++) {
      const difference = (wanted[i] ?? 0) - (this.#keys[start + i] ?? 0);
      if (difference !== 0) return difference;
    }
    return wanted.length - (end - start);
  }
}
