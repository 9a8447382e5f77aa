import {
  BOUNDS,
  type ConditionType,
  type EventType,
  type FigureStatement,
  MEASURES,
  type Mention,
  MODES,
  PERIODS,
  SCOPES,
  STATES,
  type Statement,
  UNITS,
} from "../../statement/index.js";
import { Failure } from "../../text/index.js";
import { among, checkDays, checkValue } from "./checks.js";
import { correct } from "./correct.js";
import type { AddedStatement, Correction, Ruling } from "./decision.js";

/** Where a statement stands: its quote and its head, with their offsets in the whole text. */
export type Words = Pick<Statement, "quote" | "at" | "head" | "headAt">;

/**
 * A statement on these words with these fields; what is left out is not known. Parties and places whose names stand in the quote are mentions there.
 * Fails with `bad-correction` where a field is missing without which there is no such statement, or is none of the vocabulary's.
 */
export function statementOn(kind: Statement["kind"], words: Words, fields: Correction): AddedStatement {
  const { id, confidence, because, ...made } = mentioned(correct(bare(kind, words, fields), fields));
  return made;
}

/**
 * What an analyst's decision to add a statement puts on record. `text`: the whole text of the revision. Fails with `bad-correction` where words are not
 * the text's at their offsets, or a value is none of the vocabulary's.
 */
export function addedStatement({ anchor, statement }: Extract<Ruling, { kind: "add" }>, text: string, decision: number): Statement {
  const { quote, at, head, headAt } = statement;
  if (quote === "" || head === "" || /\s/.test(head))
    throw new Failure("bad-correction", `a statement needs a quote, and in it one word as its head: “${head}”`);
  stands(text, "the quote", quote, at);
  stands(text, "the head", head, headAt);
  if (headAt < at || headAt + head.length > at + quote.length)
    throw new Failure("bad-correction", `the head “${head}” at ${headAt} is not in the quote`);
  if (anchor.kind !== statement.kind || anchor.start !== headAt || anchor.end !== headAt + head.length || anchor.head !== head)
    throw new Failure(
      "bad-correction",
      `the decision is fastened to “${anchor.head}” at ${anchor.start}, the statement's head is “${head}” at ${headAt}`,
    );
  for (const { t, at: place } of mentionsOf(statement)) if (t !== null) stands(text, "words", t, place ?? -1);
  const made = { ...statement, id: `h${decision}`, confidence: 1 };
  const { kind, status, when } = made;
  if (when) checkDays(when);
  if (kind === "figure") {
    checkFigure(made);
    return correct(made, { status, type: made.measure, sub: made.scope });
  }
  return correct(made, { status, type: made.type, sub: kind === "event" ? made.mode : made.state });
}

/** Where the words stand in a text by themselves, not as a part of longer ones: the offset of each place. */
export function placesOf(words: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); words !== "" && at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + words.length)];
    const cut =
      (/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(words)) || (/[\p{L}\p{N}]$/u.test(words) && /^[\p{L}\p{N}]/u.test(after));
    if (!cut) places.push(at);
  }
  return places;
}

/** The least that a statement of the kind can be. */
function bare(kind: Statement["kind"], words: Words, { type, sub, status, value }: Correction): Statement {
  const missing = (what: string) => new Failure("bad-correction", `${kind === "event" ? "an event" : `a ${kind}`} needs ${what}`);
  if (type === undefined) throw missing(kind === "figure" ? "a type: what is measured" : "a type");
  if (status === undefined) throw missing("a status: what is planned, possible or denied has not happened");
  const common = { ...words, id: "", status, claimants: [], confidence: 1 };
  switch (kind) {
    case "event":
      return { ...common, kind, type: among("type", Object.keys(MODES) as EventType[], type), mode: null, by: [], to: [], about: null };
    case "figure": {
      if (!sub) throw missing("a scope");
      if (!value) throw missing("a value: unknown is never zero");
      const [measure, scope] = [among("measure", MEASURES, type), among("scope", SCOPES, sub)];
      const number = { t: words.head, at: words.headAt };
      return { ...common, kind, measure, value, bound: boundOf(value), words: number, unit: null, scope, since: null, by: [] };
    }
    case "condition":
      if (!sub) throw missing("a state");
      return { ...common, kind, type: among("type", Object.keys(STATES) as ConditionType[], type), state: sub, about: null };
  }
}

function boundOf({ min, max }: FigureStatement["value"]): FigureStatement["bound"] {
  if (min === max) return "exact";
  return max === null ? "at-least" : min === null ? "up-to" : "range";
}

function mentioned(statement: Statement): Statement {
  const { quote, at, where } = statement;
  const found = <M extends Mention>(mention: M): M => {
    const [place] = mention.t === null ? placesOf(mention.is, quote) : [];
    return place === undefined ? mention : { ...mention, t: mention.is, at: at + place };
  };
  return {
    ...statement,
    claimants: statement.claimants.map(found),
    ...(where && { where: found(where) }),
    ...(statement.kind !== "condition" && { by: statement.by.map(found) }),
    ...(statement.kind === "event" && { to: statement.to.map(found) }),
  } as Statement;
}

/** Everything of a statement that quotes words of the report. */
function mentionsOf(statement: AddedStatement): readonly { readonly t: string | null; readonly at?: number }[] {
  const { claimants, where, when, said } = statement;
  const common = [...claimants, ...(where ? [where] : []), ...(when ? [when] : []), ...(said ? [said] : [])];
  switch (statement.kind) {
    case "event":
      return [...common, ...statement.by, ...statement.to];
    case "figure": {
      const { words, by, who, per, part_of, compared_with } = statement;
      return [...common, words, ...by, ...[who, per, part_of, compared_with].flatMap((mention) => mention ?? [])];
    }
    case "condition":
      return common;
  }
}

function checkFigure({ value, bound, unit, per }: Pick<FigureStatement, "value" | "bound" | "unit" | "per">): void {
  checkValue(value);
  among("bound", BOUNDS, bound);
  if (unit) among("unit", UNITS, unit.kind);
  if (per) among("period", PERIODS, per.by);
}

/** Rule of the record: no words but those of the report. */
function stands(text: string, what: string, words: string, at: number): void {
  if (!Number.isInteger(at) || at < 0 || text.slice(at, at + words.length) !== words)
    throw new Failure(
      "bad-correction",
      `${what} “${words}” is not what the report says at ${at}: “${text.slice(Math.max(0, at), Math.max(0, at) + words.length)}”`,
    );
}
