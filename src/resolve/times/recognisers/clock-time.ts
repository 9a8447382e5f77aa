import { dayPeriod } from "../period.js";
import type { TimeRecogniser } from "../recogniser.js";

export const clockTime: TimeRecogniser = {
  name: "clock-time",
  why: "An hour of the clock falls on the day that is told with it, else on the day of publication.",
  evident: true,
  pattern:
    /(?<![\d.,:])\b(?:(?:about|around|some|shortly\s+(?:before|after)|just\s+(?:before|after))\s+)?(?:(?:[01]?\d|2[0-3])(?:[:.][0-5]\d)?\s*(?:a\.?m|p\.?m)\b\.?|(?:[01]?\d|2[0-3]):[0-5]\d|(?:[01]\d|2[0-3])[0-5]\d\s*(?:hours|hrs|h)\b|(?:[01]?\d|2[0-3])(?::?[0-5]\d)?\s*(?=GMT|UTC))(?!\d|[.:]\d)(?:\s*\(?(?:GMT|UTC|CET|EST|EDT|(?:local|\p{Lu}\p{Ll}+)\s+time)\)?)?/gu,
  read: (_groups, { published }) => (published === null ? null : dayPeriod(published, "hour")),
  examples: [
    { text: "The truce began at 7am local time.", finds: "at 7am local time", from: "2024-09-18", to: "2024-09-18" },
    { text: "Sirens sounded at 19:15.", finds: "at 19:15", from: "2024-09-18", to: "2024-09-18" },
    {
      text: "It expires at 9:45 p.m. Khartoum time on September 20.",
      finds: "at 9:45 p.m. Khartoum time on September 20",
      from: "2024-09-20",
      to: "2024-09-20",
      direction: "future",
    },
  ],
  nearMisses: ["They won by 3:2 votes.", "Of the 12, 7 amassed arms.", "Verse 1:1:20 was read."],
};
