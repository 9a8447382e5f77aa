import { TextDecoder } from "@exodus/bytes/encoding.js";
import sniffEncoding from "html-encoding-sniffer";
import { byteOrderMark, decodeText, decodeUtf8 } from "../decode.js";

/**
 * The text of an HTML page: its encoding is told by a byte order mark, the HTTP header's charset or a meta element, in that order.
 * Bytes that are valid UTF-8 are read as that whatever else is declared, for pages saved or proxied anew keep their old declaration.
 */
export function decodePage(bytes: Uint8Array, charset: string | null): string {
  if (byteOrderMark(bytes) === null) {
    const text = decodeUtf8(bytes);
    // An all-ASCII page may still be one of the seven-bit Asian encodings, which shift by escape characters.
    if (text !== null && !text.includes("\u001b")) return text;
  }
  const encoding = sniffEncoding(bytes, charset === null ? {} : { transportLayerEncodingLabel: charset });
  // Browsers refuse these, because bytes that look harmless were markup in them: the page is read as what its bytes are.
  if (encoding === "replacement") return decodeText(bytes);
  return new TextDecoder(encoding ?? "windows-1252").decode(bytes);
}
