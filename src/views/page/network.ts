import { z } from "@hono/zod-openapi";
import type { Over, Tally, Tie } from "../../record/index.js";
import type { EventType } from "../../statement/index.js";
import { citeOf } from "../listing.js";
import { cite, type Frozen } from "./atoms.js";

/** PLOVER's four classes of events, in words that judge nothing. */
export const FAMILIES = ["verbal-cooperation", "material-cooperation", "verbal-conflict", "material-conflict"] as const;
export type Family = (typeof FAMILIES)[number];

const FAMILY_OF: Readonly<Record<EventType, Family>> = {
  AGREE: "verbal-cooperation",
  CONSULT: "verbal-cooperation",
  SUPPORT: "verbal-cooperation",
  CONCEDE: "verbal-cooperation",
  COOPERATE: "material-cooperation",
  AID: "material-cooperation",
  RETREAT: "material-cooperation",
  REQUEST: "verbal-conflict",
  ACCUSE: "verbal-conflict",
  REJECT: "verbal-conflict",
  THREATEN: "verbal-conflict",
  PROTEST: "material-conflict",
  SANCTION: "material-conflict",
  MOBILIZE: "material-conflict",
  COERCE: "material-conflict",
  ASSAULT: "material-conflict",
};

const party = z.object({ key: z.string(), name: z.string() });
const count = z.number().int();

const node = party.extend({ statements: count.openapi({ description: "statements of ties that it is an end of" }) });

const edge = z
  .object({
    by: party,
    to: party,
    family: z.enum(FAMILIES),
    types: z.array(z.object({ type: z.string(), statements: count })),
    happenings: count.openapi({ description: "each once, however many statements tell of it" }),
    statements: count,
    cites: z.array(cite).openapi({ description: "the latest few" }),
  })
  .openapi("Tie", { description: "what one party is told to have done towards another, of one class of events" });

export const network = z.object({
  nodes: z.array(node).openapi({ description: "the most tied, at most 60" }),
  edges: z.array(edge).openapi({ description: "the widest first" }),
  apart: z
    .array(node)
    .openapi({ description: "who acts or is acted on with nobody told at the other end, and who has fewer ties than those shown" }),
});
export type Network = Frozen<z.infer<typeof network>>;

const MOST_NODES = 60;
const MOST_EDGES = 240;
const MOST_APART = 60;
const MOST_CITES = 4;

interface Told {
  readonly ties: Over<readonly Tie[]>;
  readonly tally: Tally;
  /** The group of a statement, so that what is told twice is one happening. */
  readonly groupOf: (statement: Tie["statements"][number]) => string | null;
  readonly families: readonly Family[];
}

/** Who acts towards whom, by class of events. */
export function networkOf({ ties, tally, groupOf, families }: Told): Network {
  const wanted = new Set(families);
  const edges = new Map<string, { by: Tie["by"]; to: Tie["to"]; family: Family; ties: Tie[] }>();
  for (const tie of ties.counted) {
    const family = FAMILY_OF[tie.type as EventType];
    if (!wanted.has(family)) continue;
    const name = JSON.stringify([tie.by.key, tie.to.key, family]);
    const known = edges.get(name);
    if (known) known.ties.push(tie);
    else edges.set(name, { by: tie.by, to: tie.to, family, ties: [tie] });
  }
  const weights = new Map<string, { key: string; name: string; statements: number }>();
  const weigh = ({ key, name }: Tie["by"], statements: number) => {
    const known = weights.get(key) ?? { key, name, statements: 0 };
    weights.set(key, { ...known, statements: known.statements + statements });
  };
  for (const { by, to, ties } of edges.values()) for (const end of [by, to]) weigh(end, total(ties));
  const byWeight = [...weights.values()].sort((a, b) => b.statements - a.statements || (a.key < b.key ? -1 : 1));
  const shown = new Set(byWeight.slice(0, MOST_NODES).map(({ key }) => key));
  const within = [...edges.values()].filter(({ by, to }) => shown.has(by.key) && shown.has(to.key));
  const drawn = within
    .sort((a, b) => total(b.ties) - total(a.ties) || (a.by.key + a.to.key < b.by.key + b.to.key ? -1 : 1))
    .slice(0, MOST_EDGES);
  const held = new Set(drawn.flatMap(({ by, to }) => [by.key, to.key]));
  const alone = [...tally.by, ...tally.to].filter(({ value }) => !weights.has(value));
  const apart = [
    ...byWeight.filter(({ key }) => !held.has(key)),
    ...distinct(alone.map(({ value, label }) => ({ key: value, name: label, statements: 0 }))),
  ];
  return {
    nodes: byWeight.filter(({ key }) => held.has(key)),
    edges: drawn.map(({ by, to, family, ties }) => edgeOf({ by, to, family }, ties, groupOf)),
    apart: apart.slice(0, MOST_APART),
  };
}

function edgeOf(
  ends: Pick<Network["edges"][number], "by" | "to" | "family">,
  ties: readonly Tie[],
  groupOf: Told["groupOf"],
): Network["edges"][number] {
  const statements = ties.flatMap((tie) => tie.statements);
  const distinctStatements = [...new Map(statements.map((stored) => [stored.row, stored])).values()];
  return {
    ...ends,
    types: ties.map(({ type, statements }) => ({ type, statements: statements.length })),
    happenings: new Set(distinctStatements.map((stored) => groupOf(stored) ?? `s${stored.row}`)).size,
    statements: distinctStatements.length,
    cites: distinctStatements.slice(0, MOST_CITES).map(citeOf),
  };
}

function total(ties: readonly Tie[]): number {
  return ties.reduce((sum, { statements }) => sum + statements.length, 0);
}

function distinct<T extends { readonly key: string }>(parties: readonly T[]): readonly T[] {
  return [...new Map(parties.map((each) => [each.key, each])).values()];
}
