import type { ConditionStatement, EventStatement, FigureStatement, PartyMention, Statement } from "../../src/statement/index.js";
import { type Report, wholeText } from "../../src/text/index.js";

/** As many units of a text are quoted; readers quote a clause, and of a line without end what they take for one. */
const LONGEST_QUOTE = 20_000;
const LONGEST_NAME = 300;

/** Statements as somebody might read them in a hostile report: every field that takes words takes them from the report, at their offsets. */
export function toldIn(report: Report): readonly Statement[] {
  const whole = wholeText(report);
  const text = report.headline.length + 1;
  const opening = span(whole, report.headline === "" ? text : 0, LONGEST_QUOTE);
  const body = span(whole, text, LONGEST_QUOTE);
  const party: PartyMention = { ...named(body.at, whole), is: report.outlet ?? report.id };
  const place = named(opening.at, whole);
  const common = { claimants: [named(body.at, whole)], confidence: 0.9, where: place };
  const event: EventStatement = {
    ...common,
    ...quoted(opening),
    kind: "event",
    id: "e0",
    status: "happened",
    type: "RETREAT",
    mode: "withdraw",
    by: [party],
    to: [{ t: null, is: report.byline ?? report.headline }],
    about: place.t,
    when: { t: place.t, from: "2031-05-03", to: "2031-05-03", grain: "day", basis: "stated", at: opening.at },
  };
  const figure: FigureStatement = {
    ...common,
    ...quoted(body),
    kind: "figure",
    id: "f1",
    status: "possible",
    measure: "killed",
    value: { min: 12, max: null },
    bound: "at-least",
    words: { t: place.t ?? "", at: opening.at },
    unit: { kind: "people", is: place.t },
    scope: "incident",
    since: null,
    by: [party],
    who: place,
  };
  const condition: ConditionStatement = {
    ...common,
    ...quoted(body),
    kind: "condition",
    id: "c2",
    status: "negated",
    type: "control",
    state: "loses",
    about: place.t,
    claimants: [],
  };
  return [event, figure, condition];
}

interface Piece {
  readonly t: string;
  readonly at: number;
}

/** At most so many units from there on, white space at the start left out; no character is cut in half. */
function span(whole: string, from: number, most: number): Piece {
  const at = from + (/^\s*/.exec(whole.slice(from))?.[0].length ?? 0);
  const t = whole.slice(at, at + most);
  return { t: /[\ud800-\udbff]$/.test(t) ? t.slice(0, -1) : t, at };
}

function named(at: number, whole: string): PartyMention & { readonly t: string } {
  const { t } = span(whole, at, LONGEST_NAME);
  return { t, is: t, at };
}

/** A quote with its first word as the one that carries it. */
function quoted({ t, at }: Piece): Pick<Statement, "quote" | "at" | "head" | "headAt"> {
  const head = /\S+/.exec(t)?.[0].slice(0, 60) ?? "";
  return { quote: t, at, head: /[\ud800-\udbff]$/.test(head) ? head.slice(0, -1) : head, headAt: at + Math.max(0, t.search(/\S/)) };
}
