import { nameKey, type StatementQuery } from "../record/index.js";
import type { Filters } from "./parameters.js";
import type { Site } from "./site.js";

/** The query that the filters of an address stand for. Fails with `unknown-actor` where a name fits several. */
export async function queryOf(
  { type, status, place, outlet, from, until, actor, by, claimant }: Filters,
  _site: Site,
): Promise<StatementQuery> {
  const keys = (names: readonly string[]) => names.map((name) => nameKey({ is: name }));
  return {
    ...(type && { types: type }),
    ...(status && { statuses: status }),
    ...(place && { places: keys(place) }),
    ...(outlet && { outlets: outlet }),
    ...(actor && { parties: keys(actor) }),
    ...(by && { by: keys(by) }),
    ...(claimant && { claimants: keys(claimant) }),
    ...(from && { from }),
    ...(until && { until }),
  };
}
