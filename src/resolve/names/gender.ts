import type { Sighting } from "./party.js";
import type { Reading } from "./report.js";

/** What titles and given names tell of the gender of a person; null where nothing does. */
export function genderOf(sighting: Sighting, reading: Reading): "female" | "male" | null {
  const { femaleTitles, maleTitles } = reading.lexicon.descriptions;
  const of = reading.sightings.filter((s) => s.party.name === sighting.party.name);
  const called = (titles: readonly string[]) => of.some((s) => titles.some((t) => s.called.has(t)));
  const given = sighting.party.name.split(" ");
  if (called(femaleTitles) || (given.length > 1 && reading.femaleNames.has(given[0] ?? ""))) return "female";
  return called(maleTitles) ? "male" : null;
}
