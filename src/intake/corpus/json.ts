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
  if (BROKEN_OFF.test(message)) return "the JSON breaks off before its end";
  const problem = message.replace(/ (?:in JSON )?at position .*/s, "").replace(/, (?:\.\.\.)?".*is not valid JSON$/s, "");
  const before = text.slice(0, problemAt(text)).split("\n");
  const column = (before.at(-1)?.length ?? 0) + 1;
  return `not JSON: ${problem} at ${before.length > 1 ? `line ${before.length}, ` : ""}column ${column}`;
}

const BROKEN_OFF = /unexpected end|unterminated/i;

/** Where the text stops being JSON: the engine tells this of some errors only. The longest beginning that could still go on is bisected. */
function problemAt(text: string): number {
  let good = 0;
  let bad = text.length;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (couldGoOn(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function couldGoOn(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (problem) {
    const { message } = problem as Error;
    // The engine says "expected ':'" of a beginning that merely stops short of one; it then names the end as the place.
    return BROKEN_OFF.test(message) || Number(/at position (\d+)/.exec(message)?.[1] ?? -1) >= beginning.length;
  }
}
