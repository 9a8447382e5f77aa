/** Chiefs of state and heads of government of the leaders data set, with the days from and to which they held office. */
import { readFileSync } from "node:fs";
import { groupBy } from "./data.js";
import { type Incumbent, readIncumbents } from "./leaders-text.js";

export interface Term extends Incumbent {
  /** ISO code of the state. */
  readonly country: string;
  /** Day on which the next one took office, "unknown" if nobody is told of, null if in office in the last snapshot. */
  readonly to: string | null;
  /** Snapshots that first and last say so. */
  readonly seen: readonly [string, string];
}

interface Row {
  readonly snapshot: string;
  readonly code: string;
  readonly role: string;
  readonly text: string;
}

function rows(folder: string): Row[] {
  const lines = readFileSync(`${folder}/leaders/leaders_changes_2020_2026.csv`, "utf8").split(/\r?\n/).slice(1);
  return lines.flatMap((line) => {
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "");
    const [snapshot = "", path = "", , role = "", text = ""] = cells;
    return role === "" ? [] : [{ snapshot, code: path.split("/")[1] ?? "", role, text }];
  });
}

/** `countries`: ISO code by the code of the data set. Dependencies have their own head of government alone: their chief of state is another state's. */
export function readTerms(folder: string, countries: ReadonlyMap<string, { readonly code: string; readonly dependent: boolean }>): Term[] {
  const lists = groupBy(
    rows(folder).filter((row) => countries.has(row.code)),
    (row) => `${countries.get(row.code)?.code} ${row.role}`,
  );
  return [...lists.values()].flatMap((list) => {
    const country = countries.get(list[0]?.code ?? "");
    if (!country || (country.dependent && list[0]?.role === "chief of state")) return [];
    const fallback = list[0]?.role === "head of government" ? "Head of government" : null;
    const terms: Term[] = [];
    const last = list.at(-1);
    let before: readonly string[] = [];
    for (const row of list) {
      const incumbents = readIncumbents(row.text, fallback);
      for (const each of incumbents) {
        const known = terms.findLastIndex((term) => term.title === each.title && term.family.join() === each.family.join());
        const term = terms[known];
        if (term && before.includes(key(each))) terms[known] = { ...term, since: term.since === "unknown" ? each.since : term.since, seen: [term.seen[0], row.snapshot] };
        else terms.push({ ...each, country: country.code, to: "unknown", seen: [row.snapshot, row.snapshot] });
      }
      before = incumbents.map(key);
    }
    return terms.map((term) => {
      const inLast = term.seen[1] === last?.snapshot && before.includes(key(term));
      const successor = terms.find((other) => plainTitle(other) === plainTitle(term) && other.seen[0] > term.seen[1] && key(other) !== key(term));
      const follows = successor && successor.since !== "unknown" && (term.since === "unknown" || successor.since > term.since);
      return { ...term, to: inLast ? null : follows ? successor.since : "unknown" };
    });
  });
}

const STANDING = /^(?:Acting|Interim|Transitional|Caretaker|Provisional) /;
const plainTitle = (term: Term) => term.title.replace(STANDING, "");
const key = (incumbent: Incumbent) => `${incumbent.title} ${incumbent.family.join(" ")}`;
