import { decodeText } from "./decode.js";

export type Format = "html" | "json" | "jsonl" | "text";

const EXTENSIONS: ReadonlyMap<string, Format> = new Map([
  ["html", "html"],
  ["htm", "html"],
  ["xhtml", "html"],
  ["shtml", "html"],
  ["json", "json"],
  ["jsonl", "jsonl"],
  ["ndjson", "jsonl"],
  ["txt", "text"],
  ["text", "text"],
]);

/** The format that a file's name promises; null where its name says nothing. */
export function formatOfName(name: string): Format | null {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase();
  return EXTENSIONS.get(extension ?? "") ?? null;
}

/** The format of content that begins with `head`: what its name promises, unless it plainly is another. */
export function chooseFormat(promised: Format | null, head: Uint8Array): Format {
  if (promised === "html" || promised === "jsonl") return promised;
  const shown = formatOfContent(head);
  if (promised === "json") return shown === "jsonl" ? "jsonl" : "json";
  return promised === "text" && shown !== "html" ? "text" : shown;
}

/** The format that content shows by how it begins. */
function formatOfContent(head: Uint8Array): Format {
  const text = decodeText(head).trimStart();
  if (looksLikeHtml(text)) return "html";
  if (text.startsWith("{")) return holdsSeveralObjects(text) ? "jsonl" : "json";
  // "[" opens an editor's note in prose; in JSON it is followed by an object or the list's end.
  return /^\[\s*[{\]]/.test(text) ? "json" : "text";
}

function looksLikeHtml(text: string): boolean {
  const begun = text.replace(/^(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s)+/, "");
  return /^<(?:!doctype html|html|head|body|meta|title|article|main|section|div|p|h1|script|link|style)\b/i.test(begun);
}

function holdsSeveralObjects(text: string): boolean {
  const end = text.indexOf("\n");
  if (end < 0 || text.slice(end).trim() === "") return false;
  try {
    JSON.parse(text.slice(0, end));
    return true;
  } catch {
    return false;
  }
}
