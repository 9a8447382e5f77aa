import { bytesInput, type HostileInput, type Outcome, SENTENCE, TRAP } from "../input.js";

const ascii = (text: string): Buffer => Buffer.from(text, "latin1");
const hex = (bytes: string): Buffer => Buffer.from(bytes.replaceAll(" ", ""), "hex");
const text = (...parts: readonly Buffer[]): Buffer => Buffer.concat([...parts, ascii(`\n${SENTENCE}\n`)]);
const utf16 = (content: string, endian: "le" | "be"): Buffer => {
  const bytes = Buffer.from(content, "utf16le");
  return endian === "le" ? bytes : bytes.swap16();
};
const utf32 = (content: string): Buffer => Buffer.concat([...content].map((c) => utf32Unit(c.codePointAt(0) ?? 0)));
function utf32Unit(code: number): Buffer {
  const unit = Buffer.alloc(4);
  unit.writeUInt32LE(code);
  return unit;
}
const page = (charset: string, body: Buffer): Buffer =>
  Buffer.concat([
    ascii(`<!doctype html><html><head><meta charset="${charset}"><title>Army leaves hills</title></head><body><article><p>`),
    body,
    ascii(`</p><p>${SENTENCE}</p><p>${SENTENCE}</p></article></body></html>`),
  ]);

const READ: Outcome = { gives: ["report"], holds: SENTENCE };
const BINARY: Outcome = { gives: ["binary"] };

/** Bytes that are no text, or not the text that they say they are. */
export const ENCODING: readonly HostileInput[] = [
  bytesInput("utf8-broken", "A first byte without its second.", "a1.txt", () => text(ascii("Army "), hex("c3 28"), ascii(" leaves")), READ),
  bytesInput(
    "utf8-overlong-slash",
    "A slash in two bytes, to get past a check for slashes.",
    "a2.txt",
    () => text(hex("c0 af c0 af")),
    READ,
  ),
  bytesInput(
    "utf8-overlong-bracket",
    "A bracket in three bytes: markup for a careless decoder.",
    "a3.txt",
    () => text(hex("e0 80 bc"), ascii(`script>${TRAP}()`), hex("e0 80 bc"), ascii("/script>")),
    READ,
  ),
  bytesInput(
    "utf8-overlong-null",
    "A null character in two bytes.",
    "a4.txt",
    () => text(ascii("Army"), hex("c0 80"), ascii("leaves")),
    READ,
  ),
  bytesInput("utf8-surrogates", "Half characters, each in three bytes.", "a5.txt", () => text(hex("ed a0 bd ed b8 80")), READ),
  bytesInput("utf8-beyond", "A code point beyond the last.", "a6.txt", () => text(hex("f4 90 80 80 f8 88 80 80 80")), READ),
  bytesInput("utf8-cut", "Breaks off within a character.", "a7.txt", () => Buffer.concat([ascii(`${SENTENCE} `), hex("e2 82")]), READ),
  bytesInput("utf8-continuations", "Bytes that only continue.", "a8.txt", () => text(Buffer.alloc(300, 0x80)), READ),
  bytesInput("utf8-two-marks", "Two byte order marks.", "a9.txt", () => text(hex("ef bb bf ef bb bf"), ascii("Army leaves hills")), READ),
  bytesInput(
    "utf8-mixed",
    "UTF-8 and Latin-1 in one file.",
    "b1.txt",
    () => text(Buffer.from("Sie k\u00e4men "), hex("6b e4 6d 65 6e")),
    READ,
  ),
  bytesInput(
    "all-bytes",
    "Every byte from 128 on.",
    "b2.txt",
    () => text(Buffer.from(Array.from({ length: 128 }, (_, i) => 128 + i))),
    READ,
  ),
  bytesInput(
    "utf16le-marked",
    "UTF-16, with its mark.",
    "b3.txt",
    () => Buffer.concat([hex("ff fe"), utf16(`Army\n${SENTENCE}`, "le")]),
    READ,
  ),
  bytesInput("utf16be-marked", "UTF-16 the other way round.", "b4.txt", () => Buffer.concat([hex("fe ff"), utf16(SENTENCE, "be")]), READ),
  bytesInput(
    "utf16-odd",
    "UTF-16 with half a unit at its end.",
    "b5.txt",
    () => Buffer.concat([hex("ff fe"), utf16(SENTENCE, "le"), hex("41")]),
    READ,
  ),
  bytesInput(
    "utf16-surrogate",
    "UTF-16 with half a character.",
    "b6.txt",
    () => Buffer.concat([hex("ff fe 3d d8"), utf16(` ${SENTENCE}`, "le")]),
    READ,
  ),
  bytesInput("utf16-unmarked", "UTF-16 that does not say so: every other byte is null.", "b7.txt", () => utf16(SENTENCE, "le"), BINARY),
  bytesInput(
    "utf32-marked",
    "UTF-32, whose mark begins like that of UTF-16.",
    "b8.txt",
    () => Buffer.concat([hex("ff fe 00 00"), utf32(SENTENCE)]),
    BINARY,
  ),
  bytesInput("utf32-unmarked", "UTF-32 that does not say so.", "b9.txt", () => utf32(SENTENCE), BINARY),
  bytesInput(
    "page-utf-7",
    "A page that declares UTF-7, in which plain letters are markup.",
    "c1.html",
    () => page("utf-7", ascii(`+ADw-script+AD4-${TRAP}()+ADw-/script+AD4-`)),
    READ,
  ),
  bytesInput(
    "page-utf-16",
    "A page that declares UTF-16 and is none.",
    "c2.html",
    () => page("utf-16le", ascii("Army leaves hills")),
    READ,
  ),
  bytesInput(
    "page-user-defined",
    "A page that declares a character set of its own.",
    "c3.html",
    () => page("x-user-defined", hex("80 ff")),
    READ,
  ),
  bytesInput("page-unknown-charset", "A page that declares what nobody knows.", "c4.html", () => page("no-such-set", hex("e4")), READ),
  bytesInput(
    "page-replacement",
    "A page in an encoding that browsers refuse to decode.",
    "c5.html",
    () => page("iso-2022-kr", Buffer.concat([hex("1b 24 29 43 0e"), ascii("Army"), hex("0f")])),
    READ,
  ),
  bytesInput(
    "page-shift",
    "Escapes that swallow the quote which ends an attribute.",
    "c6.html",
    () => page("iso-2022-jp", Buffer.concat([hex("1b 24 42"), ascii('<img alt="'), hex("1b 28 42"), ascii(`" onerror=${TRAP}()>`)])),
    READ,
  ),
  bytesInput(
    "page-shift-jis",
    "A first byte that takes the quote with it.",
    "c7.html",
    () => page("shift_jis", Buffer.concat([ascii('<img alt="'), hex("82"), ascii('"> Army')])),
    READ,
  ),
  bytesInput("null-early", "A null byte in the first line.", "d1.txt", () => text(ascii("Army\0 leaves hills")), BINARY),
  bytesInput(
    "null-late",
    "A null byte beyond what is looked at first.",
    "d2.txt",
    () => Buffer.concat([ascii(`${SENTENCE}\n`.repeat(1_000)), ascii("Army\0 leaves")]),
    READ,
  ),
  bytesInput(
    "null-in-tag",
    "A null byte within the name of a tag.",
    "d3.html",
    () => page("utf-8", ascii(`<scr\0ipt>${TRAP}()</scr\0ipt>`)),
    BINARY,
  ),
  bytesInput("control-throughout", "More control characters than letters.", "d4.txt", () => Buffer.alloc(2_000, 0x02), BINARY),
  bytesInput("gzip", "An archive that calls itself text.", "d5.txt", () => Buffer.concat([hex("1f 8b 08 00"), ascii(SENTENCE)]), BINARY),
  bytesInput("pdf-page", "A document that calls itself a page.", "d6.html", () => ascii(`%PDF-1.7\n${SENTENCE}`), BINARY),
  bytesInput("polyglot", "A picture that is a script as well.", "d7.txt", () => ascii(`GIF89a/*${SENTENCE}*/=1;${TRAP}()`), BINARY),
];
