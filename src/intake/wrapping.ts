import { foldWhiteSpace } from "./white-space.js";

/** Lines of text that was broken at a column are seldom longer. */
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 45;
const SENTENCE_END = /[.!?:;”"’')\]]$/;
const LIST_ITEM = /^\s*(?:[-*•–·]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+\S/;

/** Paragraphs of text in lines: a line each, or, where lines were broken at a column, what blank lines and indents part. White space is folded. */
export function unwrap(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r|\u2028|\u2029/).map((line) => line.trimEnd());
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

/** The column at which the lines were broken: the longest, if most lines that break off in mid-sentence come close to it; else null. */
function wrapWidth(lines: readonly string[]): number | null {
  const width = lines.reduce((longest, line) => Math.max(longest, line.length), 0);
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return null;
  const broken = lines.filter((line, i) => line.trim() !== "" && !SENTENCE_END.test(line) && (lines[i + 1] ?? "").trim() !== "");
  const full = broken.filter((line) => line.length > width * 0.75);
  return full.length >= 2 && full.length >= broken.length * 0.6 ? width : null;
}

/** Whether the line goes on with the paragraph of the lines before it: the last of them had no room for its first word. */
function continues(line: string, open: readonly string[], width: number | null): boolean {
  const last = open.at(-1);
  if (width === null || last === undefined || LIST_ITEM.test(line)) return false;
  if (/^\s{2,}/.test(line) && !/^\s{2,}/.test(last)) return false;
  const firstWord = /\S+/.exec(line)?.[0].length ?? 0;
  return last.length + 1 + firstWord > width * 0.8 || !SENTENCE_END.test(last);
}
