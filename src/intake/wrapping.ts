import { foldWhiteSpace } from "./white-space.js";

/** Lines of text that was broken at a column are seldom longer. */
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 45;
const LIST_ITEM = /^\s*(?:[-*•–·]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+\S/;

/** Paragraphs of text in lines: a line each, or, where lines were broken at a column, what blank lines and indents part. White space is folded. */
export function unwrap(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r|\u2028|\u2029/).map((line) => line.replace(/\s+$/u, ""));
  const width = wrapWidth(lines);
  const paragraphs: string[] = [];
  let open: string[] = [];

  const close = (): void => {
    const paragraph = foldWhiteSpace(open.join(" "));
    if (paragraph !== "") paragraphs.push(paragraph);
    open = [];
  };
  for (const line of lines) {
    if (line.trim() === "" || !continues(line, open, width)) close();
    if (line.trim() !== "") open.push(line);
  }
  close();
  return paragraphs;
}

/** The column at which the lines were broken, or null where a line is a paragraph: the longest, if many lines come close to it. */
function wrapWidth(lines: readonly string[]): number | null {
  const followed = lines.filter((line, i) => line.trim() !== "" && (lines[i + 1] ?? "").trim() !== "");
  const width = Math.max(0, ...lines.map((line) => line.length));
  if (followed.length < 2 || width < NARROWEST_WRAP || width > WIDEST_WRAP) return null;
  const full = followed.filter((line) => line.length > width * 0.75);
  return full.length >= followed.length * 0.6 ? width : null;
}

/** Whether the line goes on with the paragraph of the lines before it: the last of them had no room for its first word. */
function continues(line: string, open: readonly string[], width: number | null): boolean {
  const last = open.at(-1);
  if (width === null || last === undefined || LIST_ITEM.test(line)) return false;
  if (/^\s{2,}/.test(line) && !/^\s{2,}/.test(last)) return false;
  const firstWord = /\S+/.exec(line)?.[0].length ?? 0;
  return last.length + 1 + firstWord > width * 0.8 || !/[.!?:;”"’')\]]$/.test(last);
}
