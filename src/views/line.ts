import type { ConditionStatement, EventStatement, FigureStatement, PartyMention, Statement, Status } from "../statement/index.js";
import { dayWording, whenWording } from "./days.js";
import { partyWording } from "./party.js";
import { placeWording } from "./place-wording.js";
import { type Quote, quoteOf } from "./quote.js";
import { eventWording, quantityWording, STATUS_WORDING, stateWording } from "./wording.js";

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

export function lineOf(statement: Statement): Line {
  switch (statement.kind) {
    case "event":
      return eventLine(statement);
    case "figure":
      return figureLine(statement);
    case "condition":
      return conditionLine(statement);
  }
}

export const NOT_NAMED = "party not named";

function eventLine(event: EventStatement): Line {
  const by: readonly Piece[] = event.by.length > 0 ? parties("by", event.by) : [{ role: "unnamed", text: NOT_NAMED }];
  return line(event, [key(eventWording(event)), ...by, ...parties("to", event.to), ...about(event.about), ...circumstances(event)]);
}

/** `holder` heads the line's group; those who share the stance are named on the line. */
export function stanceLine(event: EventStatement, holder: string | null): Line {
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
export function claim(claimants: readonly PartyMention[]): Claim {
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
