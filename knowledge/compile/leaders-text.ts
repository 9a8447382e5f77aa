/** Reads a line of the leaders data set: "President Abdelmadjid TEBBOUNE (since 12 December 2019); note - …". */

export interface Incumbent {
  readonly title: string;
  /** In normal case, the family name where the line has it. */
  readonly name: string;
  /** The words that the line has in capitals: the family name, or the name by which somebody goes. */
  readonly family: readonly string[];
  /** "YYYY[-MM[-DD]]" or "unknown". */
  readonly since: string;
}

const TITLES = [
  "Prime Minister,? (?:and )?(?:Foreign Minister|Minister of (?:the )?Interior|(?:Co-)?Vice President)",
  "King and Prime Minister",
  "Sovereign(?:ty)? Council Chair(?:man)? and Commander-in-Chief of the Sudanese Armed Forces",
  "Prime Minister, State Administration Council Chair,?",
  "Prime Minister, SAC Chair,?",
  "President of (?:the )?transitional government",
  "President of the Republic",
  "Minister of State",
  "Crown Prince and Prime Minister",
  "President of the (?:Swiss Confederation|Government of Spain|Government|Council of Ministers)",
  "(?:President of the )?Sovereign(?:ty)? Council Chair(?:man)?",
  "Chair(?:man|person)? of the (?:Presidency|Presidential (?:Leadership )?Council|Council of Ministers|State Administration Council|Transitional Presidential Council)",
  "Chairman, Presidential Council",
  "State Affairs Commission President",
  "Taliban Leader",
  "Supreme Leader",
  "Prime Minister",
  "Governor[- ]General",
  "Lieutenant Governor",
  "Governor",
  "Bailiff",
  "CEO",
  "Supreme People's Assembly President",
  "Commissioner",
  "Administrator",
  "Captain Regent",
  "Co-prince",
  "Grand Duke",
  "Chief Executive",
  "Chief Minister",
  "First Minister",
  "Commander in Chief",
  "Federal President",
  "Federal Chancellor",
  "Paramount Ruler",
  "Sultan and Prime Minister",
  "President",
  "Chancellor",
  "Premier",
  "Taoiseach",
  "King",
  "Queen",
  "Emperor",
  "Emir",
  "Amir",
  "Sultan",
  "Prince",
  "Pope",
  "Chairman",
];
const STANDING = "(?:Acting|Interim|Transitional|Transition|Caretaker|Provisional)";
const TITLE = new RegExp(`^(?:represented by )?(?:GNU |CNSP )?((?:${STANDING} )?(?:${TITLES.join("|")}))[,:]? +`, "i");
const HONORIFIC = /^(?!Sheikh \S+$)(?:(?:Sr\.|Capt|Prime|Minister|Lt\.|Maj\.|Brig\.|Gen\.|Capt\.|Col\.|Field Marshal|Marshal|General|Colonel|Captain|Adm\.|Dr\.|Sir|Dame|Sheikh|Shaykh|Tan Sri|Datuk|Dato'|Seri|Sri|Mullah|(?:Mohammad )?Mawlawi|Professor|Rear Admiral|\([Rr]et\.?\)|Maj\.Gen\.)\s+)+/;
const ROYAL = /^(?:King|Queen|Emperor|Emir|Amir|Sultan|Grand Duke|Prince|Pope)$/;
const ROMAN = /^(?:X{0,3}(?:IX|IV|V?I{0,3}))$/;
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const MARKS: Readonly<Record<string, string>> = { acute: "\u0301", grave: "\u0300", circ: "\u0302", tilde: "\u0303", uml: "\u0308", cedil: "\u0327", caron: "\u030C", ring: "\u030A" };

/** `fallback` is the title of somebody whom the line gives none; null leaves such out. Deputies, heirs and what stands in notes are left out. */
export function readIncumbents(line: string, fallback: string | null): Incumbent[] {
  const text = line
    .replace(/&([A-Za-z])(acute|grave|circ|tilde|uml|cedil|caron|ring);/g, (_, letter: string, mark: string) => `${letter}${MARKS[mark]}`.normalize("NFC"))
    .replace(/&rsquo;|&#39;/g, "’")
    .replace(/&[A-Za-z#0-9]+;/g, " ")
    .replace(/\s+/g, " ")
    .replace(/ \((?:Prime Minister(?:-equivalent)?|[Rr]et\.?|KP|SAC|or Cap de Govern|acting)\)| serving as caretaker(?: prime minister)?| (?:in caretaker status|elected chancellor)/g, "")
    .replace(/\bMaj\.Gen\./g, "Maj. Gen.")
    .replace(/[;(]?\s*\bnote\b\s*\d*\s*[-–:].*$/i, "");
  return [...text.matchAll(/(?:^|[;)]|\bco-chiefs of state\b|\band (?=Captain Regent))\s*([^;()]+?(?:\(formerly[^)]*\)[^;()]*?)?)\s*\(([^)]*)(?:\)|$)/g)].flatMap(([, who = "", when = ""]) => {
    const plain = who.replace(/^(?:and|co-chiefs of state|current|newly elected) /i, "").trim();
    if (/\b(?:deputy|deputies|heir|first minister of state|was|were|has|had|is|elect|designate|recognizes)\b|\bvice[- ](?:presidents|premier)|\bvice[- ]president(?!,? muhammad bin rashid)/i.test(plain) || !/\p{Lu}{2}/u.test(plain)) return [];
    const found = TITLE.exec(plain)?.[1];
    const bare = plain.replace(TITLE, "").replace(/\([^)]*\)|["“][^"”]*["”] ?/g, "").replace(/,.*$/, "").replace(HONORIFIC, "").trim();
    if (bare === "" || bare.split(" ").length > 8 || /\b(?:of|the|by)\b/.test(bare)) return [];
    const title = found === undefined ? fallback : normalTitle(found);
    if (title === null || /\d|Council|Chair|Chief|President|appointed/.test(bare) || !/^\p{Lu}|^al-/u.test(bare)) return [];
    const name = normalCase(bare);
    const royal = found !== undefined && ROYAL.test(title) && !/ (?:bin|al|Al)[ -]/.test(name);
    const family = bare.split(" ").filter((word) => /^(?:[ae]l-)?\p{Lu}[\p{Lu}'’-]+$/u.test(word) && !ROMAN.test(word));
    return [{ title, name: royal ? `${title} ${name}` : name, family: family.map(normalCase), since: day(when) }];
  });
}

function normalTitle(title: string): string {
  const plain = title
    .replace(/^transition(?:al)?\b/i, "Transitional")
    .replace(/Governor-General/i, "Governor General")
    .replace(/^Amir$/, "Emir")
    .replace(/^(?:Sultan and |Crown Prince and )?Prime Minister\b.*$/i, "Prime Minister")
    .replace(/^King and .*$/, "King")
    .replace(/^President of the (?:Republic|Swiss Confederation)$/, "President")
    .replace(/^President of (?:the )?transitional government$/, "Transitional President")
    .replace(/^(?:President of the )?Sovereign.*$/, "Chairman of the Sovereignty Council");
  return `${plain[0]?.toUpperCase()}${plain.slice(1)}`;
}

/** "Idriss DEBY Itno" → "Idriss Deby Itno", "Abd-al-Fatah al-BURHAN" → "Abd-al-Fatah al-Burhan", "ABDALLAH II" as a numeral keeps its capitals. */
export function normalCase(name: string): string {
  return name.replace(/[\p{L}'’]+/gu, (word, at: number) => {
    if (!/^(?:Mc)?\p{Lu}[\p{Lu}'’]+$/u.test(word) || (at > 0 && ROMAN.test(word))) return word;
    const lower = word.toLowerCase();
    return lower.replace(/^\p{L}|(?<=^[od]['’])\p{L}|(?<=^mc)\p{L}/gu, (letter) => letter.toUpperCase());
  });
}

/** The first date in "since 12 December 2019; re-elected …". */
function day(text: string): string {
  const match = new RegExp(`(?:(\\d{1,2}) )?(?:(${MONTHS.join("|")}|[A-Z][a-z]{2}) )?(\\d{4})`).exec(text);
  if (!match?.[3] || /^(?:assumes|for the period)/.test(text)) return match?.[3] && text.startsWith("for the period") ? iso(match) : "unknown";
  return iso(match);
}

function iso([, date, month, year]: RegExpExecArray): string {
  const index = MONTHS.findIndex((name) => month !== undefined && name.startsWith(month));
  if (index < 0) return year ?? "unknown";
  const stem = `${year}-${String(index + 1).padStart(2, "0")}`;
  return date ? `${stem}-${date.padStart(2, "0")}` : stem;
}
