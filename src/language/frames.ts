import type { Argument, Frame, Role, WordRange } from "../text/index.js";
import { invariant } from "../text/index.js";
import type { Labels, Outputs } from "./model.js";

const ROLES: readonly string[] = ["by", "to", "where", "when", "who", "claimant"] satisfies Role[];

/** How sure the model must be before a word counts as a statement's head, and another as its argument; chosen on the dev reports. */
export interface Thresholds {
  /** At least 0.2: the exported model gives no arcs to words less likely than that. */
  readonly statement: number;
  readonly argument: number;
}

/** Statements of one window: the words that the model gives a trigger, with its labels and its arcs. Word numbers count from `first`. */
export function findFrames(outputs: Outputs, labels: Labels, first: number, thresholds: Thresholds): Frame[] {
  return outputs.trigger.flatMap((probabilities, word) => {
    const absent = probabilities[0] ?? 1;
    const score = 1 - absent;
    if (score < thresholds.statement) return [];
    const [kind, type] = (labels.trigger[argmax(probabilities, 1)] ?? "").split(":");
    invariant(kind === "event" || kind === "figure" || kind === "condition", `trigger of kind ${kind}`);
    invariant(type, "trigger without a type");
    const arcs = outputs.argue.get(word) ?? new Float32Array();
    return [
      {
        word: first + word,
        kind,
        type,
        sub: kind === "figure" ? null : subOf(outputs.sub[word], labels.sub, type, kind === "event"),
        status: labels.status[argmax(outputs.status[word])] ?? "",
        bound: labels.bound[argmax(outputs.bound[word])] ?? "",
        scope: labels.scope[argmax(outputs.scope[word])] ?? "",
        dated: labels.dated[argmax(outputs.dated[word])] ?? "",
        score,
        arguments: argumentsOf(arcs, labels.arcs, first, thresholds.argument),
        quote: range(arcs, labels.arcs, "quote", word, first),
        about: range(arcs, labels.arcs, "about", word, first),
      },
    ];
  });
}

function argmax(row: ArrayLike<number> | undefined, from = 0): number {
  let best = from;
  if (row) for (let i = from + 1; i < row.length; i++) if ((row[i] ?? 0) > (row[best] ?? 0)) best = i;
  return best;
}

/** The likeliest mode or state of this very type; an event may have none. */
function subOf(row: Float32Array | undefined, names: readonly string[], type: string, mayLack: boolean): string | null {
  let best = -1;
  names.forEach((name, i) => {
    const fits = name.startsWith(`${type}/`) || (mayLack && name === "none");
    if (fits && (best < 0 || (row?.[i] ?? 0) > (row?.[best] ?? 0))) best = i;
  });
  const name = names[best];
  return name && name !== "none" ? name.slice(type.length + 1) : null;
}

function argumentsOf(arcs: Float32Array, names: readonly string[], first: number, threshold: number): Argument[] {
  const found: Argument[] = [];
  for (let other = 0; other * names.length < arcs.length; other++)
    names.forEach((role, k) => {
      const score = arcs[other * names.length + k] ?? 0;
      if (ROLES.includes(role) && score >= threshold) found.push({ role: role as Role, word: first + other, score });
    });
  return found;
}

/** The likeliest first and last word of a span; null where the model points at the statement's own word, or ends before it begins. */
function range(arcs: Float32Array, names: readonly string[], span: "quote" | "about", word: number, first: number): WordRange | null {
  const end = (which: string, from: number) => {
    const column = names.indexOf(`${span}:${which}`);
    let best = from;
    for (let other = from; other * names.length < arcs.length; other++)
      if ((arcs[other * names.length + column] ?? 0) > (arcs[best * names.length + column] ?? 0)) best = other;
    return best;
  };
  const start = end("first", 0);
  if (span === "about" && start === word) return null;
  return { first: first + start, last: first + end("last", start) };
}
