import { ELSEWHERE, type HostileInput, reportInput, TRAP } from "../input.js";

/** Addresses of reports that are no web address, or not the one that they look like. */
const ADDRESSES: readonly (readonly [name: string, tries: string, url: string])[] = [
  ["javascript", "runs when it is followed", `javascript:${TRAP}()`],
  ["javascript-capitals", "hides from filters that know small letters only", `JaVaScRiPt:${TRAP}()`],
  ["javascript-tab", "has a tab that browsers pass over", `java\tscript:${TRAP}()`],
  ["javascript-break", "has line breaks that browsers pass over", `java\r\nscript:${TRAP}()`],
  ["javascript-control", "begins with control characters that browsers pass over", `\u0001\u0000 javascript:${TRAP}()`],
  ["javascript-entity", "is a script once entities are decoded", `javascript&colon;${TRAP}&lpar;&rpar;`],
  ["javascript-percent", "is a script once percent signs are decoded", `javascript%3A${TRAP}()`],
  ["javascript-comment", "looks like an address behind the scheme", `javascript://northwire.example/%0A${TRAP}()`],
  ["data-page", "is a page in itself", `data:text/html,<script>${TRAP}()</script>`],
  ["data-svg", "is a drawing in itself", `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${TRAP}()'/>`],
  ["vbscript", "is a script of another language", `vbscript:${TRAP}()`],
  ["file", "opens a file of the reader's", "file:///etc/passwd"],
  ["blob", "opens what a page holds", "blob:https://attacker.example/0"],
  ["view-source", "opens the source", "view-source:https://attacker.example/"],
  ["intent", "opens another program", "intent://attacker.example#Intent;scheme=http;end"],
  ["protocol-relative", "names no scheme", "//attacker.example/x"],
  ["path", "is an address of whatever site shows it", "/review?decide=accept"],
  ["fragment", "leads into the page that shows it", "#main"],
  ["user", "puts the known name where the user's name goes", "https://northwire.example@attacker.example/"],
  ["backslash", "ends the host by a backslash", "https://attacker.example\\@northwire.example/"],
  ["quote", "closes the attribute that it stands in", `https://northwire.example/" onfocus="${TRAP}()" autofocus x="`],
  ["homograph", "has a Cyrillic letter in the host", "https://northw\u0456re.example/"],
  ["override", "is shown from right to left", "https://attacker.example/\u202emoc.eriwhtron//:sptth"],
  ["long", "is a hundred thousand characters long", `https://northwire.example/${"a".repeat(100_000)}`],
  ["broken", "cannot be parsed", "https://[northwire.example:99999999/%zz"],
  ["words", "is no address", "see the paper's page 3"],
];

export const ADDRESS: readonly HostileInput[] = [
  ...ADDRESSES.map(([name, tries, url]) => reportInput(`url-${name}`, `An address that ${tries}.`, { url })),
  reportInput("byline-link", "An author's name that is an address.", { byline: `javascript:${TRAP}()` }),
  reportInput("outlet-link", "An outlet's name that is an address.", { outlet: `${ELSEWHERE}/"><script>${TRAP}()</script>` }),
];
