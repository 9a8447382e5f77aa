import { yearPeriod } from "../period.js";
import type { TimeRecogniser } from "../recogniser.js";

const THIRDS: Readonly<Record<string, readonly [number, number]>> = { early: [0, 3], mid: [4, 6], late: [7, 9] };

const WORDS = ["", "", "", "", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];

export const decade: TimeRecogniser = {
  name: "decade",
  why: "The ten years that share their tens, or the early, middle or late ones of them.",
  evident: true,
  pattern:
    /\b(?:(?<part>early|mid|late)[\s-]+)?(?<decade>(?:19|20)\d0)['’]?s\b|\bthe\s+(?:(?<part2>early|mid|late)[\s-]+)?(?:['’]?(?<tens>[4-9]0)['’]?s|(?<word>forties|fifties|sixties|seventies|eighties|nineties))\b/giu,
  read: ({ part: before, part2, decade: full, tens, word }) => {
    const part = before ?? part2;
    const first = full ?? 1900 + Number(tens ?? WORDS.indexOf(word?.toLowerCase() ?? "") * 10);
    const [from, to] = THIRDS[part?.toLowerCase() ?? ""] ?? [0, 9];
    return { ...yearPeriod(Number(first) + from, Number(first) + to), grain: "decade" };
  },
  examples: [
    { text: "The war of the 1990s left mines.", finds: "of the 1990s", from: "1990-01-01", to: "1999-12-31" },
    { text: "Many left in the early nineties.", finds: "in the early nineties", from: "1990-01-01", to: "1993-12-31" },
    { text: "They armed in the late 1970s.", finds: "in the late 1970s", from: "1977-01-01", to: "1979-12-31" },
  ],
  nearMisses: ["She is in her seventies.", "He is in his 90s.", "The 2015 model is old."],
};
