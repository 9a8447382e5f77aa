import type { ConditionStatement, EventStatement, FigureStatement, PartyMention, Statement, Status } from "../statement/index.js";
import type { Report } from "../text/index.js";
import { datingReasons, datingWording } from "./dating.js";
import { dayWording, whenWording } from "./days.js";
import { partyWording } from "./party.js";
import { placeWording } from "./place-wording.js";
import { type Quote, quoteOf } from "./quote.js";
import { eventWording, measureWording, quantityWording, STATUS_WORDING, stateWording } from "./wording.js";

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

/** One statement. `pieces` are what is said, `quote` the words that say it, `claim` who says so. */
export interface Line {
  readonly statement: Statement;
  readonly status: Status;
  readonly mark: string;
  readonly label: string;
  readonly pieces: readonly Piece[];
  readonly quote: Quote;
  readonly claim: Claim;
}

export interface Piece {
  /** `key` names the act, the number or the state; `unnamed` stands where a party would; `detail` is about, place and time. */
  readonly role: "key" | "by" | "unnamed" | "with" | "to" | "who" | "detail";
  readonly text: string;
}

export interface Claim {
  /** Whether the outlet says it in its own voice. */
  readonly own: boolean;
  readonly text: string;
}

/** Types of act that, while they last, are where somebody stands and not what somebody does. */
const STANCES: ReadonlySet<EventStatement["type"]> = new Set(["AGREE", "SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN"]);

const STATUS_ORDER: readonly Status[] = ["happened", "ongoing", "planned", "possible", "negated"];

/** Arranges what a report says. Every statement is on at least one line; a stance that several parties share is on a line of each. */
export function digest(report: Report, statements: readonly Statement[]): Digest {
  const events = statements.filter((s) => s.kind === "event");
  const sections: Section[] = [
    { title: "Who did what", groups: [{ title: null, lines: byStatus(events.filter((e) => !isStance(e))).map(eventLine) }] },
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
      rivals.map(figureLine),
    ),
  }));
}

function conditions(statements: readonly ConditionStatement[]): readonly Group[] {
  return grouped(statements, (s) => s.type).map(([title, same]) => ({ title, lines: byStatus(same).map(conditionLine) }));
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

const NOT_NAMED = "party not named";

function eventLine(event: EventStatement): Line {
  const by: readonly Piece[] = event.by.length > 0 ? parties("by", event.by) : [{ role: "unnamed", text: NOT_NAMED }];
  return line(event, [key(eventWording(event)), ...by, ...parties("to", event.to), ...about(event.about), ...circumstances(event)]);
}

/** `holder` heads the line's group; those who share the stance are named on the line. */
function stanceLine(event: EventStatement, holder: string | null): Line {
  const others = event.by.filter((each) => partyWording(each) !== holder);
  return line(event, [
    key(eventWording(event)),
    ...parties("with", others),
    ...parties("to", event.to),
    ...about(event.about),
    ...circumstances(event),
  ]);
}

function figureLine(figure: FigureStatement): Line {
  const by = figure.by.length > 0 ? [`by ${names(figure.by)}`] : [];
  const since = figure.since === null ? [] : [`since ${dayWording(figure.since)}`];
  const said = line(figure, [
    key(quantityWording(figure)),
    ...parties("who", figure.who ? [figure.who] : []),
    ...details([...linkWording(figure), ...by, ...since]),
    ...circumstances(figure),
  ]);
  const none = figure.status === "negated" && figure.value.min === 0 && figure.value.max === 0;
  return none ? { ...said, label: "none" } : said;
}

/** The numbers that a figure is told as a part of, or against. */
function linkWording({ part_of, compared_with }: FigureStatement): readonly string[] {
  return [...(part_of ? [`part of “${part_of.t}”`] : []), ...(compared_with ? [`against “${compared_with.t}” before`] : [])];
}

function conditionLine(condition: ConditionStatement): Line {
  return line(condition, [key(stateWording(condition.state)), ...about(condition.about), ...circumstances(condition)]);
}

function line(statement: Statement, pieces: readonly Piece[]): Line {
  const { mark, label } = STATUS_WORDING[statement.status];
  return { statement, status: statement.status, mark, label, pieces, quote: quoteOf(statement), claim: claim(statement.claimants) };
}

/** Who says so, nearest to the words first: "health authorities, cited by Al-Hurra TV". */
function claim(claimants: readonly PartyMention[]): Claim {
  if (claimants.length === 0) return { own: true, text: "outlet’s own voice" };
  return {
    own: false,
    text: claimants.toReversed().map(partyWording).join(", cited by "),
  };
}

function key(text: string): Piece {
  return { role: "key", text };
}

function parties(role: Piece["role"], mentions: readonly PartyMention[]): readonly Piece[] {
  return mentions.length > 0 ? [{ role, text: names(mentions) }] : [];
}

function names(mentions: readonly PartyMention[]): string {
  return mentions.map(partyWording).join(", ");
}

function about(words: string | null): readonly Piece[] {
  return words === null ? [] : details([`on “${words}”`]);
}

/** Place and time; a place that is itself a party of the line is not said twice. */
function circumstances(statement: Statement): readonly Piece[] {
  const { where, when, said } = statement;
  const named = statement.kind === "event" ? [...statement.by, ...statement.to].map((mention) => mention.is) : [];
  const place = where && !named.includes(where.is) ? [placeWording(where)] : [];
  const times = [...(when ? [whenWording(when)] : []), ...(said ? [`said ${whenWording(said)}`] : [])];
  return details([...place, ...times.filter((time) => time !== "")]);
}

function details(texts: readonly string[]): readonly Piece[] {
  return texts.map((text) => ({ role: "detail", text }));
}
