import type { ComponentChildren } from "preact";
import { type Frame, type ProcessTold, periodWording } from "../../../views/index.js";
import { Cites } from "../../parts/cites.js";
import { Day } from "../../parts/day.js";
import { FilterBar } from "../../parts/filter-bar.js";
import { More } from "../../parts/more.js";
import { Parties } from "../../parts/parties.js";
import { StatusMark } from "../../parts/status-mark.js";
import { State } from "./state.js";
import { RoundStrip } from "./strip.js";

interface Props {
  readonly process: ProcessTold;
  readonly frame: Frame;
  readonly next: string | null;
}

/** One negotiation, from who bargains to how things stood when. */
export function WholeProcess({ process, frame, next }: Props) {
  const { name, said, names, from, until, sides, mediators, hosts, rounds, agenda, stickingPoints, documents, current, history } = process;
  return (
    <>
      <p class="above">
        <a href={listAddress(frame)} data-key="u" data-key-label="all negotiations">
          Negotiations
        </a>
      </p>
      <h1>
        <bdi>{name}</bdi>
      </h1>
      <p class="quiet">
        {periodWording(from, until) || "days not known"}
        {!said && " · named by its sides: no report gives it a name"}
      </p>
      <FilterBar frame={frame} only={["from", "until", "claimant", "outlet"]} />
      <dl class="facts">
        <dt>Sides</dt>
        <dd>
          <Parties of={sides} />
        </dd>
        <Told what="Mediated by" of={mediators.map(({ party, cites }) => ({ key: party.key, label: <Parties of={[party]} />, cites }))} />
        <Told what="Hosted" of={hosts.map(({ text, cites }) => ({ key: text, label: <bdi>{text || "host not named"}</bdi>, cites }))} />
        <Told what="Called" of={names.map(({ text, cites }) => ({ key: text, label: <bdi>“{text}”</bdi>, cites }))} />
      </dl>

      <Part title="As last told" count={current.length} none="Nobody tells how talks or a truce stand.">
        <ul class="entries">
          {current.map((state, i) => (
            <li key={i} data-item>
              <State state={state} />
            </li>
          ))}
        </ul>
      </Part>

      <Part title="Rounds" count={rounds.length} none="No round is told.">
        <RoundStrip rounds={rounds} from={from} until={until} />
        <ol class="entries plain-list">
          {rounds.map((round, i) => (
            <li key={i} id={`round-${i + 1}`} data-item>
              <RoundLine round={round} />
            </li>
          ))}
        </ol>
      </Part>

      <Part
        title="Sticking points"
        count={stickingPoints.length}
        none="No matter on which both sides are told to have taken a stand against each other."
      >
        {stickingPoints.map(({ issue, for: supporting, against }) => (
          <section key={issue.id} class="opposed" data-item>
            <h3>
              <bdi>“{issue.label}”</bdi>
            </h3>
            <div>
              <Stands side="for" of={supporting} />
              <Stands side="against" of={against} />
            </div>
          </section>
        ))}
      </Part>

      {agenda.length > 0 && (
        <Part title="Agenda" count={agenda.length} none="">
          <ul class="agenda">
            {agenda.map(({ id, label, days, statements }) => (
              <li key={id}>
                <bdi>“{label}”</bdi>{" "}
                <span class="quiet">
                  {days} · {statements} {statements === 1 ? "statement" : "statements"}
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}

      <Part title="Documents" count={documents.length} none="Nothing put in writing or settled is told.">
        <ul class="entries">
          {documents.map(({ words, kind, standing, day, parties, cites }, i) => (
            <li key={i} data-item>
              <div class="entry">
                <span class="status">{kind.replaceAll("-", " ")}</span>
                <div>
                  <p>
                    <bdi class="piece-key">“{words}”</bdi>{" "}
                    <span class="piece-detail">
                      · {standing} · <Parties of={parties} /> · <Day day={day} />
                    </span>
                  </p>
                  <Cites cites={cites} />
                </div>
              </div>
            </li>
          ))}
        </ul>
      </Part>

      <Part title="How things stood" count={history.length} none="Nobody tells how things stood.">
        <ol class="entries plain-list">
          {history.map((state, i) => (
            <li key={i} data-item>
              <State state={state} />
            </li>
          ))}
        </ol>
        <More frame={frame} next={next} />
      </Part>
    </>
  );
}

function RoundLine({ round }: { readonly round: ProcessTold["rounds"][number] }) {
  const { from, until, place, parties, level, status, label, notes, cites } = round;
  return (
    <article class="entry">
      <StatusMark status={status} label={label} />
      <div>
        <p>
          <span class="piece-key">{periodWording(from, until) || "day not known"}</span>{" "}
          <span class="piece-detail">
            {place && (
              <>
                · <bdi>{place}</bdi>{" "}
              </>
            )}
            · <Parties of={parties} none="parties not named" />
            {level && ` · level of ${level}`}
          </span>
        </p>
        {notes.map((note) => (
          <p key={note} class="note">
            {note}
          </p>
        ))}
        <Cites cites={cites} />
      </div>
    </article>
  );
}

function Stands({ side, of }: { readonly side: "for" | "against"; readonly of: ProcessTold["mediators"] }) {
  return (
    <div class={`stands stands-${side}`}>
      <h4>{side === "for" ? "For" : "Against"}</h4>
      <ul>
        {of.map(({ party, cites }) => (
          <li key={party.key}>
            <Parties of={[party]} />
            <Cites cites={cites} open={cites.length === 1} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ToldProps {
  readonly what: string;
  readonly of: readonly {
    readonly key: string;
    readonly label: ComponentChildren;
    readonly cites: ProcessTold["mediators"][number]["cites"];
  }[];
}

/** A fact of which several are told, each with its words. */
function Told({ what, of }: ToldProps) {
  if (of.length === 0) return null;
  return (
    <>
      <dt>{what}</dt>
      <dd>
        <ul>
          {of.map(({ key, label, cites }) => (
            <li key={key} class="fact">
              {label}
              <Cites cites={cites} />
            </li>
          ))}
        </ul>
      </dd>
    </>
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

function listAddress({ query }: Frame): string {
  const kept = query.filter(([name]) => name !== "id" && name !== "cursor");
  const parameters = new URLSearchParams(kept.map(([n, v]) => [n, v])).toString();
  return `/process${parameters && "?"}${parameters}`;
}
