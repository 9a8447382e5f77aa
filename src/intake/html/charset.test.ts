import { expect, test } from "vitest";
import { decodePage } from "./charset.js";

const html = (charset: string): string => `<html><head><meta charset="${charset}"></head><body>“Piñal” – €40</body></html>`;

test.each<[string, Buffer, string | null]>([
  ["UTF-8 that is declared", Buffer.from(html("utf-8")), null],
  ["UTF-8 that is declared as something else", Buffer.from(html("iso-8859-1")), "iso-8859-1"],
  ["windows-1252", encode1252(html("windows-1252")), null],
  ["windows-1252 that is declared as ISO 8859-1, as browsers read it", encode1252(html("iso-8859-1")), null],
  ["windows-1252 that only the header declares", encode1252(html("")), "windows-1252"],
  ["windows-1252 that nothing declares", encode1252(html("")), null],
  ["UTF-16 with its mark", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(html("utf-16"), "utf16le")]), null],
])("reads %s", (_, bytes, header) => {
  expect(decodePage(bytes, header)).toContain("“Piñal” – €40");
});

function encode1252(text: string): Buffer {
  const high = new Map([
    ["“", 0x93],
    ["”", 0x94],
    ["–", 0x96],
    ["€", 0x80],
  ]);
  return Buffer.from([...text].map((character) => high.get(character) ?? character.charCodeAt(0)));
}
