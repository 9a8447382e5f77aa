import { ACTOR_KINDS } from "../../text/index.js";
import { type ActorEntry, type ActorFile, type ActorProblem, OWNERSHIPS, type Tenure } from "./actor.js";

/** The entries of a file, and what is wrong with those that are left out. */
export function readActorFile({ name, content }: ActorFile): {
  readonly entries: readonly ActorEntry[];
  readonly problems: readonly ActorProblem[];
} {
  const problems: ActorProblem[] = [];
  const list = isObject(content) ? content.actors : undefined;
  if (!Array.isArray(list)) {
    const problem = 'a file of actors is an object whose "actors" is a list';
    return { entries: [], problems: [{ file: name, actor: "the file", field: null, problem, sort: "entry" }] };
  }
  const entries = list.flatMap((given: unknown, index): ActorEntry[] => {
    const fields = new Fields(given);
    const entry = readEntry(fields);
    const actor = isObject(given) && typeof given.id === "string" ? given.id : `entry ${index + 1}`;
    for (const { field, problem } of fields.wrong) problems.push({ file: name, actor, field, problem, sort: "entry" });
    return fields.wrong.length === 0 && entry ? [entry] : [];
  });
  return { entries, problems };
}

const ENTRY = ["id", "name", "kind", "country", "part_of", "names", "roles", "ownership", "evidence", "note", "merge"];
const ROLE = ["title", "of", "from", "to", "seen", "evidence"];
const MERGE = ["id", "into", "on", "note"];

function readEntry(fields: Fields): ActorEntry | null {
  if (fields.has("merge")) {
    const of = fields.object("merge", MERGE);
    if (!of) return null;
    return {
      kind: "merge",
      merge: { id: of.id("id"), into: of.id("into"), on: of.day("on"), note: of.has("note") ? of.text("note") : null },
    };
  }
  fields.only(ENTRY);
  const id = fields.id("id");
  const names = fields.texts("names");
  const roles = fields.has("roles") ? fields.objects("roles", ROLE).map(readRole) : [];
  // What adds to an actor of another list says neither name nor kind; whoever has either is to have both.
  if (!fields.has("name") && !fields.has("kind")) return { kind: "more", more: { id, names, roles, evidence: fields.texts("evidence") } };
  return {
    kind: "actor",
    actor: {
      id,
      name: fields.text("name"),
      kind: fields.choice("kind", ACTOR_KINDS),
      country: fields.country("country"),
      partOf: fields.has("part_of") ? fields.idOrNull("part_of") : null,
      names,
      roles,
      ownership: fields.has("ownership") ? fields.choice("ownership", OWNERSHIPS) : null,
      evidence: fields.someTexts("evidence"),
    },
  };
}

function readRole(role: Fields): Tenure {
  const from = role.partialDay("from");
  const to = role.partialDay("to");
  const seen = role.has("seen") ? role.period("seen") : null;
  if (from && to && to < from.slice(0, to.length)) role.fail("to", `${to} is before from, ${from}`);
  return {
    title: role.text("title"),
    of: role.idOrNull("of"),
    from,
    to,
    open: role.isNull("to"),
    seen,
    evidence: role.someTexts("evidence"),
  };
}

/** Reads the fields of one object; what is wrong is noted, and something harmless given back. */
class Fields {
  readonly wrong: { readonly field: string | null; readonly problem: string }[];
  private readonly given: Readonly<Record<string, unknown>>;

  constructor(
    given: unknown,
    private readonly path = "",
    wrong: { readonly field: string | null; readonly problem: string }[] = [],
  ) {
    this.wrong = wrong;
    this.given = isObject(given) ? given : {};
    if (!isObject(given)) this.fail(null, "it has to be an object");
  }

  fail(field: string | null, problem: string): void {
    this.wrong.push({ field: field === null ? this.path.replace(/\.$/, "") || null : this.path + field, problem });
  }

  has(field: string): boolean {
    return field in this.given;
  }

  isNull(field: string): boolean {
    return this.given[field] === null;
  }

  only(known: readonly string[]): void {
    for (const field in this.given) if (!known.includes(field)) this.fail(field, `there is no such field; there are ${known.join(", ")}`);
  }

  text(field: string): string {
    const value = this.given[field];
    if (typeof value === "string" && value.trim() !== "") return value;
    this.fail(field, value === undefined ? "it is missing" : "it has to be a text that is not empty");
    return "";
  }

  texts(field: string): readonly string[] {
    const value = this.given[field] ?? [];
    if (Array.isArray(value) && value.every((text) => typeof text === "string" && text.trim() !== "")) return value;
    this.fail(field, "it has to be a list of texts that are not empty");
    return [];
  }

  someTexts(field: string): readonly string[] {
    const texts = this.texts(field);
    if (texts.length === 0) this.fail(field, "it is missing: say which data set, report or page tells it");
    return texts;
  }

  id(field: string): string {
    const id = this.text(field);
    if (id !== "" && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) this.fail(field, `“${id}” is no id: small letters, digits and single hyphens`);
    return id;
  }

  idOrNull(field: string): string | null {
    return this.given[field] === null || this.given[field] === undefined ? null : this.id(field);
  }

  choice<T extends string>(field: string, choices: readonly [T, ...T[]] | readonly T[]): T {
    const value = this.text(field);
    const found = choices.find((choice) => choice === value);
    if (value !== "" && !found) this.fail(field, `“${value}” is none of ${choices.join(", ")}`);
    return found ?? (choices[0] as T);
  }

  country(field: string): string | null {
    const value = this.given[field];
    if (value === null) return null;
    if (typeof value === "string" && /^[A-Z]{2}$/.test(value)) return value;
    this.fail(
      field,
      value === undefined
        ? "it is missing: two capital letters (ISO 3166-1), or null"
        : "it has to be two capital letters (ISO 3166-1), or null",
    );
    return null;
  }

  day(field: string): string {
    const day = this.text(field);
    if (day !== "" && !(day.length === 10 && isDay(day))) this.fail(field, `“${day}” is no day, YYYY-MM-DD`);
    return day;
  }

  /** A day, month or year; null where it is "unknown", null or left out. */
  partialDay(field: string): string | null {
    const value = this.given[field];
    if (value === undefined || value === null || value === "unknown") return null;
    if (typeof value === "string" && isDay(value)) return value;
    this.fail(field, `“${String(value)}” is no date: YYYY, YYYY-MM, YYYY-MM-DD or "unknown"`);
    return null;
  }

  period(field: string): readonly [string, string] | null {
    const value = this.given[field];
    const [first, last] = Array.isArray(value) ? (value as unknown[]) : [];
    const days = [first, last].filter((day): day is string => typeof day === "string" && day.length === 10 && isDay(day));
    const [from, to] = days;
    if (Array.isArray(value) && value.length === 2 && from && to && from <= to) return [from, to];
    this.fail(field, "it has to be a list of two days, the first and the last, YYYY-MM-DD");
    return null;
  }

  object(field: string, known: readonly string[]): Fields | null {
    const value = this.given[field];
    const fields = new Fields(value, `${this.path}${field}.`, this.wrong);
    if (!isObject(value)) return null;
    fields.only(known);
    return fields;
  }

  objects(field: string, known: readonly string[]): readonly Fields[] {
    const value = this.given[field] ?? [];
    if (!Array.isArray(value)) {
      this.fail(field, "it has to be a list");
      return [];
    }
    return value.map((each: unknown, index) => {
      const fields = new Fields(each, `${this.path}${field}[${index}].`, this.wrong);
      fields.only(known);
      return fields;
    });
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a year, month or day is one of the calendar. */
function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined) return false;
  const [m, d] = [Number(month ?? 1), Number(day ?? 1)];
  return m >= 1 && m <= 12 && d >= 1 && (d <= 28 || d <= new Date(Date.UTC(Number(year), m, 0)).getUTCDate());
}
