import type { Argument, Frame, Role, WordRange } from "../text/index.js";
import { invariant } from "../text/index.js";
import { type Calibration, calibrated } from "./calibration.js";
import type { Labels, SectionOutputs } from "./model.js";
import type { Section } from "./sections.js";

const ROLES: readonly Role[] = ["by", "to", "where", "when", "who", "claimant"];

/** How sure the model must be before a word counts as a statement's head; chosen on the dev reports. */
export interface Thresholds {
  /** At least 0.2: the exported model gives no arcs to words less likely than that. */
  readonly statement: number;
  /** Where given, what a statement's confidence must reach instead. */
  readonly confidence?: number | undefined;
}

/** Arcs less likely than this are not told of. */
const FAINT = 0.02;

/** Words less likely than this have no arcs. */
const LIKELY = 0.2;

/** Statements of one section: the words that the model gives a trigger, with its labels and its arcs. */
export function findFrames(
  outputs: SectionOutputs,
  labels: Labels,
  { first, sentence }: Pick<Section, "first" | "sentence">,
  thresholds: Thresholds,
  calibration: Calibration,
): Frame[] {
  return outputs.trigger.flatMap((probabilities, word) => {
    const score = 1 - (probabilities[0] ?? 1);
    const best = argmax(probabilities, 1);
    const confidence = calibrated(probabilities[best] ?? 0, calibration);
    const { confidence: least } = thresholds;
    if (least === undefined ? score < thresholds.statement : score < LIKELY || confidence < least) return [];
    const [kind, type] = (labels.trigger[best] ?? "").split(":");
    invariant(kind === "event" || kind === "figure" || kind === "condition", `trigger of kind ${kind}`);
    invariant(type, "trigger without a type");
    const arcs = outputs.argue.get(word) ?? new Float32Array();
    const near = nearby(sentence, word);
    const span = (name: "quote" | "about") => range(arcs, labels.arcs, name, word, near, first);
    const sub = kind === "figure" ? -1 : subOf(outputs.sub[word], labels.sub, type, kind === "event");
    const [bound, dated] = [argmax(outputs.bound[word]), argmax(outputs.dated[word])];
    const { status, scope } = statusAndScope(outputs, word, labels, kind === "figure");
    const subName = labels.sub[sub] ?? "none";
    return [
      {
        word: first + word,
        kind,
        type,
        sub: subName === "none" ? null : subName.slice(type.length + 1),
        status: labels.status[status] ?? "",
        bound: labels.bound[bound] ?? "",
        scope: labels.scope[scope] ?? "",
        dated: labels.dated[dated] ?? "",
        dating: Object.fromEntries(labels.dated.map((name, i) => [name, outputs.dated[word]?.[i] ?? 0])),
        score,
        confidence,
        scores: {
          type: (probabilities[best] ?? 0) / score,
          sub: outputs.sub[word]?.[sub] ?? 0,
          status: outputs.status[word]?.[status] ?? 0,
          bound: outputs.bound[word]?.[bound] ?? 0,
          scope: outputs.scope[word]?.[scope] ?? 0,
          dated: outputs.dated[word]?.[dated] ?? 0,
        },
        arguments: argumentsOf(arcs, labels.arcs, first),
        quote: span("quote"),
        about: span("about"),
      },
    ];
  });
}

function argmax(row: ArrayLike<number> | undefined, from = 0): number {
  let best = from;
  if (row) for (let i = from + 1; i < row.length; i++) if ((row[i] ?? 0) > (row[best] ?? 0)) best = i;
  return best;
}

/**
 * The likeliest status and scope, as class numbers. Those of a figure go together: who is held or missing now is so still, and what was counted of an
 * event, or since one began, is over.
 */
function statusAndScope({ status, scope }: SectionOutputs, word: number, labels: Labels, figure: boolean) {
  const chosen = { status: argmax(status[word]), scope: argmax(scope[word]) };
  if (!figure) return chosen;
  let best = -1;
  labels.status.forEach((s, i) => {
    labels.scope.forEach((c, k) => {
      const chance = (status[word]?.[i] ?? 0) * (scope[word]?.[k] ?? 0);
      if (s === (c === "current" ? "happened" : "ongoing") || chance <= best) return;
      best = chance;
      chosen.status = i;
      chosen.scope = k;
    });
  });
  return chosen;
}

/** The likeliest mode or state of this very type, as a class number; an event may have none. */
function subOf(row: Float32Array | undefined, names: readonly string[], type: string, mayLack: boolean): number {
  let best = -1;
  names.forEach((name, i) => {
    const fits = name.startsWith(`${type}/`) || (mayLack && name === "none");
    if (fits && (best < 0 || (row?.[i] ?? 0) > (row?.[best] ?? 0))) best = i;
  });
  return best;
}

function isRole(arc: string): arc is Role {
  return (ROLES as readonly string[]).includes(arc);
}

function argumentsOf(arcs: Float32Array, names: readonly string[], first: number): Argument[] {
  const found: Argument[] = [];
  for (let other = 0; other * names.length < arcs.length; other++)
    names.forEach((role, k) => {
      const score = arcs[other * names.length + k] ?? 0;
      if (isRole(role) && score >= FAINT) found.push({ role, word: first + other, score });
    });
  return found;
}

/** The words of a word's own sentence and the two beside it, where its spans must lie. */
function nearby(sentence: readonly number[], word: number): WordRange {
  const home = sentence[word] ?? 0;
  const first = sentence.findIndex((n) => n >= home - 1);
  const beyond = sentence.findIndex((n) => n > home + 1);
  return { first, last: (beyond < 0 ? sentence.length : beyond) - 1 };
}

/** The likeliest first and last word of a span; null where the model points at the statement's own word. */
function range(
  arcs: Float32Array,
  names: readonly string[],
  span: "quote" | "about",
  word: number,
  near: WordRange,
  offset: number,
): WordRange | null {
  const end = (which: string, from: number) => {
    const column = names.indexOf(`${span}:${which}`);
    let best = from;
    for (let other = from; other <= near.last; other++)
      if ((arcs[other * names.length + column] ?? 0) > (arcs[best * names.length + column] ?? 0)) best = other;
    return best;
  };
  const first = end("first", near.first);
  if (span === "about" && first === word) return null;
  return { first: offset + first, last: offset + end("last", first) };
}
