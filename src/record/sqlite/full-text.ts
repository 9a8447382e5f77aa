/**
 * A user's search words as FTS5 takes them: every word, "phrase" and prefix* quoted, so that nothing in them is taken for an operator; all of them
 * have to be there. Null where there is no letter and no digit to look for.
 */
export function matchOf(text: string): string | null {
  const parts = [...text.replaceAll("\0", " ").matchAll(/"([^"]*)"?|([^\s"]+)/g)].flatMap(([, phrase, word]) => {
    const prefix = word?.endsWith("*") ? "*" : "";
    const words = (phrase ?? word ?? "").replace(/\*+$/, "");
    return /[\p{L}\p{N}]/u.test(words) ? [`"${words}"${prefix}`] : [];
  });
  return parts.length === 0 ? null : parts.join(" ");
}
