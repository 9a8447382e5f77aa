/** Titles as reports write them, by the office that they name; the holders are those of knowledge/actors/. */
const CLASSES: readonly (readonly [name: string, form: string])[] = [
  ["vice president", "Vice[- ]President|vice[- ]president"],
  ["president", "(?:[Ii]nterim\\s+|[Aa]cting\\s+|[Tt]ransitional\\s+)?(?:President|president)"],
  ["prime minister", "(?:[Ii]nterim\\s+|[Aa]cting\\s+|[Cc]aretaker\\s+)?(?:Prime\\s+Minister|Premier|prime\\s+minister)"],
  ["chancellor", "Chancellor|chancellor"],
  ["foreign minister", "(?:Minister\\s+(?:of|for)\\s+Foreign\\s+Affairs|[Ff]oreign\\s+(?:Affairs\\s+)?[Mm]inister)"],
  ["defence minister", "(?:Minister\\s+of\\s+Defen[cs]e|[Dd]efen[cs]e\\s+[Mm]inister)"],
  ["interior minister", "(?:Interior\\s+Minister|Minister\\s+of\\s+the\\s+Interior|interior\\s+minister)"],
  ["secretary of state", "(?:Secretary\\s+of\\s+State|secretary\\s+of\\s+state)(?!\\s+for)"],
  ["defence secretary", "(?:Secretary\\s+of\\s+Defen[cs]e|[Dd]efen[cs]e\\s+[Ss]ecretary)"],
  ["foreign secretary", "[Ff]oreign\\s+[Ss]ecretary"],
  ["secretary-general", "[Ss]ecretary[- ][Gg]eneral"],
  ["supreme leader", "Supreme\\s+Leader|supreme\\s+leader"],
  ["national security adviser", "[Nn]ational\\s+[Ss]ecurity\\s+[Aa]dvis[eo]r"],
  ["high representative", "(?:High\\s+Representative|[Ff]oreign\\s+[Pp]olicy\\s+[Cc]hief)"],
  ["envoy", "(?:[Pp]eace\\s+|[Ss]pecial\\s+)?[Ee]nvoy|[Ss]pecial\\s+[Rr]epresentative"],
  ["aid chief", "(?:[Hh]umanitarian|[Aa]id|[Rr]elief)\\s+[Cc]hief|[Ee]mergency\\s+[Rr]elief\\s+[Cc]oordinator"],
];

const WHOLE = CLASSES.map(([name, form]) => [name, new RegExp(`^(?:${form})$`, "u")] as const);

/** Source of a regular expression (flag `u`) for any of the titles. */
export const TITLE = CLASSES.map(([, form]) => `(?:${form})`).join("|");

/** Offices that several hold at once in one body. */
const SHARED = new Set(["envoy", "vice president"]);

export function titleClass(title: string): string | null {
  return WHOLE.find(([, form]) => form.test(title))?.[0] ?? null;
}

export function isShared(office: string): boolean {
  return SHARED.has(office);
}
