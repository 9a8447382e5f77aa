import type { PlaceMention, StatementPlace } from "../statement/index.js";

/** What the codes of UCDP say, in the words of a reader. */
const PRECISION: Readonly<Record<StatementPlace["precision"], string>> = {
  1: "exact",
  2: "near",
  3: "district",
  4: "province or state",
  5: "line or region",
  6: "country or larger",
  7: "sea or lake",
};

/** A place with how exactly it is told: "Cairo, Egypt (exact)", "Tripoli (one of 2 places)". The name alone where no list knows the place. */
export function placeWording({ is, place, candidates, dateline }: PlaceMention): string {
  const told = place ? [PRECISION[place.precision]] : candidates ? [`one of ${candidates.length} places`] : [];
  const claimed = place?.claimed_by ? [`claimed by ${place.claimed_by.join(", ")}`] : [];
  const notes = [...told, ...claimed, ...(dateline ? ["from the dateline"] : [])];
  return notes.length > 0 ? `${is} (${notes.join("; ")})` : is;
}
