import { TextDecoder } from "@exodus/bytes/encoding.js";
import { Failure } from "../text/index.js";

// Not the platform's TextDecoder: Node 20 reads windows-1252 as Latin-1 and so loses quotation marks and dashes.
const BYTE_ORDER_MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/** Text of bytes that name no encoding: by their byte order mark, else UTF-8 where they are that, else windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  const mark = byteOrderMark(bytes);
  if (mark !== null) return new TextDecoder(mark).decode(bytes);
  return decodeUtf8(bytes) ?? new TextDecoder("windows-1252").decode(bytes);
}

/** The text where the bytes are UTF-8, else null. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The encoding that a byte order mark names. */
export function byteOrderMark(bytes: Uint8Array): string | null {
  return BYTE_ORDER_MARKS.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte))?.encoding ?? null;
}

const SIGNATURES: readonly { readonly start: string; readonly what: string }[] = [
  { start: "%PDF-", what: "a PDF document" },
  { start: "PK\x03\x04", what: "a zip archive or an office document" },
  { start: "\x1f\x8b", what: "a gzip archive" },
  { start: "\xd0\xcf\x11\xe0", what: "an old office document" },
  { start: "\x89PNG", what: "an image" },
  { start: "\xff\xd8\xff", what: "an image" },
  { start: "GIF8", what: "an image" },
  { start: "{\\rtf", what: "a rich-text document" },
  { start: "SQLite format 3", what: "a database" },
  { start: "\xff\xfe\0\0", what: "in UTF-32" },
];

/** Fails with `binary` where the bytes are no text: a known file type, or control characters that no text has. */
export function refuseBinary(head: Uint8Array, what: string): void {
  const start = Buffer.from(head.subarray(0, 16)).toString("latin1");
  const signature = SIGNATURES.find((known) => start.startsWith(known.start));
  if (signature !== undefined) {
    throw new Failure("binary", `${what} is ${signature.what}, not text that is read; save it as plain text or HTML, in UTF-8`);
  }
  if (byteOrderMark(head) !== null) return;
  const sample = head.subarray(0, 65_536);
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) throw new Failure("binary", `${what} is not text: it holds null bytes`);
    if (byte < 0x09 || (byte > 0x0d && byte < 0x1b) || (byte > 0x1b && byte < 0x20)) control += 1;
  }
  if (control > sample.length / 50) throw new Failure("binary", `${what} is not text: it holds control characters throughout`);
}
