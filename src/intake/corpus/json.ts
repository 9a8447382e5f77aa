import { Failure } from "../../text/index.js";
import { byteOrderMark, decodeText, decodeUtf8 } from "../decode.js";

/** Parses JSON of a file or of one line; `where` opens the message of a `bad-json` failure, which says line and column. */
export function parseJson(bytes: Uint8Array, where: string): unknown {
  const text = byteOrderMark(bytes) === null ? decodeUtf8(bytes) : decodeText(bytes);
  if (text === null) throw new Failure("bad-json", `${where}: JSON has to be UTF-8, and this is not`);
  try {
    return JSON.parse(text);
  } catch (problem) {
    throw new Failure("bad-json", `${where}: ${sayProblem((problem as Error).message, text)}`);
  }
}

function sayProblem(message: string, text: string): string {
  if (/unexpected end|unterminated/i.test(message)) return "the JSON breaks off before its end";
  const position = Number(/at position (\d+)/.exec(message)?.[1] ?? Number.NaN);
  const problem = message.replace(/ (?:in JSON )?at position .*/s, "").replace(/, (?:\.\.\.)?".*is not valid JSON/s, "");
  if (Number.isNaN(position)) return `not JSON: ${problem}`;
  const before = text.slice(0, position).split("\n");
  const column = (before.at(-1)?.length ?? 0) + 1;
  return `not JSON: ${problem} at ${before.length > 1 ? `line ${before.length}, ` : ""}column ${column}`;
}
