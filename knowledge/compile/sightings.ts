/** Who is given which office in a dated item. */
import type { Actor, Item } from "./data.js";
import { NAMED_OFFICES, NOT_OF_US, OFFICES, PLACE, type Office } from "./offices.js";
import { NAME, personName } from "./person-name.js";

export interface Sighting {
  readonly name: string;
  readonly title: string;
  /** Id of the state or body whose office it is. */
  readonly of: string | null;
  readonly country: string | null;
  /** The item does not say whose office it is ("President Vladimir Putin"). */
  readonly bare?: true;
  readonly item: Item;
}

/** A state with the adjectives that stand for it before an office. */
export interface Bearer {
  readonly state: Actor;
  readonly adjectives: readonly string[];
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const either = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).map(escape).join("|");
/** Office words with either case at the start of every word. */
const anyCase = (words: string) => words.replace(/(?<![\p{L}[\\-])[a-z](?=[\p{L}[])/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);

const WORTH_READING =
  /[Mm]inister|[Pp]resident|[Pp]remier|[Cc]hancellor|[Ss]ecretary|[Ll]eader|[Ss]pokes|[Ee]nvoy|[Rr]epresentative|[Aa]mbassador|[Cc]hief|[Aa]dvis[eo]r|[Gg]eneral|[Ss]peaker|[Pp]rosecutor|[Dd]irector|[Cc]ommission|[Cc]hair|Taoiseach|[Cc]rown|King|Queen|Emperor|Emir|Sultan|Duke|Pope/;
/** Words before an office that take it away from the person on that day. */
const NOT_IN_OFFICE =
  /(?:^|[\s(-])(?:former|ex|late|then|ousted|deposed|exiled|toppled|incoming|outgoing|future|next|deputy|vice|assistant|previous|one-time|longtime|Turkish|Greek|ancient|assassinated|elected|rival|self-proclaimed|rebel|shadow|hardline|fugitive|jailed|imprisoned|first-ever)[ -]+(?:the )?$/i;
/** Words that make the name after them another's: "New South Wales", "Bosnian Serb". */
const OTHERWISE = /\b(?:South|North|New|East|West|Northern|Southern|Western|Eastern|Bosnian|Iraqi|Equatorial|Turkish|Greek|American|Latin|Republic of) $/;
const STANDING = /(?:^|\s)(acting|interim|caretaker|transitional|provisional) $/i;
const HERE = new RegExp(`,? (?=[\\p{Lu}ae])(${NAME})`, "uy");
const JUST_BEFORE = new RegExp(`(?<![\\p{L}-])(${NAME}), (?:the )?$`, "u");
const CLAUSE_END = /[,.;)]| and | who | said| has /y;

/** The longest run of up to six words at the end, or at the start, of `text` that `known` has. */
function lastWords<T>(text: string, known: ReadonlyMap<string, T>): [string, T] | undefined {
  const words = text.trimEnd().split(" ").slice(-6);
  for (let from = 0; from < words.length; from++) {
    const phrase = words.slice(from).join(" ").replace(/['’]s?$/, "").replace(/^\W+/u, "");
    const value = known.get(phrase);
    if (value !== undefined) return [words.slice(from).join(" ").replace(/^\W+/u, ""), value];
  }
  return undefined;
}
function firstWords<T>(text: string, known: ReadonlyMap<string, T>): [string, T] | undefined {
  const words = text.split(" ", 7);
  for (let count = words.length; count > 0; count--) {
    const phrase = words.slice(0, count).join(" ");
    const value = known.get(phrase) ?? known.get(phrase.replace(/,$/, ""));
    if (value !== undefined) return [phrase.replace(/,$/, ""), value];
  }
  return undefined;
}

export function sightingsIn(bearers: readonly Bearer[], idOf: (office: Office, state: Actor) => string): (item: Item) => Sighting[] {
  const byWord = new Map(bearers.flatMap(({ state, adjectives }) => [state.name, ...state.names, ...adjectives].map((word) => [word, state] as const)));
  const country = either([...byWord.keys()]);
  const place = `((?:the )?(?:${country}|Middle East(?: [Pp]eace(?: [Pp]rocess)?)?|Horn of Africa|Great Lakes(?: [Rr]egion)?|Sahel|Indo-Pacific|Arctic|Afghan [Rr]econciliation)(?: and (?:${country}))?)`;
  const offices = OFFICES.map((office) => ({ office, words: new RegExp(`^(?:${anyCase(office.words)})$`) }));
  const office = new RegExp(`\\b(?:${OFFICES.map((each) => anyCase(each.words)).join("|")})(?![\\p{L}-])`, "gu");
  const monarch = /\b(King|Queen|Emperor|Emir|Sultan|Grand Duke|Pope) ((?:\p{Lu}\p{Ll}+(?:[ -](?=\p{Lu}\p{Ll}))?){1,2}(?: [IVX]+)?)(?! ?\p{Lu}|[\p{L}-])(?: bin [\p{L} -]+?)?(?: of (?:the )?)?/gu;
  const named = NAMED_OFFICES.map((each) => ({ office: each, pattern: new RegExp(`\\b(?:${each.words.replaceAll(PLACE, place)})(?![\\p{L}-])`, "gu") }));

  /** The name at `at`, as in "Foreign Minister, Sameh Shoukry". */
  const nameAt = (text: string, at: number) => {
    HERE.lastIndex = at;
    const match = HERE.exec(text)?.[1];
    return match ? personName(match) : null;
  };

  return (item) => {
    const { text } = item;
    if (!WORTH_READING.test(text)) return [];
    const found: Sighting[] = [];
    const add = (name: string | null, standing: string | undefined, title: string, of: string | null, code: string | null) => {
      if (!name || byWord.has(name)) return;
      found.push({ name, title: standing ? `${standing[0]?.toUpperCase()}${standing.slice(1).toLowerCase()} ${title}` : title, of, country: code, item });
    };

    for (const match of text.matchAll(office)) {
      const kind = offices.find(({ words }) => words.test(match[0]))?.office;
      if (!kind) continue;
      const end = match.index + match[0].length;
      let left = text.slice(Math.max(0, match.index - 120), match.index);
      const standing = STANDING.exec(left)?.[1];
      if (standing) left = left.slice(0, -standing.length - 1);
      let bearer = lastWords(left, byWord);
      let after = end;
      if (bearer) left = left.slice(0, left.lastIndexOf(bearer[0]));
      else {
        const preposition = /^ (?:of|for) (?:the )?(?:(?:Islamic )?Republic of (?!China|Korea|the Congo|Congo|Ireland)(?:the )?|Kingdom of |State of )?/.exec(text.slice(end, end + 50))?.[0];
        bearer = preposition ? firstWords(text.slice(end + preposition.length, end + 120), byWord) : undefined;
        if (bearer && preposition) after = end + preposition.length + bearer[0].length;
      }
      if (kind.title === "Leader" && / (?:in|of|of the) $/.test(left)) continue;
      if (NOT_IN_OFFICE.test(left) || (bearer && OTHERWISE.test(left))) continue;
      if (!bearer) {
        const name = nameAt(text, after);
        if (name) found.push({ name, title: kind.title, of: null, country: null, bare: true, item });
        continue;
      }
      if (bearer[1].country === "US" && NOT_OF_US.has(kind.title)) continue;
      CLAUSE_END.lastIndex = after;
      const name = nameAt(text, after) ?? (CLAUSE_END.test(text) ? personName(JUST_BEFORE.exec(left)?.[1] ?? "") : null);
      add(name, standing, kind.title, idOf(kind, bearer[1]), bearer[1].country);
    }

    for (const match of text.matchAll(monarch)) {
      const [whole, title = "", name = ""] = match;
      if (title === "Pope") add(`Pope ${name}`, undefined, "Pope", "holy-see", "VA");
      else {
        const left = text.slice(Math.max(0, match.index - 60), match.index);
        const bearer = (whole.endsWith(" of ") || whole.endsWith(" the ") ? firstWords(text.slice(match.index + whole.length, match.index + whole.length + 60), byWord) : undefined) ?? lastWords(left, byWord);
        if (bearer && !NOT_IN_OFFICE.test(left.slice(0, left.lastIndexOf(bearer[0]) < 0 ? undefined : left.lastIndexOf(bearer[0])))) add(`${title} ${name}`, undefined, title, bearer[1].id, bearer[1].country);
      }
    }

    for (const { office: each, pattern } of named) {
      for (const match of text.matchAll(pattern)) {
        let left = text.slice(Math.max(0, match.index - 40), match.index);
        const standing = STANDING.exec(left)?.[1];
        if (standing) left = left.slice(0, -standing.length - 1);
        if (NOT_IN_OFFICE.test(left) || /(?<![.!?”"] ?)\b\p{Lu}[\p{L}.]+(?:['’]s)? $/u.test(left)) continue;
        const where = (match[1] ?? "").replace(/^the /, "");
        add(nameAt(text, match.index + match[0].length), standing, each.title.replace("$1", byWord.get(where)?.name ?? where), each.of, each.country ?? null);
      }
    }
    return found;
  };
}
