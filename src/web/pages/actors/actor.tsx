import type { ComponentChildren } from "preact";
import { type ActorPart, type ActorTold, dayWording, type Frame, STATUS_WORDING } from "../../../views/index.js";
import { Cites } from "../../parts/cites.js";
import { EntryLine } from "../../parts/entry-line.js";
import { FilterBar } from "../../parts/filter-bar.js";
import { More } from "../../parts/more.js";
import { actorAddress, Parties } from "../../parts/parties.js";
import { ActorFacts } from "./facts.js";

interface Props {
  readonly actor: ActorTold;
  readonly frame: Frame;
  readonly next: string | null;
}

const PARTS: readonly { readonly part: ActorPart; readonly title: string; readonly none: string }[] = [
  { part: "did", title: "Acts", none: "Nobody tells that it did anything." },
  { part: "undergone", title: "Acted on", none: "Nobody tells that anything was done towards it." },
  { part: "said", title: "Says", none: "No statement is told as its word." },
  { part: "figures", title: "Figures it gives", none: "It gives no figure." },
];

/** Who it is by the lists, and what the record tells of it. */
export function ActorView({ actor, frame, next }: Props) {
  const { key, name, sort, people, counts, only, positions } = actor;
  return (
    <>
      <p class="above">
        <a href="/actors" data-key="u" data-key-label="all actors">
          Actors
        </a>
        {only && (
          <>
            {" › "}
            <a href={actorAddress(key)}>
              <bdi>{name}</bdi>
            </a>
          </>
        )}
      </p>
      <h1>
        <bdi>{name}</bdi>
      </h1>
      {only === null && (
        <>
          <p class="quiet">
            {counts.by} {plural(counts.by, "statement")} of what it does · {counts.to} of what is done towards it · {counts.claimant} it
            makes · <a href={`/timeline?${new URLSearchParams({ actor: key })}`}>timeline</a>
          </p>
          {sort === "on-no-list" && <OnNoList name={name} />}
          <ActorFacts actor={actor} />
          {people && <People people={people} of={key} />}
        </>
      )}
      <FilterBar frame={frame} only={["from", "until", "type", "status", "place", "outlet"]} />
      {only === null && (
        <Part title="Positions" count={positions.length} none="It is not told to have taken a stand.">
          <ul class="entries">
            {positions.map(({ issue, wording, status, since, cites }) => (
              <li key={issue.id} data-item>
                <div class="entry">
                  <span class={`status status-${status}`}>
                    <span aria-hidden="true">{STATUS_WORDING[status].mark}</span> {wording}
                  </span>
                  <div>
                    <p>
                      <a class="party" href={`/positions?${new URLSearchParams({ issue: issue.id })}`}>
                        <bdi>“{issue.label}”</bdi>
                      </a>
                      {since && <span class="piece-detail"> · since {dayWording(since)}</span>}
                    </p>
                    <Cites cites={cites} />
                  </div>
                </div>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {PARTS.filter(({ part }) => only === null || only === part).map(({ part, title, none }) => (
        <Part key={part} title={title} count={actor[part].entries.length} none={none}>
          <ul class="entries">
            {actor[part].entries.map((entry, i) => (
              <li key={i} data-item>
                <EntryLine entry={entry} />
              </li>
            ))}
          </ul>
          {only === null && actor[part].more && (
            <p class="more">
              <a href={partAddress(frame, part)}>All of it</a>
            </p>
          )}
        </Part>
      ))}
      <More frame={frame} next={next} />
    </>
  );
}

function OnNoList({ name }: { readonly name: string }) {
  return (
    <p class="note">
      No list knows this name.{" "}
      <code>
        rapporteur alias "<bdi>{name}</bdi>" ID
      </code>{" "}
      says whose it is, for what is on record and what will come.
    </p>
  );
}

function People({
  people: { of, names, statements },
  of: key,
}: {
  readonly people: NonNullable<ActorTold["people"]>;
  readonly of: string;
}) {
  return of ? (
    <p class="note">
      People of <Parties of={[of]} /> whom reports do not name, as “{names.join("”, “")}”. What they do is not counted as done by it.
    </p>
  ) : (
    <p class="note">
      Kept apart: <a href={actorAddress(`of:${key}`)}>its people whom reports do not name</a> (“{names.slice(0, 3).join("”, “")}”),{" "}
      {statements} {plural(statements, "statement")}.
    </p>
  );
}

interface PartProps {
  readonly title: string;
  readonly count: number;
  readonly none: string;
  readonly children: ComponentChildren;
}

function Part({ title, count, none, children }: PartProps) {
  return (
    <section class="part">
      <h2>{title}</h2>
      <div>{count === 0 ? <p class="quiet">{none}</p> : children}</div>
    </section>
  );
}

function partAddress({ query }: Frame, part: ActorPart): string {
  const kept = query.filter(([name]) => name !== "part" && name !== "cursor");
  return `/actors?${new URLSearchParams([...kept.map(([n, v]) => [n, v]), ["part", part]])}`;
}

function plural(count: number, what: string): string {
  return count === 1 ? what : `${what}s`;
}
