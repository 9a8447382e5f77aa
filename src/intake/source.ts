import { Failure, type Original, type Report } from "../text/index.js";
import { gather, peek } from "./bytes.js";
import { parseJson } from "./corpus/json.js";
import { readReportObject } from "./corpus/report-object.js";
import { byteOrderMark, refuseBinary } from "./decode.js";
import { identityOf } from "./identity.js";
import { sayBytes } from "./limits.js";
import { lines } from "./lines.js";
import { refuseUnfit, reportFromPage, reportFromText, withFetched, withPublished } from "./report.js";
import type { Settings } from "./settings.js";
import { chooseFormat, type Format } from "./sniff.js";

/** One thing that came in: a report, or why there is none. `input` says where it came from: a path, an address, `path:line`. */
export type Intake =
  | {
      readonly kind: "report";
      readonly report: Report;
      /** What makes two inputs the same report; see `identityOf`. */
      readonly identity: string;
      readonly original: Original;
      readonly input: string;
    }
  | { readonly kind: "failure"; readonly failure: Failure; readonly input: string };

/** A stream of bytes and what is known of it beforehand. */
export interface Source {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** The format that its name or the server promises. */
  readonly format: Format | null;
  readonly url: string | null;
  readonly charset: string | null;
  /** Day on which it was fetched, `YYYY-MM-DD`; null where it was not. */
  readonly fetched: string | null;
}

const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  html: "text/html",
  text: "text/plain",
  json: "application/json",
  jsonl: "application/json",
};
const NOTHING = new Uint8Array();

/** As much as is looked at to tell what a stream holds. */
const HEAD = 4_096;

/** The reports of a stream. What cannot be read is a failure, and the rest goes on; JSONL is read a line at a time. */
export async function* readSource(source: Source, settings: Settings): AsyncGenerator<Intake> {
  const { head, whole, close } = await peek(source.bytes, HEAD, settings.limits.bytes);
  try {
    if (head.length === 0) throw new Failure("empty", `${source.name} is empty`);
    refuseBinary(head, source.name);
    const format = chooseFormat(source.format, head);
    if (format === "jsonl") {
      if (byteOrderMark(head)?.startsWith("utf-16"))
        throw new Failure("bad-json", `${source.name}: JSONL has to be UTF-8, and this is UTF-16`);
      yield* readLines(whole, source.name, settings);
    } else {
      const bytes = await gather(whole, settings.limits.bytes, source.name);
      // What reads pages takes a third of a second to load: only those who have pages wait for it.
      const html = format === "html" ? await import("./html/page.js") : null;
      yield attempt(source.name, { bytes, mediaType: MEDIA_TYPES[format] }, () => {
        const page = html?.readPage(bytes, source, source.name);
        const report = page ? reportFromPage(page, source.name) : readText(bytes, format, source);
        return accept(withFetched(report, source.fetched), source.name, settings);
      });
    }
  } finally {
    await close();
  }
}

function readText(bytes: Uint8Array, format: Format, source: Source): Report {
  if (format === "json") return readReportObject(parseJson(bytes, source.name), source.name);
  return reportFromText(bytes, source.url, source.name);
}

async function* readLines(bytes: AsyncIterable<Uint8Array>, name: string, settings: Settings): AsyncGenerator<Intake> {
  for await (const line of lines(bytes, settings.limits.bytes)) {
    const where = `${name} line ${line.number}`;
    if (line.bytes !== null && isBlank(line.bytes)) continue;
    yield attempt(`${name}:${line.number}`, { bytes: line.bytes ?? NOTHING, mediaType: MEDIA_TYPES.jsonl }, () => {
      if (line.bytes === null) throw new Failure("too-large", `${where} is longer than ${sayBytes(settings.limits.bytes)}`);
      return accept(readReportObject(parseJson(line.bytes, where), where), where, settings);
    });
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

function accept(report: Report, what: string, settings: Settings): Report {
  refuseUnfit(report, settings.limits.text, what);
  return withPublished(report, settings.published);
}

function attempt(input: string, original: Original, read: () => Report): Intake {
  try {
    const report = read();
    return { kind: "report", report, identity: identityOf(report), original, input };
  } catch (problem) {
    if (problem instanceof Failure) return { kind: "failure", failure: problem, input };
    throw problem;
  }
}
