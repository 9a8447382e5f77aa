import pico from "picocolors";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import type { Status } from "../statement/index.js";
import { type Digest, type Group, type Line, type Piece, type Section, STATUS_WORDING } from "../views/index.js";

/** How a digest is shown: columns (at least 40) and whether in colour. */
export interface Look {
  readonly width: number;
  readonly colour: boolean;
}

export const NARROWEST = 40;
/** Longer lines are hard to read, however wide the window. */
export const WIDEST = 100;
/** Below this the status stands on the line of what is said, not in a column of its own. */
const COLUMNS_FROM = 60;
const STATUS_COLUMN = 12;
export const MARGIN = 2;

type Paint = ReturnType<typeof pico.createColors>;

/** A digest as lines for a terminal, the last one ended; no line is wider than `look.width`. */
export function terminalText(shown: Digest, look: Look): string {
  const paint = pico.createColors(look.colour);
  const header = [
    ...wrap(paint.bold(plain(shown.headline || "(no headline)")), look.width, 0),
    ...wrap(paint.dim(plain(shown.facts.join(" · "))), look.width, 0),
    ...shown.dated.flatMap((reason) => wrap(paint.dim(plain(`dated by ${reason}`)), look.width, MARGIN)),
  ];
  return [...header, ...shown.sections.flatMap((section) => sectionLines(section, look, paint))].map((line) => `${line}\n`).join("");
}

function sectionLines(section: Section, look: Look, paint: Paint): readonly string[] {
  const rule = "─".repeat(look.width - stringWidth(section.title) - 1);
  return ["", `${paint.bold(section.title)} ${paint.dim(rule)}`, ...section.groups.flatMap((group) => groupLines(group, look, paint))];
}

function groupLines(group: Group, look: Look, paint: Paint): readonly string[] {
  const title = group.title === null ? [] : wrap(paint.underline(plain(group.title)), look.width, 0);
  return [...title, ...group.lines.flatMap((line) => statementLines(line, look, paint))];
}

function statementLines(line: Line, look: Look, paint: Paint): readonly string[] {
  const width = look.width;
  const status = statusPaint(line.status, paint)(`${line.mark} ${line.label}`);
  const words = `${quoted(line, paint)} ${claimed(line, paint)}`;
  if (width < COLUMNS_FROM)
    return [
      ...wrap(`${status}  ${whatIsSaid(line, paint)}`, width, MARGIN),
      ...wrap(words, width, MARGIN + MARGIN),
      ...explained(line, width, MARGIN + MARGIN, paint),
    ];
  const body = MARGIN + STATUS_COLUMN;
  const column = " ".repeat(MARGIN) + status + " ".repeat(STATUS_COLUMN - stringWidth(status));
  const [first = "", ...more] = wrap(whatIsSaid(line, paint), width, body);
  return [column + first.slice(body), ...more, ...wrap(words, width, body), ...explained(line, width, body, paint)];
}

/** Where the fields come from, if the statement says so: the model's scores, the rules' names. */
function explained({ statement }: Line, width: number, indent: number, paint: Paint): readonly string[] {
  if (!statement.because) return [];
  const reasons = statement.because.map((r) => `${r.field} ${r.by === "rule" ? `by rule “${r.rule}”` : r.score.toFixed(2)}`);
  return wrap(paint.dim(`confidence ${statement.confidence.toFixed(2)} · ${reasons.join(" · ")}`), width, indent);
}

const BEFORE: Readonly<Record<Piece["role"], string>> = {
  key: "",
  by: ": ",
  unnamed: ": ",
  with: " with ",
  to: " → ",
  who: " ",
  detail: " · ",
};

function whatIsSaid(line: Line, paint: Paint): string {
  return piecesText(line.pieces, paint);
}

/** What is said, in one line: the key, the parties, the details. */
export function piecesText(pieces: readonly Piece[], paint: Paint): string {
  return pieces.map(({ role, text }) => BEFORE[role] + piecePaint(role, paint)(together(plain(text)))).join("");
}

function piecePaint(role: Piece["role"], paint: Paint): (text: string) => string {
  if (role === "key") return paint.bold;
  return role === "unnamed" ? paint.dim : String;
}

export function quoted({ quote }: Pick<Line, "quote">, paint: Paint): string {
  return `${paint.dim(`“${plain(quote.before)}`)}${paint.underline(plain(quote.head))}${paint.dim(`${plain(quote.after)}”`)}`;
}

export function claimed({ claim }: Pick<Line, "claim">, paint: Paint): string {
  return `—${HOLD}${claim.own ? paint.dim(together(claim.text)) : paint.cyan(together(plain(claim.text)))}`;
}

/** The mark of a status with its word, or with another. */
export function statusText(status: Status, paint: Paint, word?: string): string {
  const { mark, label } = STATUS_WORDING[status];
  return statusPaint(status, paint)(`${mark} ${word ?? label}`);
}

/** No colour praises or blames: green and red mean good and bad to too many. */
function statusPaint(status: Status, paint: Paint): (text: string) => string {
  switch (status) {
    case "happened":
      return paint.bold;
    case "ongoing":
      return paint.blue;
    case "planned":
      return paint.cyan;
    case "possible":
      return paint.yellow;
    case "negated":
      return paint.magenta;
  }
}

/** Stands for a space where a line must not break; every other one is a plain space by then. */
const HOLD = "\u00a0";
/** A name or a date up to this width is not broken. */
const SHORT = 24;

function together(text: string): string {
  return stringWidth(text) <= SHORT ? text.replaceAll(" ", HOLD) : text;
}

export function wrap(text: string, width: number, indent: number): readonly string[] {
  const lines = wrapAnsi(text, width - indent, { hard: true })
    .replaceAll(HOLD, " ")
    .split("\n");
  return lines.map((line) => " ".repeat(indent) + line);
}

/** One line of visible characters: what a text brings along must not move the cursor, colour the screen or turn the writing round. */
export function plain(text: string): string {
  return inert(text.replace(/\s+/gu, " "));
}

/** The same with runs of spaces as they are. */
export function inert(text: string): string {
  return text.replace(/[\n\r\t\u2028\u2029]/gu, " ").replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufff9-\ufffb]/gu, "");
}
