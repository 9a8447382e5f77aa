import type { Count } from "../counts/count.js";
import type { Point } from "../counts/series.js";
import type { CountNews } from "./news.js";

/** What is new about a count of which fresh statements tell. */
export function countNews(before: Count | null, after: Count): CountNews {
  if (before === null) return after.flags.length > 0 ? "contradicted" : "new";
  if (after.flags.length > before.flags.length) return "contradicted";
  const told = new Set(values(before));
  return values(after).some((value) => !told.has(value)) ? "moved" : "again";
}

function values({ series }: Count): readonly string[] {
  return series.flatMap(({ points }) => points.map(({ value, bound }: Point) => JSON.stringify([value, bound])));
}
