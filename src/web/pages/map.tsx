import type { MapPage, PlaceShown } from "../../views/index.js";
import type { PageView } from "../page-view.js";
import { EntryLine } from "../parts/entry-line.js";
import { FilterBar } from "../parts/filter-bar.js";
import { Nothing } from "../parts/more.js";
import { Drawing } from "./map/drawing.js";

/** Where it happened. Only spots stand on the map; what is known less exactly stands beside it, never as a pin. */
export const map: PageView<MapPage> = {
  title: ({ at }) => (at === null ? "Map" : `${at.name} · Map`),
  View: ({ model: { places, nowhere, happenings, more, at }, frame }) => {
    const address = (key: string) =>
      `/map?${new URLSearchParams([...frame.query.filter(([name]) => name !== "at").map(([name, value]) => [name, value]), ["at", key]])}#at`;
    return (
      <>
        <h1>Map</h1>
        <p class="quiet">
          {more ? `The latest ${happenings} happenings` : `${happenings} happenings`} that fit. A mark’s size goes by how many are told of a
          spot, not by what was done there. Hatched: disputed.
        </p>
        <FilterBar frame={frame} />
        {happenings === 0 ? (
          <Nothing frame={frame} what="No happenings." />
        ) : (
          <div class="map">
            <rapporteur-map>
              <Drawing places={places} at={at?.key ?? null} address={address} />
            </rapporteur-map>
            <aside class="places" aria-label="Places">
              {SORTS.map(({ how, label }) => {
                const of = places.filter((place) => how.includes(place.how));
                return (
                  of.length > 0 && (
                    <section key={label}>
                      <h2>{label}</h2>
                      <ul>
                        {of.map((place) => (
                          <PlaceLine key={place.key} place={place} address={address(place.key)} now={place.key === at?.key} />
                        ))}
                      </ul>
                    </section>
                  )
                );
              })}
              {nowhere > 0 && <p class="quiet">Of {nowhere} more nobody tells where.</p>}
            </aside>
          </div>
        )}
        {at && (
          <section id="at" class="at-place">
            <h2>
              <bdi>{at.name}</bdi>
            </h2>
            <ul class="entries">
              {at.entries.map((entry) => (
                <li key={entry.cites[0]?.id} data-item>
                  <span class="quiet">{entry.heading}</span>
                  <EntryLine entry={entry} />
                </li>
              ))}
            </ul>
          </section>
        )}
      </>
    );
  },
};

const SORTS: readonly { readonly how: readonly PlaceShown["how"][]; readonly label: string }[] = [
  { how: ["point", "near"], label: "On the map" },
  { how: ["area"], label: "Somewhere in" },
  { how: ["country"], label: "Known by the country only" },
  { how: ["unknown"], label: "On no list, or one of several" },
];

function PlaceLine({ place, address, now }: { readonly place: PlaceShown; readonly address: string; readonly now: boolean }) {
  const { name, how, claimedBy, dateline, happenings } = place;
  return (
    <li data-item>
      <a href={address} data-key="o" data-key-label="what happened at the place at hand" {...(now && { "aria-current": "true" as const })}>
        <bdi>{name}</bdi>
      </a>
      {how === "near" && <span class="quiet"> near</span>}
      {claimedBy.length > 0 && <span class="quiet"> claimed by {claimedBy.join(", ")}</span>}
      {dateline && <span class="quiet"> dateline</span>}
      <span class="quiet number">{happenings}</span>
    </li>
  );
}

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      /** Upgraded by src/web/browser/map.ts: zoom and drag. */
      "rapporteur-map": { readonly children?: ComponentChildren };
    }
  }
}
