import type { FailureCode, Report } from "../../src/text/index.js";

/** An input made to trick or to break whoever reads, keeps or shows it. */
export interface HostileInput {
  /** Unique; small letters, digits, hyphens. */
  readonly name: string;
  /** What it tries, in a sentence. */
  readonly tries: string;
  /** The name of its file, by which intake tells the format. */
  readonly file: string;
  /** The file's content. Large ones are made here, never kept. */
  readonly bytes: () => Uint8Array;
  /** What intake makes of it, in order: a report, or the code of its refusal. */
  readonly gives: readonly ("report" | FailureCode)[];
  /** Fields that the first report must have, to the letter. */
  readonly keeps?: Partial<Report>;
  /** Words that must stand in the first report's headline or text. */
  readonly holds?: string;
}

/** What an input is expected to become, where that is not one report. */
export type Outcome = Pick<HostileInput, "gives" | "keeps" | "holds">;

/** A payload that runs calls this, in whatever page it gets to; a test that opens pages defines it. */
export const TRAP = "__pwned";
/** Where payloads lead, load from and send to. */
export const ELSEWHERE = "https://attacker.example";

/** Plain words that make a text a report in English. */
export const SENTENCE = "The army left the hills on Monday, after eleven months of siege, and the road was open by noon.";

const ONE_REPORT: Outcome = { gives: ["report"] };

export function bytesInput(
  name: string,
  tries: string,
  file: string,
  bytes: () => Uint8Array,
  outcome: Outcome = ONE_REPORT,
): HostileInput {
  return { name, tries, file, bytes, ...outcome };
}

/** The text in a file of its own; `file` is the extension or the whole name. */
export function fileInput(name: string, tries: string, file: string, content: string, outcome: Outcome = ONE_REPORT): HostileInput {
  return bytesInput(name, tries, file.includes(".") ? file : `${name}.${file}`, () => Buffer.from(content), outcome);
}

/** A report in the corpus format with fields that are hostile; they have to come out as they went in, but for what no record could keep. */
export function reportInput(name: string, tries: string, fields: Partial<Report>, outcome: Outcome = ONE_REPORT): HostileInput {
  const { outlet = "Northwire", url = null, ...given } = fields;
  const content = { id: name, headline: "Army leaves hills", text: SENTENCE, published: "2031-05-03", source: { outlet, url }, ...given };
  const keeps = outcome.gives[0] === "report" ? { keeps: { ...kept(fields), ...outcome.keeps } } : {};
  return bytesInput(name, tries, `${name}.json`, () => Buffer.from(JSON.stringify(content)), { ...outcome, ...keeps });
}

/** Half a character and the null character are replaced, one for one. */
function kept(fields: Partial<Report>): Partial<Report> {
  const entries = Object.entries(fields).map(([name, value]) => [
    name,
    typeof value === "string" ? value.toWellFormed().replaceAll("\0", "\ufffd") : value,
  ]);
  return Object.fromEntries(entries);
}

/** A payload in every field that takes words. */
export function everywhere(name: string, tries: string, payload: string): HostileInput {
  return reportInput(name, tries, {
    headline: payload,
    byline: payload,
    outlet: payload,
    url: payload,
    text: `${payload}\n${SENTENCE}\nIt said: "${payload}".`,
  });
}

/** A page around a body. */
export function pageOf(body: string, head = "<title>Army leaves hills</title>"): string {
  return `<!doctype html><html lang="en"><head>${head}</head><body><article><h1>Army leaves hills</h1>${body}<p>${SENTENCE}</p><p>${SENTENCE}</p></article></body></html>`;
}
