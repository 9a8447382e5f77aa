import { expect, test } from "vitest";
import { decodeText, refuseBinary } from "./decode.js";

test.each<[string, readonly number[], string]>([
  ["UTF-8", [0xc3, 0xa9], "é"],
  ["UTF-8 with a byte order mark", [0xef, 0xbb, 0xbf, 0x61], "a"],
  ["UTF-16, little end first", [0xff, 0xfe, 0x61, 0x00], "a"],
  ["UTF-16, big end first", [0xfe, 0xff, 0x00, 0x61], "a"],
  ["windows-1252, its quotation marks and dash included", [0x93, 0xe9, 0x94, 0x96, 0x80], "“é”–€"],
])("decodes %s", (_, bytes, text) => {
  expect(decodeText(Uint8Array.from(bytes))).toBe(text);
});

test.each<[string, Buffer]>([
  ["a PDF", Buffer.from("%PDF-1.7\n…")],
  ["a zip archive", Buffer.from("PK\x03\x04abc")],
  ["null bytes", Buffer.from("abc\0def")],
  ["control characters", Buffer.from([...Array(64).keys()])],
])("refuses %s", (_, bytes) => {
  expect(() => refuseBinary(bytes, "x")).toThrow(expect.objectContaining({ code: "binary" }));
});

test.each<[string, Buffer]>([
  ["prose", Buffer.from("PK talks resumed\n\tin Oslo\r\n")],
  ["UTF-16 with its mark", Buffer.from([0xff, 0xfe, 0x61, 0x00])],
  ["prose with one form feed", Buffer.from(`${"word ".repeat(50)}\f\x01`)],
])("lets %s pass", (_, bytes) => {
  expect(() => refuseBinary(bytes, "x")).not.toThrow();
});
