import { formatDay } from "../../times/day.js";
import type { ClueRecogniser } from "../clue.js";
import { since } from "../day-set.js";
import { eventsIn } from "../events-in.js";

export const knownEvent: ClueRecogniser = {
  name: "known-event",
  why: "Whoever mentions an event that nobody foresaw writes on its day or later.",
  find: ({ text }, { events }) =>
    eventsIn(text, events).map(({ event, span }) => ({
      span,
      says: `${event.name}: ${formatDay(event.day)}`,
      days: since(event.day),
      tells: true,
      trust: 0.75,
      likelihood: (day) => SHARE_OF_FAR + 1 / (1 + Math.max(0, day - event.day) / 365),
      pins: false,
    })),
  examples: [
    {
      text: "Hamas gunmen killed 1,200 people in the attack of October 7.",
      finds: "Hamas gunmen killed 1,200 people in the attack of October 7",
      allows: "2023-10-07",
      rulesOut: "2023-10-06",
    },
    { text: "Russia invaded Ukraine and was sanctioned.", finds: "Russia invaded Ukraine", allows: "2022-03-01", rulesOut: "2022-02-23" },
  ],
  nearMisses: ["Hamas met on October 8.", "Ukraine fears Russia.", "The attack was led by Hamasa on October 7."],
};

const SHARE_OF_FAR = 0.3;
