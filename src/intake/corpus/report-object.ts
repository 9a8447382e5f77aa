import { Failure, type Report } from "../../text/index.js";
import { calendarDay } from "../day.js";
import { deriveId } from "../identity.js";
import { keepable } from "../keepable.js";
import { canonicalTag } from "../language-tag.js";

/** A report in the corpus format; `where` (file, line) opens the message of a `bad-report` failure. Its statements, if any, are left aside. */
export function readReportObject(value: unknown, where: string): Report {
  const fields = new Fields(value, where);
  const source = fields.object("source");
  const text = fields.string("text");
  if (text === null) throw fields.wrong("text", "is missing; it holds the body of the report, paragraphs separated by line breaks");
  const published = fields.day("published");
  const known = fields.boolean("published_known") ?? published !== null;
  if (known && published === null) throw fields.wrong("published_known", "is true, but published gives no day");
  const language = fields.string("language");
  const report = {
    headline: fields.string("headline") ?? "",
    text,
    published,
    publishedKnown: known,
    revised: fields.day("revised"),
    fetched: fields.day("fetched"),
    outlet: source?.string("outlet") ?? null,
    url: source?.string("url") ?? null,
    byline: fields.string("byline"),
    language: language === null ? null : canonicalTag(language),
  };
  if (language !== null && report.language === null) throw fields.wrong("language", `is no language tag: ${quoted(language)}`);
  const id = fields.string("id");
  const problem = id === null ? null : problemOfId(id);
  if (problem !== null) throw fields.wrong("id", `${problem}; leave it out to have one derived`);
  return { id: id ?? deriveId(report), ...report };
}

const LONGEST_ID = 200;

/** What keeps an id from being a name that people can read, type and be given in an address; null where it is one. */
function problemOfId(id: string): string | null {
  if (id.trim() === "") return "is empty";
  if (id.length > LONGEST_ID) return `is ${id.length} characters long; an id may have ${LONGEST_ID}`;
  return /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u.test(id) ? "holds characters that control how text is shown" : null;
}

/** The fields of a JSON object, each checked as it is taken out; a field that is null counts as absent. */
class Fields {
  readonly #fields: Readonly<Record<string, unknown>>;

  constructor(
    value: unknown,
    readonly where: string,
    readonly path = "",
  ) {
    if (!isObject(value)) {
      const hint = Array.isArray(value) ? "; put one report on a line, in a .jsonl file" : "";
      throw new Failure(
        "bad-report",
        `${where}: ${path === "" ? "a report" : `"${path}"`} must be a JSON object, not ${sayKind(value)}${hint}`,
      );
    }
    this.#fields = value;
  }

  string(name: string): string | null {
    const written = this.#take<string>(name, "text", (value) => typeof value === "string");
    return written === null ? null : keepable(written);
  }

  boolean(name: string): boolean | null {
    return this.#take(name, "true or false", (value) => typeof value === "boolean");
  }

  object(name: string): Fields | null {
    const value = this.#fields[name] ?? null;
    return value === null ? null : new Fields(value, this.where, name);
  }

  /** A day, `YYYY-MM-DD`; a timestamp counts as its day. */
  day(name: string): string | null {
    const written = this.string(name);
    if (written === null) return null;
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/.exec(written) ?? [];
    const found = calendarDay(Number(year), Number(month), Number(day));
    if (found === null) throw this.wrong(name, `must be a day of the calendar, YYYY-MM-DD, not ${quoted(written)}`);
    return found;
  }

  wrong(name: string, problem: string): Failure {
    return new Failure("bad-report", `${this.where}: "${this.path === "" ? name : `${this.path}.${name}`}" ${problem}`);
  }

  #take<T>(name: string, kind: string, is: (value: unknown) => boolean): T | null {
    const value = this.#fields[name] ?? null;
    if (value !== null && !is(value)) throw this.wrong(name, `must be ${kind}, not ${sayKind(value)}`);
    return value as T | null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sayKind(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return typeof value === "string" ? "text" : `a ${typeof value}`;
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
