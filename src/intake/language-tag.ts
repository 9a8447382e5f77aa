/** A BCP 47 tag in its canonical form ("en_us" → "en-US"); null where it is none. */
export function canonicalTag(written: string): string | null {
  const tag = (written.split(",")[0] ?? "").trim().replaceAll("_", "-");
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
