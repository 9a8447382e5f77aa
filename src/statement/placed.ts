import type { Location } from "../text/index.js";
import type { PlaceMention } from "./statement.js";

/** What a mention says of the place that it stands for; nothing where no list knows it. */
export function placed(location: Location): Pick<PlaceMention, "place" | "candidates"> {
  switch (location.kind) {
    case "place": {
      const { id, name, kind, country, lat, lon, claimedBy } = location.place;
      const claims = claimedBy.length > 0 ? { claimed_by: claimedBy } : {};
      return { place: { id, name, kind, country, lat, lon, precision: location.precision, basis: location.basis, ...claims } };
    }
    case "ambiguous":
      return { candidates: location.candidates.map(({ id }) => id) };
    case "unknown":
      return {};
  }
}
