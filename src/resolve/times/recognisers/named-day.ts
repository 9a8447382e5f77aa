import { dayPeriod } from "../period.js";
import type { TimeRecogniser } from "../recogniser.js";

const OFFSETS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1, now: 0 };

export const namedDay: TimeRecogniser = {
  name: "named-day",
  why: "Today, yesterday and tomorrow are counted from the publication; the same day from the day that was told before.",
  evident: true,
  pattern:
    /\b(?:(?<same>(?:earlier|later|early|late)\s+(?:in\s+the|(?:on\s+)?(?:that|the\s+same))\s+day|(?:that|the)\s+(?:very\s+)?same\s+(?:day|night|evening|morning|hour)|that\s+(?:very\s+)?(?:day|night|evening|morning))|(?:(?:earlier|later|early|late)\s+)?(?:the\s+day\s+(?<over>before\s+yesterday|after\s+tomorrow)|(?<day>today|tonight|yesterday|tomorrow|now)(?:['’]s)?(?<hours>\s+(?:morning|afternoon|evening|night))?))\b/giu,
  accepts: ({ day }, before, after) =>
    day?.toLowerCase() !== "now" ||
    (/\b(?:between|from)\s+$/iu.test(before) && /^\s+(?:and|until)\s/iu.test(after)) ||
    /\b(?:between|from)\s[^.;:]{3,40}\s(?:and|to|until|till)\s+$/iu.test(before),
  read: ({ over, day, same }, { published, anchor }) => {
    if (same) return anchor === null ? null : dayPeriod(anchor);
    if (published === null) return null;
    if (over) return dayPeriod(published + (/^before/iu.test(over) ? -2 : 2));
    return dayPeriod(published + (OFFSETS[day?.toLowerCase() ?? ""] ?? 0));
  },
  examples: [
    { text: "Talks resumed yesterday.", finds: "yesterday", from: "2024-09-17", to: "2024-09-17" },
    { text: "He was freed earlier today.", finds: "earlier today", from: "2024-09-18", to: "2024-09-18" },
    { text: "They return tomorrow evening.", finds: "tomorrow evening", from: "2024-09-19", to: "2024-09-19", direction: "future" },
    { text: "He was shot the same day.", finds: "the same day", from: "2024-09-03", to: "2024-09-03", anchor: "2024-09-03" },
    {
      text: "All must leave between now and October 15.",
      finds: "between now and October 15",
      from: "2024-09-18",
      to: "2024-10-15",
      direction: "future",
    },
    { text: "It grew between May 2019 and now.", finds: "between May 2019 and now", from: "2019-05-01", to: "2024-09-18" },
    { text: "It fell the day before yesterday.", finds: "the day before yesterday", from: "2024-09-16", to: "2024-09-16" },
  ],
  nearMisses: ["They are now and then seen.", "They saved the day.", "It was the same man."],
};
