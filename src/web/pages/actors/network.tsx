import type { ComponentChildren } from "preact";
import { type ActorsPage, FAMILIES, type Family, type Frame, type Network } from "../../../views/index.js";
import { Cites } from "../../parts/cites.js";
import { FilterBar } from "../../parts/filter-bar.js";
import { Nothing } from "../../parts/more.js";
import { actorAddress, Parties } from "../../parts/parties.js";
import { edgePath } from "./edge-path.js";
import { HEIGHT, LONGEST_NAME, laidOut, WIDTH } from "./layout.js";
import { viewAddress } from "./view-address.js";

const LABEL: Readonly<Record<Family, string>> = {
  "verbal-cooperation": "cooperation in words",
  "material-cooperation": "cooperation in deeds",
  "verbal-conflict": "conflict in words",
  "material-conflict": "conflict in deeds",
};

interface Props {
  readonly network: Network;
  readonly over: ActorsPage["over"];
  readonly frame: Frame;
}

/** Who is told to have acted towards whom: drawn, and as a table of the same. */
export function NetworkView({ network: { nodes, edges, apart }, over, frame }: Props) {
  return (
    <>
      <header class="actors-head">
        <h1>Who acts towards whom</h1>
        <a href={viewAddress(frame, "list")} data-key="w" data-key-label="the list of actors">
          All actors
        </a>
      </header>
      <p class="note">
        As far as it is told as happened or ongoing, by whoever tells it, in{" "}
        {over?.more ? `the latest ${over.statements}` : over?.statements} statements
        {over?.more && "; filters reach further back"}. The width of a line goes by how many statements there are, not by how much was done.
      </p>
      <FilterBar frame={frame} only={["from", "until", "actor", "claimant", "type", "place", "outlet"]} />
      <Families frame={frame} />
      {edges.length === 0 ? (
        <Nothing frame={frame} what="No ties." />
      ) : (
        <>
          <Drawing nodes={nodes} edges={edges} />
          <Table edges={edges} />
        </>
      )}
      {apart.length > 0 && (
        <section class="apart">
          <h2>Not in the drawing</h2>
          <p class="note">Nobody is told at the other end, or there are fewer ties than those drawn have.</p>
          <p>
            <Parties of={apart} />
          </p>
        </section>
      )}
    </>
  );
}

/** Which classes of events are drawn; each can be left out or put back. */
function Families({ frame }: { readonly frame: Frame }) {
  const given = frame.query.filter(([name]) => name === "family").map(([, value]) => value);
  const set = new Set<string>(given.length > 0 ? given : FAMILIES);
  return (
    <ul class="families" aria-label="Classes of events">
      {FAMILIES.map((family) => (
        <li key={family}>
          <a href={familyAddress(frame, set, family)} aria-current={set.has(family) ? "true" : undefined}>
            <svg width="34" height="10" aria-hidden="true">
              <line class={`tie-line ${family}`} x1="1" x2="33" y1="5" y2="5" stroke-width="3" />
            </svg>{" "}
            {LABEL[family]}
            <span class="visually-hidden">{set.has(family) ? ", shown: leave out" : ", left out: show"}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function familyAddress({ query }: Frame, set: ReadonlySet<string>, family: Family): string {
  const others = FAMILIES.filter((each) => (each === family ? !set.has(each) : set.has(each)));
  const kept = query.filter(([name]) => name !== "family");
  const wanted = others.length === 0 || others.length === FAMILIES.length ? [] : others.map((each) => ["family", each] as const);
  return `/actors?${new URLSearchParams([...kept, ...wanted].map(([n, v]) => [n, v]))}`;
}

function Drawing({ nodes, edges }: Pick<Network, "nodes" | "edges">) {
  const placed = laidOut({ nodes, edges });
  const at = new Map(placed.map((node) => [node.key, node]));
  const most = Math.max(...edges.map(({ statements }) => statements));
  const turns = new Map<string, number>();
  return (
    <actor-network>
      <figure class="network" aria-label="Who acts towards whom; the table below says the same">
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width="100%">
          <title>Who acts towards whom</title>
          <defs>
            {FAMILIES.map((family) => (
              <marker
                key={family}
                id={`arrow-${family}`}
                viewBox="0 0 10 10"
                refX="5"
                refY="5"
                markerWidth="9"
                markerHeight="9"
                markerUnits="userSpaceOnUse"
                orient="auto"
              >
                <path class={`arrow ${family}`} d="M0 0L10 5L0 10z" />
              </marker>
            ))}
          </defs>
          <g class="ties">
            {edges.map(({ by, to, family, statements }, i) => {
              const [a, b] = [at.get(by.key), at.get(to.key)];
              if (!a || !b) return null;
              const pair = `${by.key} ${to.key}`;
              const turn = turns.get(pair) ?? 0;
              turns.set(pair, turn + 1);
              return (
                <path
                  key={i}
                  class={`tie tie-line ${family}`}
                  d={edgePath(a, b, turn)}
                  stroke-width={Math.round((1 + 5 * Math.sqrt(statements / most)) * 10) / 10}
                  marker-end={`url(#arrow-${family})`}
                  data-by={by.key}
                  data-to={to.key}
                  data-turn={turn}
                >
                  <title>{`${by.name} → ${to.name}: ${LABEL[family]}, ${statements} ${statements === 1 ? "statement" : "statements"}`}</title>
                </path>
              );
            })}
          </g>
          <g class="nodes">
            {placed.map(({ key, name, statements, x, y, radius }) => (
              <g key={key} class="node" data-node={key} data-x={x} data-y={y} data-radius={radius} transform={`translate(${x} ${y})`}>
                <a href={actorAddress(key)}>
                  <title>{`${name}: ${statements} ${statements === 1 ? "statement" : "statements"}`}</title>
                  <circle class="hit" r={Math.max(13, radius)} />
                  <circle r={radius} />
                  <text y={radius + 14} text-anchor="middle">
                    {shortened(name)}
                  </text>
                </a>
              </g>
            ))}
          </g>
        </svg>
      </figure>
    </actor-network>
  );
}

function Table({ edges }: Pick<Network, "edges">) {
  return (
    <div class="scroll">
      <table class="ties-table">
        <thead>
          <tr>
            <th scope="col">By</th>
            <th scope="col">Towards</th>
            <th scope="col">What</th>
            <th scope="col" class="number">
              Happenings
            </th>
            <th scope="col" class="number">
              Statements
            </th>
            <th scope="col">Words</th>
          </tr>
        </thead>
        <tbody>
          {edges.map(({ by, to, family, types, happenings, statements, cites }, i) => (
            <tr key={i} data-item data-by={by.key} data-to={to.key}>
              <td>
                <Parties of={[by]} />
              </td>
              <td>
                <Parties of={[to]} />
              </td>
              <td>
                {LABEL[family]} <span class="quiet">{types.map(({ type, statements }) => `${type} ${statements}`).join(", ")}</span>
              </td>
              <td class="number">{happenings}</td>
              <td class="number">{statements}</td>
              <td>
                <Cites cites={cites} />
                {statements > cites.length && (
                  <a
                    class="party"
                    href={`/timeline?${new URLSearchParams([
                      ["by", by.key],
                      ["actor", to.key],
                    ])}`}
                  >
                    all
                  </a>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name;
}

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      /** Upgraded by src/web/browser/actors.ts. */
      "actor-network": { readonly children?: ComponentChildren };
    }
  }
}
