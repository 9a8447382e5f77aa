import type { Analysis, Name, Span } from "../../text/index.js";
import type { Atlas } from "./atlas.js";

/** A name of a place as the text has it, without the words around it that are no part of the name. */
export interface Toponym extends Span {
  readonly text: string;
}

/** What names a house or a firm and not where it stands: "Duke University", "Auckland Zoo". */
const HOUSE =
  /\b(?:Hospital|University|College|School|Academy|Institute|Cent(?:er|re)|Laborator(?:y|ies)|Zoo|Farms?|House|Hotel|Market|Museum|Church|Mosque|Cathedral|Court|Courthouse|Stadium|Unit|Clinic|Racecourse|Times|Post|News|Star|Street|Avenue|Road|Park|Forum|Bank|Cup|Olympics)s?$/u;
const LEAD =
  /^(?:(?:the|north|south|east|west|north-?east|north-?west|south-?east|south-?west|(?:north|south|east|west)\p{Ll}*ern|central|sub-Saharan|mainland|greater|mid) )+(?=\p{Lu})/u;
const TAIL = /(?: (?:\p{Ll}[\p{Ll}-]*|and|of))+$/u;
/** How many words a name may lack on either side. */
const LEFT = 2;
const RIGHT = 4;

/** The places that a report names, in text order. Adjectives ("Syrian") are none. */
export function findToponyms(analysis: Analysis, atlas: Atlas): readonly Toponym[] {
  const found = analysis.names.flatMap((name) => {
    if (name.kind === "place") return placeIn(name, analysis, atlas);
    const text = analysis.text.slice(name.start, name.end);
    return name.kind === "organisation" && isCountry(text, atlas) ? [{ text, start: name.start, end: name.end }] : [];
  });
  return [...found, ...missed(analysis, atlas)]
    .sort((a, b) => a.start - b.start)
    .filter((t, i, all) => i === 0 || (all[i - 1]?.end ?? 0) <= t.start);
}

function placeIn(name: Name, analysis: Analysis, atlas: Atlas): readonly Toponym[] {
  const whole = grown(name, analysis, atlas);
  if (whole) return [whole];
  const text = analysis.text.slice(name.start, name.end);
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const tail = TAIL.exec(text.slice(lead))?.[0].length ?? 0;
  const core = text.slice(lead, text.length - tail);
  if (core === "" || HOUSE.test(text) || (atlas.demonym(core) && atlas.named(core).length === 0)) return [];
  return [{ text: core, start: name.start + lead, end: name.end - tail }];
}

/** The longest run of words around a name that is itself a name on the lists: "Quezon" in "Quezon City"; null where there is none. */
function grown(name: Name, { words, text }: Analysis, atlas: Atlas): Toponym | null {
  for (let more = LEFT + RIGHT; more > 0; more--)
    for (let left = Math.min(LEFT, more); left >= 0; left--) {
      const [first, last] = [words[name.first - left], words[name.last + more - left]];
      if (more - left > RIGHT || !first || !last || !/^\p{Lu}/u.test(first.text) || !/^\p{Lu}/u.test(last.text)) continue;
      const run = text.slice(first.start, last.end);
      if (/^[\p{L}\p{M}'’. -]+$/u.test(run) && !/\. /.test(run) && known(run, atlas))
        return { text: run, start: first.start, end: last.end };
    }
  return null;
}

/** "Jammu and Kashmir" is a name; "Cairo and Giza" are two. */
const known = (run: string, atlas: Atlas): boolean => atlas.named(run).some((c) => !c.alternate);

/** Countries and continents that stand outside every name that was found. */
function missed({ words, names, text }: Analysis, atlas: Atlas): Toponym[] {
  const covered = new Set(names.flatMap((n) => Array.from({ length: n.last - n.first + 1 }, (_, i) => n.first + i)));
  return words
    .filter((w) => w.upos === "PROPN" && !covered.has(w.index) && /^\p{Lu}/u.test(w.text) && isCountry(w.text, atlas))
    .map((w) => ({ text: text.slice(w.start, w.end), start: w.start, end: w.end }));
}

const isCountry = (name: string, atlas: Atlas): boolean => {
  const kind = atlas.named(name)[0]?.place.kind;
  return kind === "country" || kind === "continent";
};
