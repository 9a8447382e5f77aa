import type { ActorsPage, Frame } from "../../views/index.js";
import type { PageView } from "../page-view.js";
import { FilterBar } from "../parts/filter-bar.js";
import { More, Nothing } from "../parts/more.js";
import { Parties } from "../parts/parties.js";
import { ActorView } from "./actors/actor.js";
import { NetworkView } from "./actors/network.js";
import { viewAddress } from "./actors/view-address.js";

/** Who is in the record; with an id one of them, or who acts towards whom. */
export const actors: PageView<ActorsPage> = {
  title: ({ actor, network }) => actor?.name ?? (network ? "Who acts towards whom" : "Actors"),
  View: ({ model, frame }) => {
    if (model.actor) return <ActorView actor={model.actor} frame={frame} next={model.next} />;
    if (model.network) return <NetworkView network={model.network} over={model.over} frame={frame} />;
    return <ActorList model={model} frame={frame} />;
  },
};

function ActorList({ model: { actors, found, over, next }, frame }: { readonly model: ActorsPage; readonly frame: Frame }) {
  const words = frame.query.find(([name]) => name === "words")?.[1] ?? "";
  return (
    <>
      <header class="actors-head">
        <h1>Actors</h1>
        <a href={viewAddress(frame, "network")} data-key="w" data-key-label="who acts towards whom">
          Who acts towards whom
        </a>
      </header>
      <form action="/actors" data-swap class="find">
        {frame.query
          .filter(([name]) => name !== "words" && name !== "cursor")
          .map(([name, value]) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
        <input
          type="search"
          name="words"
          value={words}
          aria-label="Find in the list"
          placeholder="Find in the list"
          data-key="s"
          autocomplete="off"
        />
        <button type="submit">Find</button>
      </form>
      <FilterBar frame={frame} only={["from", "until", "claimant", "type", "status", "place", "outlet"]} />
      {actors === null || actors.length === 0 ? (
        <Nothing frame={frame} what="Nobody." />
      ) : (
        <>
          <p class="note">
            {found} {found === 1 ? "actor" : "actors"} in {over?.more ? `the latest ${over.statements}` : over?.statements} statements
            {over?.more && "; filters reach further back"}.
          </p>
          <div class="scroll">
            <table class="actor-list">
              <thead>
                <tr>
                  <th scope="col">Actor</th>
                  <th scope="col">Kind</th>
                  <th scope="col">Country</th>
                  <th scope="col" class="number">
                    Statements
                  </th>
                  <th scope="col" class="number">
                    acts
                  </th>
                  <th scope="col" class="number">
                    acted on
                  </th>
                  <th scope="col" class="number">
                    says
                  </th>
                </tr>
              </thead>
              <tbody>
                {actors.map(({ key, name, kind, country, statements, by, to, claimant }) => (
                  <tr key={key} data-item>
                    <th scope="row">
                      <Parties of={[{ key, name }]} />
                    </th>
                    <td class="quiet">{kind.replaceAll("-", " ")}</td>
                    <td class="quiet">{country}</td>
                    <td class="number">{statements}</td>
                    <td class="number">{by || ""}</td>
                    <td class="number">{to || ""}</td>
                    <td class="number">{claimant || ""}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      <More frame={frame} next={next} />
    </>
  );
}
