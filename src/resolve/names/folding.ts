/** A name as it is looked up: no accents, plain quotes, no final possessive, single spaces; case kept. */
export function fold(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’ʼ‘`]/g, "'")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?: ?'s|(?<=s)')$/, "");
}

/** The same without a leading article. */
export function bare(name: string): string {
  return fold(name).replace(/^(?:the|a|an) /i, "");
}
