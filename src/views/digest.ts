import type { ConditionStatement, EventStatement, FigureStatement, Statement, Status } from "../statement/index.js";
import type { Report } from "../text/index.js";
import { datingReasons, datingWording } from "./dating.js";
import { dayWording } from "./days.js";
import { type Line, lineOf, NOT_NAMED, stanceLine } from "./line.js";
import { partyWording } from "./party.js";
import { measureWording } from "./wording.js";

/** One report as a person reads it: what each line says, in order; how it looks is left to whoever shows it. */
export interface Digest {
  readonly headline: string;
  /** Outlet, day, number of statements. */
  readonly facts: readonly string[];
  /** What the day rests on, where the report does not tell it. */
  readonly dated: readonly string[];
  readonly sections: readonly Section[];
}

export interface Section {
  readonly title: "Who did what" | "Who stands where" | "Figures" | "How things stand";
  readonly groups: readonly Group[];
}

export interface Group {
  /** The party, the measure or the matter that the lines share; null where they share none. */
  readonly title: string | null;
  readonly lines: readonly Line[];
}

/** Types of act that, while they last, are where somebody stands and not what somebody does. */
const STANCES: ReadonlySet<EventStatement["type"]> = new Set(["AGREE", "SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN"]);

const STATUS_ORDER: readonly Status[] = ["happened", "ongoing", "planned", "possible", "negated"];

/** Arranges what a report says. Every statement is on at least one line; a stance that several parties share is on a line of each. */
export function digest(report: Report, statements: readonly Statement[]): Digest {
  const events = statements.filter((s) => s.kind === "event");
  const sections: Section[] = [
    { title: "Who did what", groups: [{ title: null, lines: byStatus(events.filter((e) => !isStance(e))).map(lineOf) }] },
    { title: "Who stands where", groups: stances(events.filter(isStance)) },
    { title: "Figures", groups: figures(statements.filter((s) => s.kind === "figure")) },
    { title: "How things stand", groups: conditions(statements.filter((s) => s.kind === "condition")) },
  ];
  return {
    headline: report.headline,
    facts: [report.outlet, publication(report), filing(report), count(statements.length)].filter((fact) => fact !== null),
    dated: report.dating ? datingReasons(report.dating) : [],
    sections: sections.filter((section) => section.groups.some((group) => group.lines.length > 0)),
  };
}

function publication(report: Report): string {
  if (report.dating) return datingWording(report.dating);
  if (report.published === null) return "day of publication not known";
  return report.publishedKnown ? dayWording(report.published) : `${dayWording(report.published)}, worked out from the text`;
}

function filing({ dateline }: Report): string | null {
  return dateline ? `filed from ${dateline.t}` : null;
}

function count(statements: number): string {
  if (statements === 0) return "nothing for the record";
  return statements === 1 ? "1 statement" : `${statements} statements`;
}

function isStance(event: EventStatement): boolean {
  return event.status === "ongoing" && STANCES.has(event.type);
}

function byStatus<S extends Statement>(statements: readonly S[]): readonly S[] {
  return statements.toSorted((a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status));
}

function stances(events: readonly EventStatement[]): readonly Group[] {
  const named = events.filter((event) => event.by.length > 0);
  const parties = new Set(named.flatMap((event) => event.by.map(partyWording)));
  const groups = [...parties].map((name) => ({
    title: name,
    lines: named.filter((event) => event.by.some((party) => partyWording(party) === name)).map((event) => stanceLine(event, name)),
  }));
  const unnamed = events.filter((event) => event.by.length === 0);
  return unnamed.length > 0 ? [...groups, { title: NOT_NAMED, lines: unnamed.map((event) => stanceLine(event, null)) }] : groups;
}

/** Figures of one measure stand together, those of one place and time next to each other: rivals meet the eye, and none is merged. */
function figures(statements: readonly FigureStatement[]): readonly Group[] {
  return grouped(statements, (s) => measureWording(s.measure, s.scope)).map(([title, same]) => ({
    title,
    lines: grouped(same, (s) => `${s.where?.is ?? ""} ${s.when?.from ?? ""} ${s.when?.to ?? ""}`).flatMap(([, rivals]) =>
      rivals.map(lineOf),
    ),
  }));
}

function conditions(statements: readonly ConditionStatement[]): readonly Group[] {
  return grouped(statements, (s) => s.type).map(([title, same]) => ({ title, lines: byStatus(same).map(lineOf) }));
}

function grouped<S>(items: readonly S[], key: (item: S) => string): readonly (readonly [string, readonly S[]])[] {
  const groups = new Map<string, S[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups];
}
