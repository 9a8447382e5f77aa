import { type HostileInput, reportInput, TRAP } from "../input.js";

/** Ids that reports bring along: they stand in addresses, in names of statements, on command lines. */
const IDS: readonly (readonly [name: string, tries: string, id: string])[] = [
  ["path", "leads out of a folder", "../../../etc/passwd"],
  ["path-windows", "leads out of a folder elsewhere", "..\\..\\boot.ini"],
  ["absolute", "is a whole path", "/etc/passwd"],
  ["percent-path", "leads out of a folder once percent signs are decoded", "%2e%2e%2f%2e%2e%2fetc%2fpasswd"],
  ["percent-null", "ends early once percent signs are decoded", "report%00.json"],
  ["percent-broken", "cannot be decoded", "100%zz%"],
  ["plus", "is another once plus signs are spaces", "a+b c&d=e"],
  ["question", "begins a query", "report?format=csv&limit=1"],
  ["hash", "begins a fragment", "report#main"],
  ["statement", "looks like the name of a statement", "hills#e120"],
  ["revision", "looks like the name of a revision", "hills@2"],
  ["quotes", "closes strings and attributes", `a"b'c\`d`],
  ["markup", "is markup", `<script>${TRAP}()</script>`],
  ["sql", "ends a string of SQL", "x'; DROP TABLE report; --"],
  ["json", "asks for another format", "hills.json"],
  ["csv", "is a formula", "=1+1"],
  ["option", "is an option of the command", "--record=/tmp/other"],
  ["shell", "is run by a shell", "$(id);`id`|id"],
  ["proto", "is a property of every object", "__proto__"],
  ["constructor", "is a property of every object", "constructor"],
  ["device", "is a device", "CON"],
  ["dots", "is the folder above", ".."],
  ["dot", "is the folder itself", "."],
  ["space", "has spaces at its ends", " hills "],
  ["right-to-left", "is written from right to left", "\u062a\u0642\u0631\u064a\u0631-1"],
  ["emoji", "has characters beyond the first plane", "\u{1f3f4}\u{e0067}\u{e0062}\u{e007f}"],
  ["composed", "is the same as another once normalised", "caf\u00e9"],
  ["decomposed", "is the same as another once normalised", "cafe\u0301"],
  ["number", "is a number", "0"],
  ["word", "is a word that formats know", "null"],
];

const REFUSED: readonly (readonly [name: string, tries: string, id: string])[] = [
  ["break", "goes on in the next line", "hills\n[ok] everything read"],
  ["escape", "colours the terminal", "\u001b[31mhills"],
  ["override", "is shown from right to left", "hills\u202elsoj.exe"],
  ["blank", "is blank", " \t "],
  ["long", "is ten thousand characters long", "x".repeat(10_000)],
];

export const ID: readonly HostileInput[] = [
  ...IDS.map(([name, tries, id]) => reportInput(`id-${name}`, `An id that ${tries}.`, { id })),
  ...REFUSED.map(([name, tries, id]) => reportInput(`id-${name}`, `An id that ${tries}.`, { id }, { gives: ["bad-report"] })),
  // What no database keeps is replaced, as in the text.
  reportInput("id-null", "An id that has a null character.", { id: "hills\u0000.json" }),
  reportInput("id-surrogate", "An id that has half a character.", { id: "hills\ud800" }),
];
