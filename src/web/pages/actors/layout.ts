import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";
import type { Network } from "../../../views/index.js";

export interface Placed {
  readonly key: string;
  readonly name: string;
  readonly statements: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export const WIDTH = 1000;
export const HEIGHT = 640;
const MARGIN = 46;
const STEPS = 220;
/** Letters of a name that are drawn. */
export const LONGEST_NAME = 24;

interface Node extends SimulationNodeDatum {
  readonly key: string;
  readonly radius: number;
  /** Half of the room that the node takes with its name, which stands below it. */
  readonly label: number;
}

/** Places for the nodes of a network: the same for the same network, for nothing is left to chance and the number of steps is fixed. */
export function laidOut({ nodes, edges }: Pick<Network, "nodes" | "edges">): readonly Placed[] {
  const most = Math.max(1, ...nodes.map(({ statements }) => statements));
  const bodies = nodes.map(({ key, name, statements }): Node => {
    const radius = 5 + 13 * Math.sqrt(statements / most);
    return { key, radius, label: radius + 8 + 1.7 * Math.min(name.length, LONGEST_NAME) };
  });
  const links = edges.map(({ by, to, statements }) => ({ source: by.key, target: to.key, statements }));
  const simulation = forceSimulation(bodies)
    .randomSource(seeded())
    .force(
      "link",
      forceLink<Node, (typeof links)[number]>(links)
        .id(({ key }) => key)
        .distance(80)
        .strength(({ statements }) => Math.min(1, 0.4 + statements / (2 * most))),
    )
    .force("charge", forceManyBody().strength(-320).distanceMax(420))
    .force("collide", forceCollide<Node>(({ label }) => label).iterations(2))
    .force("x", forceX(0).strength(0.07))
    .force("y", forceY(0).strength(0.13))
    .stop()
    .tick(STEPS);
  const placed = simulation.nodes();
  const [xs, ys] = [placed.map(({ x = 0 }) => x), placed.map(({ y = 0 }) => y)];
  const fitX = stretched(xs, WIDTH, 90);
  const fitY = stretched(ys, HEIGHT, MARGIN);
  return placed.map(({ radius, x = 0, y = 0 }, i) => ({
    key: nodes[i]?.key ?? "",
    name: nodes[i]?.name ?? "",
    statements: nodes[i]?.statements ?? 0,
    x: rounded(fitX(x)),
    y: rounded(fitY(y)),
    radius: rounded(radius),
  }));
}

/** Stretches values over a length, with a margin at either end; in the middle where they are one. */
function stretched(values: readonly number[], length: number, margin: number): (value: number) => number {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (!(most > least)) return () => length / 2;
  const scale = Math.min((length - 2 * margin) / (most - least), 2.2);
  const middle = (least + most) / 2;
  return (value) => length / 2 + (value - middle) * scale;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Numbers from 0 to 1, always the same (Lehmer's generator, as d3-force has it). */
function seeded(): () => number {
  let state = 1;
  return () => {
    state = (48_271 * state) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
