import type { PlaceKind } from "../../text/index.js";

/** How the words stand to the place that they name. */
export type Relation = "at" | "near" | "part";

/** One way to read the words: a name, of what kind it says it is. */
export interface NameReading {
  readonly name: string;
  /** Kinds that the words allow; null: any. */
  readonly kinds: readonly PlaceKind[] | null;
  readonly relation: Relation;
}

/** The words of a place taken apart. */
export interface PlaceWords {
  /** Names to try in turn, the fullest first. */
  readonly readings: readonly NameReading[];
  /** What the words say it lies in, the nearest first: "Tripoli, Lebanon", "the Syrian city of Aleppo". */
  readonly within: readonly string[];
  /** Of a border, the names of its two sides. */
  readonly sides: readonly [string, string] | null;
}

const UNIT = /^(?:province|governorate|oblast|state|department|prefecture|voivodeship|emirate|krai|canton|division|region)$/;
const DISTRICT = /^(?:district|county|raion|rayon|municipality|township|woreda|parish|commune|locality|area|subdistrict)$/;
const TOWN = /^(?:city|town|village|capital|settlement|suburb|neighbou?rhood|hamlet)$/;
/** What a kind word allows; a region is seldom exactly one kind. */
const kindsOf = (word: string): readonly PlaceKind[] | null =>
  UNIT.test(word)
    ? ["admin1", "region", "territory", "admin2"]
    : DISTRICT.test(word)
      ? ["admin2", "admin1", "region", "territory", "settlement"]
      : TOWN.test(word)
        ? ["settlement"]
        : null;

const NEAR =
  /^(?:(?:just )?(?:near|outside|close to|around|beside)|(?:on |at |in )?the (?:outskirts|edge|environs|vicinity) of|(?:some |about )?[\d.,]+ ?(?:km|kilomet(?:re|er)s|miles|mi) (?:\p{L}+ )?(?:of|from)|(?:just |further )?(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west) of) /iu;
const PART =
  /^(?:[Tt]he )?(?:(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est)(?:-?(?:east|west))?(?:ern)?|[Cc]entral|[Uu]pper|[Ll]ower|coastal|rural|inner|outer|occupied|mainland) (?=.*\p{Lu})/u;
const SIDE_OF =
  /^(?:[Tt]he |[Pp]arts of (?:the )?)?(?:\p{Ll}+[- ])?(?:(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est)(?:-?(?:east|west))?(?:ern)?|centre|center|heart|middle|interior|coast|shores?|banks?|parts?|side|half|areas?|outskirts)(?: part)? of /u;
const LEAD =
  /^(?:(?:in|at|inside|within|across|throughout|on|from|to|into|over|the|all|whole|entire|much of|most of|parts of) )+(?=.*\p{Lu})/u;

/** Words of a place ("near the Syrian city of Aleppo") → the names in them and how they stand to each other. `isDemonym`: whether a word is one. */
export function readPlaceWords(text: string, isDemonym: (word: string) => boolean): PlaceWords {
  const sides = sidesOf(text);
  if (sides) return { readings: [], within: [], sides };
  const [first = "", ...outer] = text.split(/\s*,\s*/).filter((part) => part !== "");
  const within = outer.filter((part) => /\p{Lu}/u.test(part)).map(plain);
  const reader = new Reader(isDemonym, within);
  reader.read(first.replace(NEAR, ""), NEAR.test(first) ? "near" : "at");
  return { readings: reader.readings, within, sides: null };
}

/** Reads words as a whole, then with ever more taken off. What comes off and names something lies outside: it goes to `within`. */
class Reader {
  readonly readings: NameReading[] = [];

  constructor(
    private readonly isDemonym: (word: string) => boolean,
    private readonly within: string[],
  ) {}

  read(text: string, relation: Relation): void {
    const words = plain(text);
    this.#add(words, null, relation);
    const [, body, last] = /^(.+?) (\p{L}+)$/u.exec(words) ?? [];
    const kinds = last ? kindsOf(last.toLowerCase()) : null;
    if (body && kinds) this.#add(body, kinds, relation);
    const rest = this.#possessive(words) ?? this.#side(words) ?? this.#of(words, relation) ?? this.#part(words) ?? this.#lead(words);
    if (rest) this.read(rest.text, relation === "near" ? "near" : (rest.relation ?? relation));
    // "Aleppo airport", "Black Sea ports": what the spot is called stands on no list, what it lies in does.
    else if (body && last && !kinds && /^\p{Ll}/u.test(last)) this.within.push(plain(body.replace(/(?: \p{Ll}+)+$/u, "")));
  }

  #add(name: string, kinds: readonly PlaceKind[] | null, relation: Relation): void {
    if (/^\P{Ll}/u.test(name) && !this.readings.some((r) => r.name === name)) this.readings.push({ name, kinds, relation });
  }

  /** "Ethiopia’s Tigray region". */
  #possessive(words: string): Rest | null {
    const [, owner, owned] = /^(.+?)['’]s? (.*\p{L}.*)$/u.exec(words) ?? [];
    if (!owner || !owned) return null;
    this.within.push(plain(owner));
    return { text: owned };
  }

  /** "the north of Mali", "the outskirts of Tripoli". */
  #side(words: string): Rest | null {
    const side = SIDE_OF.exec(words)?.[0];
    return side && words.length > side.length ? { text: words.slice(side.length), relation: "part" } : null;
  }

  /** "the Syrian city of Aleppo", "the Monimbó district of Masaya", "a hotel in Mogadishu". */
  #of(words: string, relation: Relation): Rest | null {
    const [, before = "", noun, word, after] = /^(.*?)(\p{L}+) (of|in|on) (.*\p{Lu}.*)$/u.exec(words) ?? [];
    if (!noun || !after) return null;
    const names = (`${before}${noun}`.match(/\p{Lu}[\p{L}'’-]*/gu) ?? []).join(" ");
    const demonym = this.isDemonym(names);
    if (word === "of" && /^\p{Ll}/u.test(noun) && (names === "" || demonym)) {
      if (demonym) this.within.push(names);
      const kinds = kindsOf(noun);
      if (kinds) this.#add(plain(after.replace(/ (?:in|of|near|on) .*$/u, "")), kinds, relation);
      return { text: after };
    }
    this.within.unshift(plain(after));
    // "the Strait of Hormuz": what it is called without its second half is no name.
    return names !== "" && (word !== "of" || before !== "") ? { text: `${before}${noun}` } : null;
  }

  /** "northern Shan State". */
  #part(words: string): Rest | null {
    const part = PART.exec(words)?.[0];
    return part && words.length > part.length ? { text: words.slice(part.length), relation: "part" } : null;
  }

  /** "rebel-held Aleppo", "Russian-occupied Donetsk", "Syrian Aleppo". */
  #lead(words: string): Rest | null {
    const low = LOW.exec(words)?.[0];
    if (low) return { text: words.slice(low.length) };
    const [, adjective, rest] = /^(\p{Lu}[\p{L}-]+) (\p{L}.*)$/u.exec(words) ?? [];
    if (!adjective || !rest || !this.isDemonym(adjective)) return null;
    this.within.push(adjective);
    return { text: rest };
  }
}

interface Rest {
  readonly text: string;
  readonly relation?: Relation;
}

const LOW = /^(?:[\p{Ll}\p{N}][\p{L}\p{N}-]*|\p{Lu}\p{Ll}+-(?:held|controlled|occupied|administered|ruled|backed|majority)) (?=.*\p{Lu})/u;

const plain = (text: string): string =>
  text
    .replace(LEAD, "")
    .replace(/['’]s?$/u, "")
    .replace(/^[\s"“”'‘(]+|[\s"“”'’).]+$/gu, (edge) => (edge === "." ? "." : ""))
    .trim();

const SIDE = "(\\p{Lu}[\\p{L}.'’]*(?: \\p{Lu}[\\p{L}.'’]*)*)";
const BORDERS = [
  new RegExp(`\\b(?:border|frontier|boundary|border area|border region)s? between (?:the )?${SIDE} and (?:the )?${SIDE}`, "u"),
  new RegExp(`${SIDE}['’]s? (?:\\p{Ll}+ )?border with (?:the )?${SIDE}`, "u"),
  new RegExp(`${SIDE} ?[-–—] ?${SIDE} (?:border|frontier)`, "u"),
];

/** "the border between Armenia and Azerbaijan", "Turkey's border with Syria", "the Syria–Turkey border" → both sides. */
function sidesOf(text: string): readonly [string, string] | null {
  for (const pattern of BORDERS) {
    const found = pattern.exec(text);
    if (found?.[1] && found[2]) return [plain(found[1]), plain(found[2])];
  }
  return null;
}
