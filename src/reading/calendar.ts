import type { Calendar, Days, TimeTold } from "../arguments/index.js";
import { timeInText } from "../resolve/index.js";
import type { Analysis, Sentence, Span } from "../text/index.js";

/** The expressions of time in a report, as `find` sees them in its sentences, with what they stand for; `published`: its day, null where unknown. */
export function calendarOf(
  { text, words, sentences }: Analysis,
  find: (sentence: string) => readonly Span[],
  published: string | null,
): Calendar {
  const homes = new Map<TimeTold, Sentence>();
  const times = sentences.flatMap((sentence) =>
    find(text.slice(sentence.start, sentence.end)).flatMap(({ start, end }): TimeTold[] => {
      const span = { start: sentence.start + start, end: sentence.start + end };
      const inside = words.slice(sentence.first, sentence.last + 1).filter((w) => w.start < span.end && span.start < w.end);
      const [first, last] = [inside[0], inside.at(-1)];
      if (!first || !last) return [];
      const time = { ...span, first: first.index, last: last.index };
      homes.set(time, sentence);
      return [time];
    }),
  );
  const known = new Map<string, Days | null>();
  return {
    times,
    published,
    days(time, { word, status }) {
      const [head, home] = [words[word], homes.get(time)];
      if (!head || !home) return null;
      const [ahead, lasting] = [status === "planned" || status === "possible", status === "ongoing"];
      // Which words of a time are a head's own is a matter of its sentence; to heads elsewhere a time tells the same.
      const near = home.first <= word && word <= home.last;
      const key = `${time.start} ${ahead} ${lasting} ${near ? word : ""}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const days = timeInText(text, { phrase: time, head, ahead, lasting }, published);
      known.set(key, days);
      return days;
    },
  };
}
