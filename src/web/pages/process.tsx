import { type Frame, type ProcessPage, periodWording } from "../../views/index.js";
import type { PageView } from "../page-view.js";
import { FilterBar } from "../parts/filter-bar.js";
import { More, Nothing } from "../parts/more.js";
import { Parties } from "../parts/parties.js";
import { State } from "./process/state.js";
import { WholeProcess } from "./process/whole.js";

/** Negotiations; one of them where the address names it. */
export const process: PageView<ProcessPage> = {
  title: ({ process }) => process?.name ?? "Negotiations",
  View: ({ model: { process, processes, next }, frame }) =>
    process ? (
      <WholeProcess process={process} frame={frame} next={next} />
    ) : (
      <>
        <h1>Negotiations</h1>
        <FilterBar frame={frame} only={["from", "until", "actor", "claimant", "place", "outlet"]} />
        {processes.length === 0 && <Nothing frame={frame} what="No negotiations." />}
        <ul class="cards">
          {processes.map((each) => (
            <li key={each.id} data-item>
              <Card process={each} frame={frame} />
            </li>
          ))}
        </ul>
        <More frame={frame} next={next} />
      </>
    ),
};

function Card({ process, frame }: { readonly process: ProcessPage["processes"][number]; readonly frame: Frame }) {
  const { id, name, from, until, sides, mediators, rounds, statements, current } = process;
  return (
    <article class="process-card">
      <h2>
        <a href={processAddress(id, frame)} data-key="Enter" data-key-label="open">
          <bdi>{name}</bdi>
        </a>
      </h2>
      <p class="quiet">
        {periodWording(from, until) || "days not known"} · {rounds} {rounds === 1 ? "round" : "rounds"} · {statements}{" "}
        {statements === 1 ? "statement" : "statements"}
      </p>
      <dl class="facts">
        <dt>Sides</dt>
        <dd>
          <Parties of={sides} />
        </dd>
        {mediators.length > 0 && (
          <>
            <dt>Mediated by</dt>
            <dd>
              <Parties of={mediators} />
            </dd>
          </>
        )}
        <dt>As last told</dt>
        <dd>
          {current.length === 0 && <span class="quiet">nobody tells how they stand</span>}
          <ul>
            {current.slice(0, MOST).map((state, i) => (
              <li key={i}>
                <State state={state} />
              </li>
            ))}
          </ul>
          {current.length > MOST && <p class="quiet">and {current.length - MOST} others who say how they stand</p>}
        </dd>
      </dl>
    </article>
  );
}

/** Who says how things stand, on the card of a negotiation; the rest stands on its page. */
const MOST = 3;

/** The negotiation's page, among the same statements. */
function processAddress(id: string, { query }: Frame): string {
  const kept = query.filter(([name]) => name !== "cursor" && name !== "limit");
  return `/process?${new URLSearchParams([...kept.map(([n, v]) => [n, v]), ["id", id]])}`;
}
