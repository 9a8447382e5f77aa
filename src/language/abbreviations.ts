/** Abbreviations that a name or number follows: a full stop after them never ends a sentence. Lower-cased, without the stop. */
export const LEADING = new Set(
  (
    "mr mrs ms messrs dr prof gen lt col maj brig capt cmdr sgt cpl pvt adm rear sen rep gov pres rev hon st amb supt insp dep asst sec " +
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun no nos art vs fig vol pp al approx ca mt ft"
  ).split(" "),
);

/** Abbreviations that may close a sentence: a new one begins only where the next word looks like a beginning. */
export const CLOSING = new Set(
  "jr sr inc ltd co corp bros etc u.s u.k u.n u.a.e d.c e.u a.m p.m i.e e.g u.s.a d.r ph.d b.c a.d est dept govt intl".split(" "),
);

/** Whether `word`, which ends in a full stop, keeps it: an abbreviation, an initial or a dotted acronym. */
export function keepsStop(word: string): boolean {
  const bare = word.slice(0, -1).toLowerCase();
  return LEADING.has(bare) || CLOSING.has(bare) || /^\p{L}(\.\p{L})*$/u.test(bare);
}
