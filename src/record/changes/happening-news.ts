import type { Happening } from "../happenings/happening.js";
import type { HappeningNews } from "./news.js";

/** What is new about a happening that fresh statements tell of. */
export function happeningNews(before: Happening | null, after: Happening): HappeningNews {
  if (before === null) return "new";
  const sides = ({ contradictions }: Happening) => contradictions.reduce((sum, { sides: of }) => sum + of.length, 0);
  if (after.denials.length > before.denials.length || sides(after) > sides(before)) return "contradicted";
  return after.course.now === before.course.now ? "again" : "moved";
}
