import { dayOf } from "../day.js";
import { dayPeriod } from "../period.js";
import type { TimeRecogniser } from "../recogniser.js";

export const isoDate: TimeRecogniser = {
  name: "iso-date",
  why: "Year, month and day in figures; other orders of figures mean different days in different countries.",
  evident: true,
  pattern: /(?<![\d-])(?<year>(?:19|20)\d\d)-(?<month>0[1-9]|1[0-2])-(?<date>0[1-9]|[12]\d|3[01])(?![\d-])/gu,
  read: ({ year, month, date }) => {
    const day = dayOf(Number(year), Number(month) - 1, Number(date));
    return day === null ? null : dayPeriod(day);
  },
  examples: [{ text: "Issued 2024-03-05 in Geneva.", finds: "2024-03-05", from: "2024-03-05", to: "2024-03-05" }],
  nearMisses: ["Order 2024-13-45 was read.", "Call 12-2024-03-05-77."],
};
