import type { Profiler } from "node:inspector";

export interface StageShare {
  readonly stage: string;
  readonly share: number;
}

/** Stages of reading by where their code lies; the first that fits counts. */
const STAGES: readonly (readonly [stage: string, file: RegExp])[] = [
  ["model", /onnxruntime/],
  ["segment", /\/src\/language\/(segment|sentences|tokens|abbreviations|breaks)\b/],
  ["decode", /\/src\/language\//],
  ["arguments", /\/src\/(?:arguments|forest)\//],
  ["resolve", /\/src\/resolve\//],
  ["assemble", /\/src\/statement\//],
];

/** Shares of busy time by stage, largest first. What a stage calls outside of the project, such as a regular expression, counts as its own. */
export function stagesOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): readonly StageShare[] {
  const own = new Map<number, number>();
  samples.forEach((id, i) => {
    own.set(id, (own.get(id) ?? 0) + Math.max(timeDeltas[i] ?? 0, 0));
  });
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const spent = new Map<string, number>();
  const visit = (node: Profiler.ProfileNode, inherited: string): void => {
    const { url, functionName } = node.callFrame;
    if (functionName === "(idle)") return;
    const stage =
      functionName === "(garbage collector)" ? "garbage collection" : (STAGES.find(([, file]) => file.test(url))?.[0] ?? inherited);
    spent.set(stage, (spent.get(stage) ?? 0) + (own.get(node.id) ?? 0));
    for (const child of node.children ?? []) {
      const next = byId.get(child);
      if (next) visit(next, stage);
    }
  };
  const [root] = nodes;
  if (root) visit(root, "other");
  const total = [...spent.values()].reduce((sum, time) => sum + time, 0);
  return [...spent].map(([stage, time]) => ({ stage, share: time / total })).sort((a, b) => b.share - a.share);
}
