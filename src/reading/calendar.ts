import type { Calendar, TimeTold } from "../arguments/index.js";
import { findTimes, timeInText } from "../resolve/index.js";
import type { Analysis } from "../text/index.js";

/** The expressions of time in a report, with what they stand for; `published`: its day, null where unknown. */
export function calendarOf({ text, words, sentences }: Analysis, published: string | null): Calendar {
  const times = sentences.flatMap((sentence) =>
    findTimes(text.slice(sentence.start, sentence.end)).flatMap(({ start, end }): TimeTold[] => {
      const span = { start: sentence.start + start, end: sentence.start + end };
      const inside = words.slice(sentence.first, sentence.last + 1).filter((w) => w.start < span.end && span.start < w.end);
      const [first, last] = [inside[0], inside.at(-1)];
      return first && last ? [{ ...span, first: first.index, last: last.index }] : [];
    }),
  );
  return {
    times,
    published,
    days: (phrase, { word, status }) => {
      const head = words[word];
      return head
        ? timeInText(text, { phrase, head, ahead: status === "planned" || status === "possible", lasting: status === "ongoing" }, published)
        : null;
    },
  };
}
