/** What a field of a listing may hold. */
export type FieldValue = string | number | boolean | null | readonly string[];

/** What spreadsheets take for the beginning of a formula, wide forms too. */
const FORMULA = /^[\s\0]*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r]/u;
/** Control characters have pictures, 2400 above them; those of eight bits have none. */
const PICTURES = 0x2400;

/**
 * A value as a cell of comma-separated values (RFC 4180). Text that a spreadsheet would work out stands behind an apostrophe; control characters but for line
 * breaks, which could steer a terminal, are shown as their pictures. Numbers are as they are.
 */
export function csvCell(value: FieldValue): string {
  if (value === null) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = (typeof value === "object" ? value.join("; ") : value).replaceAll("\r\n", "\n");
  const inert = (FORMULA.test(text) ? `'${text}` : text).replace(/(?!\n)\p{Cc}/gu, picture);
  return /[",;\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

function picture(control: string): string {
  const code = control.charCodeAt(0);
  return code === 0x7f ? "\u2421" : code < 0x20 ? String.fromCharCode(PICTURES + code) : "\ufffd";
}
