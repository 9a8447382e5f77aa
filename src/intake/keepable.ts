/**
 * The text as the record can keep it: half a character, which has no form in UTF-8, and the null character, at which engines end a string, are replaced, one
 * unit by one, so that offsets hold.
 */
export function keepable(text: string): string {
  return text.toWellFormed().replaceAll("\0", "\ufffd");
}
