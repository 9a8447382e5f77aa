import { weekdayOf } from "../day.js";
import { dayPeriod, weekOf } from "../period.js";
import type { TimeRecogniser } from "../recogniser.js";
import { isName, WEEKDAY, weekdayNumber } from "../words.js";

export const weekday: TimeRecogniser = {
  name: "weekday",
  why: "In the past the latest such day, the day of publication included; of what is to come the next one, that day included.",
  evident: true,
  pattern: new RegExp(
    `\\b(?:(?<week2>last|next|this)\\s+week(?:['’]s)?\\s+(?:on\\s+)?)?(?:(?:early|late|later|earlier)\\s+(?:on\\s+)?)?(?:(?<rank>last|next|this(?:\\s+(?:past|coming))?|the\\s+(?:previous|preceding|following|next))\\s+)?(?<weekday>${WEEKDAY}|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\\.)(?:['’]s\\b)?(?<hours>[\\s-]+(?:early\\s+|late\\s+)?(?:morning|afternoon|evening|night|midday|noon)(?:['’]s\\b)?)?(?:,?\\s+(?:of\\s+)?(?<week>last|next|this)\\s+week\\b)?`,
    "giu",
  ),
  accepts: ({ weekday: name }, before, after) =>
    isName(name) &&
    !/(?:Good|Bloody|Palm|Black|Easter|Holy|Maundy|Ash|Shrove|Super|Red)\s+$/u.test(before) &&
    !/^\s+(?:Times|Telegraph|Mirror|Express|Mail|Herald|Post|Tribune|World)\b/u.test(after) &&
    !/^s\b/u.test(after) &&
    (!name?.endsWith(".") || /(?:on|since|until|by|last|next|early|late)\s+$/iu.test(before)),
  read: ({ rank, weekday: name, week: week1, week2 }, { published, anchor, direction }) => {
    if (published === null || anchor === null) return null;
    const number = weekdayNumber(name ?? "");
    const before = (day: number) => day - ((weekdayOf(day) - number + 7) % 7);
    const after = (day: number) => day + ((number - weekdayOf(day) + 7) % 7);
    const week = week1 ?? week2;
    const monday = weekOf(published).from;
    if (week) return dayPeriod(monday + number + { last: -7, this: 0, next: 7 }[week.toLowerCase() as "last" | "this" | "next"]);
    switch (rank?.toLowerCase().replace(/\s+/gu, " ")) {
      case "last":
      case "this past":
        return dayPeriod(before(published - 1));
      case "next":
        return dayPeriod(after(published + 1));
      case "this coming":
        return dayPeriod(after(published));
      case "the previous":
      case "the preceding":
        return dayPeriod(before(anchor - 1));
      case "the following":
      case "the next":
        return dayPeriod(after(anchor + 1));
      default:
    }
    if (direction === "past") return dayPeriod(before(published));
    if (direction === "future") return dayPeriod(after(published));
    const [past, future] = [before(published), after(published)];
    return dayPeriod(published - past <= future - published ? past : future);
  },
  examples: [
    { text: "He arrived early Wednesday.", finds: "early Wednesday", from: "2024-09-18", to: "2024-09-18" },
    { text: "Two were killed on Saturday.", finds: "on Saturday", from: "2024-09-14", to: "2024-09-14" },
    { text: "They will meet on Saturday.", finds: "on Saturday", from: "2024-09-21", to: "2024-09-21", direction: "future" },
    { text: "Last Wednesday it was bombed.", finds: "Last Wednesday", from: "2024-09-11", to: "2024-09-11" },
    { text: "Sunday's attack was the third.", finds: "Sunday's", from: "2024-09-15", to: "2024-09-15" },
    { text: "It has held since Thursday last week.", finds: "since Thursday last week", from: "2024-09-12", to: "2024-09-18" },
    { text: "Envoys meet next week on Tuesday.", finds: "next week on Tuesday", from: "2024-09-24", to: "2024-09-24", direction: "future" },
    { text: "Shells fell on Monday night.", finds: "on Monday night", from: "2024-09-16", to: "2024-09-16" },
    { text: "He flies to Doha next Wednesday.", finds: "next Wednesday", from: "2024-09-25", to: "2024-09-25", direction: "future" },
  ],
  nearMisses: [
    "The Good Friday agreement held.",
    "Bloody Sunday is remembered.",
    "The Sunday Times reported it.",
    "They sat. Nobody spoke.",
    "They march on Sundays.",
  ],
};
