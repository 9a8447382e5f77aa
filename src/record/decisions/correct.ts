import {
  type ConditionStatement,
  type EventStatement,
  type FigureStatement,
  MEASURES,
  MODES,
  type PartyMention,
  SCOPES,
  STATES,
  STATUSES,
  type Statement,
} from "../../statement/index.js";
import { Failure } from "../../text/index.js";
import { among, checkDays, checkValue } from "./checks.js";
import type { CorrectedParty, Correction } from "./decision.js";

/**
 * The statement with the fields put right; its words, head and place in the text stay. Fails with `bad-correction` where a value is none of the
 * vocabulary's, or the kind of statement has no such field.
 */
export function correct(statement: Statement, fields: Correction): Statement {
  const put = correctCommon(statement, fields);
  switch (put.kind) {
    case "event":
      return correctEvent(put, fields);
    case "figure":
      return correctFigure(put, fields);
    case "condition":
      return correctCondition(put, fields);
  }
}

function correctCommon(statement: Statement, { status, claimants, where, when }: Correction): Statement {
  if (when) checkDays(when);
  const { where: placeRead, when: timeRead, ...rest } = statement;
  const place = where === undefined ? placeRead : where === null ? undefined : placeRead?.is === where ? placeRead : { t: null, is: where };
  const time =
    when === undefined
      ? timeRead
      : when === null
        ? undefined
        : {
            t: timeRead?.t ?? null,
            ...when,
            grain: "span" as const,
            basis: "stated" as const,
            ...(timeRead?.at !== undefined && { at: timeRead.at }),
          };
  return {
    ...rest,
    status: status === undefined ? statement.status : among("status", STATUSES, status),
    claimants: parties(statement.claimants, claimants),
    ...(place && { where: place }),
    ...(time && { when: time }),
  } as Statement;
}

function correctEvent(event: EventStatement, fields: Correction): EventStatement {
  without("event", fields, ["value"]);
  const type = fields.type === undefined ? event.type : among("type", Object.keys(MODES) as (keyof typeof MODES)[], fields.type);
  // The old mode is none of another type's.
  const given = fields.sub === undefined && type !== event.type ? null : (fields.sub ?? (fields.sub === null ? null : event.mode));
  const mode = given === null ? null : among(`mode of ${type}`, MODES[type], given);
  return {
    ...event,
    type,
    mode,
    by: parties(event.by, fields.by),
    to: parties(event.to, fields.to),
    about: fields.about ?? aboutOf(event, fields),
  };
}

function correctFigure(figure: FigureStatement, fields: Correction): FigureStatement {
  without("figure", fields, ["to", "about"]);
  const { type, sub, value = figure.value } = fields;
  checkValue(value);
  return {
    ...figure,
    measure: type === undefined ? figure.measure : among("measure", MEASURES, type),
    scope: sub === undefined || sub === null ? figure.scope : among("scope", SCOPES, sub),
    value,
    by: parties(figure.by, fields.by),
  };
}

function correctCondition(condition: ConditionStatement, fields: Correction): ConditionStatement {
  without("condition", fields, ["by", "to", "value"]);
  const type = fields.type === undefined ? condition.type : among("type", Object.keys(STATES) as (keyof typeof STATES)[], fields.type);
  const state = among(`state of ${type}`, STATES[type], fields.sub ?? condition.state);
  return { ...condition, type, state, about: fields.about ?? aboutOf(condition, fields) };
}

function aboutOf(statement: EventStatement | ConditionStatement, fields: Correction): string | null {
  return fields.about === null ? null : statement.about;
}

/** A party that was read keeps the words it was read in; another has none in the text. */
function parties(read: readonly PartyMention[], put: readonly CorrectedParty[] | undefined): readonly PartyMention[] {
  return put === undefined
    ? read
    : put.map(({ is, actor }) => ({ ...(read.find((r) => r.is === is) ?? { t: null, is }), ...(actor && { actor }) }));
}

function without(kind: Statement["kind"], fields: Correction, names: readonly (keyof Correction)[]): void {
  const wrong = names.find((name) => fields[name] !== undefined);
  if (wrong) throw new Failure("bad-correction", `${kind === "event" ? "an event" : `a ${kind}`} has no “${wrong}”`);
}
