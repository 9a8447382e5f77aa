import { type Forest, type ForestFile, growForest } from "../forest/index.js";
import type { Analysis, Argument, Frame, Role } from "../text/index.js";
import { type Passage, readPassage } from "./passage.js";
import { type Calendar, TIME_FEATURES, timeCandidates } from "./times.js";
import { WORD_FEATURES } from "./word-features.js";
import { wordCandidates } from "./words.js";

/** The roles that are chosen among words. */
export const CHOSEN_ROLES = ["by", "to", "where", "claimant"] as const satisfies readonly Role[];
export type ChosenRole = (typeof CHOSEN_ROLES)[number];

/** The trees of each role, as their file holds them. */
export type ForestFiles = Readonly<Record<ChosenRole | "when", ForestFile>>;
export type ArgumentForests = Readonly<Record<ChosenRole | "when", Forest>>;

export function growForests(files: ForestFiles): ArgumentForests {
  const grown = CHOSEN_ROLES.map((role) => [role, growForest(files[role], WORD_FEATURES)] as const);
  return { ...(Object.fromEntries(grown) as Record<ChosenRole, Forest>), when: growForest(files.when, TIME_FEATURES) };
}

/** How likely an argument must be. */
export type Least = Readonly<Record<ChosenRole | "when", number>>;

/** Chosen on the dev reports. */
export const LEAST: Least = { by: 0.55, to: 0.3, where: 0.3, claimant: 0.55, when: 0.4 };

/**
 * The same frames with the arguments that hold when the whole report is looked at: what the model thinks of each word, what its other frames say of
 * it, where it stands, how it hangs together with the head.
 */
export function chooseArguments(analysis: Analysis, forests: ArgumentForests, calendar: Calendar, least: Least): Analysis {
  const passage = readPassage(analysis);
  return {
    ...analysis,
    frames: analysis.frames.map((frame) => {
      const { dated, argument } = timeOf(passage, frame, calendar, forests.when, least.when);
      return { ...frame, dated, arguments: [...partiesOf(passage, frame, forests, least), ...argument] };
    }),
  };
}

/** The roles that a kind of statement has. */
const ROLES_OF: Readonly<Record<Frame["kind"], readonly ChosenRole[]>> = {
  event: CHOSEN_ROLES,
  figure: ["by", "where", "claimant"],
  condition: ["where", "claimant"],
};

function partiesOf(passage: Passage, frame: Frame, forests: ArgumentForests, least: Least): Argument[] {
  const candidates = wordCandidates(passage, frame);
  const chosen = ROLES_OF[frame.kind].flatMap((role) =>
    candidates.map(({ word, row }): Argument => ({ role, word, score: forests[role](row) })).filter(({ score }) => score >= least[role]),
  );
  return [...chosen, ...frame.arguments.filter(({ role, score }) => role === "who" && score >= LIKELY)];
}

const LIKELY = 0.5;

/** The likeliest days; how the frame is dated and, where it is by words, the argument that says so. */
function timeOf(passage: Passage, frame: Frame, calendar: Calendar, forest: Forest, least: number) {
  const scored = timeCandidates(passage, frame, calendar).map(({ time, row }) => ({ time, score: forest(row) }));
  const best = scored.reduce<(typeof scored)[number] | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  if (!best || best.score < least) return { dated: "unknown", argument: [] };
  if (!best.time) return { dated: "publication", argument: [] };
  return { dated: "words", argument: [{ role: "when", word: best.time.first, score: best.score } satisfies Argument] };
}
