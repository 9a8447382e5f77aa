/** Characters that are laid out but never read: soft hyphen, zero-width space and joiners, byte order mark, text direction marks. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]/gu;

/** Each run of white space, no-break spaces included, becomes one space; none at the ends; invisible characters go. */
export function foldWhiteSpace(text: string): string {
  return text.replace(INVISIBLE, "").replace(/\s+/gu, " ").trim();
}
