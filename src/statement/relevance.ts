import type { Analysis, Frame } from "../text/index.js";

/** Statements a sentence, each counted by how sure the model is, below which a report is about something else; see docs/decisions. */
const SPARSE = 0.35;
/** What a statement in such a report must reach. */
const CERTAIN = 0.98;

/**
 * The frames that belong on the record. Reports on the record's subject speak of it in nearly every sentence; where few sentences seem to (a match
 * report in which a club "fires" its coach), what they seem to say is mostly a likeness of words, so only what the model is certain of stays.
 */
export function relevantFrames({ frames, sentences }: Pick<Analysis, "frames" | "sentences">): readonly Frame[] {
  const weight = frames.reduce((sum, frame) => sum + frame.score, 0);
  return weight >= SPARSE * sentences.length ? frames : frames.filter((frame) => frame.score >= CERTAIN);
}
