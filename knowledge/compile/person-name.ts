/** Names of persons as they stand in running text. */

const PARTICLE = "(?:[ae]l|bin|ibn|bint|abu|abd|ben|ould|de|da|do|dos|das|del|della|der|den|di|du|van|von|ter|la|le|ul|ud|ur|uz|e|y|zu)";
const WORD = "(?:[DLdO]['’])?\\p{Lu}[\\p{L}\\p{M}]*(?:['’ʻʼ.-]\\p{L}[\\p{L}\\p{M}]*)*\\.?";
/** One to six words, particles in lower case between them. */
export const NAME = `(?:(?:[ae]l|ad|an|as)-)?${WORD}(?: (?:${PARTICLE}[ -]){0,2}${WORD}){0,5}`;

/** Words with a capital that end a name: what stands after it in headlines and lists, or before the next name. */
const NO_NAME = new Set(
  (
    "The A An And Or But In On At Of For To From By With After Before During As Is Was Has Had Will Would Says Said He She His Her They Their It Its This That These Those When While If Who Whose Where " +
    "January February March April June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday " +
    "President Prime Minister Secretary General Foreign Defence Defense Interior Deputy Vice Chancellor King Queen Prince Princess Pope Speaker Ambassador Spokesman Spokeswoman Spokesperson Senator Governor Mayor Chief Chairman Director " +
    "Government Parliament Congress Senate Cabinet Court House White Ministry Department Council Commission Party State States United Nations Union Security National Republic Kingdom Republican Democrat Democratic " +
    "Update UPDATE Video Photo Report Press Statement Remarks Meeting Call Travel Readout Joint Introductory Opening Closing Virtual Visit Special Envoy Assistant Under Counselor Senior Advisor Adviser Bureau Affairs " +
    "Association Jihad Support Church Survey Army Vigilante Vigilantes Society Federation Confederation Committee Group Front Movement Force Corps Brigade Institute University School Agency Bank Company Corporation Authority Administration Alliance League Organization Organisation Coalition Engagement Hemisphere Policy Reconciliation Concludes Weapons Inspector Trip Regional Football Economic Conservative Labour Liberal Socialist Member Workers Statement Statements Welcoming Commending Travels Returns Arrives Participates AffairsBureau Forces Delivers Hosts Speaks Remarks Leads Attends Designate Elect Emeritus Vice-President Camp Mr Mrs Ms Dr Sir Lady Lord Dame Excellency Honorable Hon Former Acting Interim New Old Today Yesterday Announces Announced Resigns Elected Dies Meets Visits Office Election Elections War Peace Day Week Year Nobel Prize Summit Conference"
  ).split(" "),
);
const HONORIFIC = /^(?:(?:General|Gen\.|Gen|Lt\.|Lieutenant|Lieutenant-General|Lt|Major|Maj\.|Maj|Brigadier|Brig\.|Brigadier-General|Major-General|Colonel|Col\.|Col|Admiral|Adm\.|Rear|Captain|Capt\.|Marshal|Field|Air|Vice-Admiral|Commander|Sheikh|Sheik|Shaikh|Ayatollah|Grand|Hojatoleslam|Mullah|Maulana|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Sir|Lord|Lady|Baroness|Dame|Professor|Prof\.|Justice|Judge|H\.E\.|Tan|Dato|Datuk|Tun|Dato'|Sri|Seri|Her|His|Royal|Highness|Excellency|Capt|Tengku|Hon\.|the|Rt|Congressman|Senator|Archbishop|Cardinal|Comrade)\s+)+/u;

/** "Bin Mubarak", "Le Drian": a family name alone. */
const PART_OF_NAME = /^(?:Bin|Di|De|Del|Van|Von|El|Ould|Le|La|Al(?! Gore| Franken)) [\p{L}'’-]+$/u;

/** The name of a person at the start of `text`, titles and honorifics left out; null where what stands there is no full name. */
export function personName(text: string): string | null {
  if (/^Sheikh Hasina\b/.test(text)) return "Sheikh Hasina";
  const bare = text.replace(HONORIFIC, "");
  const words: string[] = [];
  for (const word of bare.split(" ")) {
    const plain = word.replace(/['’]s?$/u, "");
    if (NO_NAME.has(plain.replace(/\.$/, "")) || (/^\p{Lu}{2,}\.?$/u.test(plain) && !/^[IVX]+$/.test(plain)) || NO_NAME.has(plain.split("-")[0] ?? "")) break;
    words.push(plain === word ? word : plain);
    if (plain !== word && !/^(?:O|D|Al)$/i.test(plain)) break;
    if (/\p{Ll}\.$/u.test(word) && !/^(?:Jr|Sr|St|Wm)\.$/.test(word)) break;
  }
  while (words.length > 0 && (new RegExp(`^${PARTICLE}$`, "u").test(words.at(-1) ?? "") || /^(?:\p{Lu}\.?|Al|Bin)$/u.test(words.at(-1) ?? ""))) words.pop();
  const name = words.join(" ").replace(/(?<!\b(?:Jr|Sr|\p{Lu}))\.$/u, "");
  if (/^[IVX]+$/.test(words[0] ?? "")) return null;
  const regnal = /^\p{Lu}[\p{L}'’-]+ [IVX]+$/u.test(name);
  const full = words.filter((word) => /^(?:[DLdO]['’]|[ae]l-)?\p{Lu}[\p{L}\p{M}'’ʻʼ-]+\.?$/u.test(word) && !/^[IVX]+$/.test(word)).length >= 2;
  return (full && !PART_OF_NAME.test(name)) || regnal ? name : null;
}

/** The form in which two spellings of a name are compared: no marks, hyphens, articles, initials or honorifics. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ı/g, "i")
    .replace(/ł/g, "l")
    .replace(/[øö]/g, "o")
    .replace(/[đð]/g, "d")
    .replace(/['’‘ʻʼ`]/g, "")
    .replace(/\b(?:al|el|as|ash|an|ad|at|ar|ez|az)[- ](?=\p{L})/gu, "")
    .replace(/[-.]/g, " ")
    .split(/\s+/)
    .filter((word) => word.length > 1)
    .join(" ");
}
