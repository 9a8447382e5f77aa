import type { TimeRead } from "./resolvers.js";
import type { When } from "./statement.js";

/** A time that was read, with its words in the report's whole text. */
export function whenOf(text: string, { words, ...days }: TimeRead): When {
  return { t: text.slice(words.start, words.end), ...days, at: words.start };
}
