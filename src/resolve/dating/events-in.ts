import type { Span } from "../../text/index.js";
import type { IndexedEvent } from "./knowledge.js";

/** An event that a sentence mentions, with the words from the first that tells it to the last. */
export interface Mention {
  readonly event: IndexedEvent;
  readonly span: Span;
}

/** What is feared, planned or possible has not happened. */
const NOT_YET =
  /\b(?:if|could|may|might|would|should|possible|potential|imminent|threat(?:en(?:s|ed|ing)?)?|capacity|playbook|pretext|plan(?:s|ned|ning)?|prepar\p{L}+|fears?|feared|warn(?:s|ed|ing)?|prevent|avert|deter|further)\b/iu;
/** Characters before an event in which it may be called so. */
const LEAD_IN = 40;

/** The known events that a sentence mentions as having happened. */
export function eventsIn(sentence: string, events: readonly IndexedEvent[]): readonly Mention[] {
  return events.flatMap((event) => {
    const found: Span[] = [];
    for (const words of event.words) {
      const match = words.exec(sentence);
      if (!match) return [];
      found.push({ start: match.index, end: match.index + match[0].length });
    }
    const span = { start: Math.min(...found.map(({ start }) => start)), end: Math.max(...found.map(({ end }) => end)) };
    return NOT_YET.test(sentence.slice(Math.max(0, span.start - LEAD_IN), span.end)) ? [] : [{ event, span }];
  });
}

/** The events that some sentence of a text may mention: all their words stand somewhere in it. One look is cheaper than a look a sentence. */
export function eventsNear(text: string, events: readonly IndexedEvent[]): readonly IndexedEvent[] {
  const straight = text.replaceAll("’", "'");
  return events.filter(({ lists }) => lists.every((words) => words.some((word) => straight.includes(word))));
}
