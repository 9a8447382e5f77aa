/** A name as it is looked up: no accents, plain quotes, no final possessive, single spaces; case kept. */
export function fold(name: string): string {
  const plain = ASCII.test(name) ? name : name.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[’ʼ‘]/g, "'");
  return plain
    .replaceAll("`", "'")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?: ?'s|(?<=s)')$/, "");
}

const ASCII = /^[ -~]*$/;

/** The same without a leading article. Reports name the same things over and over, so names are remembered. */
export function bare(name: string): string {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const made = fold(name).replace(/^(?:the|a|an) /i, "");
  if (remembered.size < KEPT) remembered.set(name, made);
  return made;
}

const remembered = new Map<string, string>();
/** Names that are remembered; later ones are folded anew, so that memory stays bounded. */
const KEPT = 100_000;
