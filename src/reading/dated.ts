import { segment } from "../language/index.js";
import { type DatingKnowledge, dateReport } from "../resolve/index.js";
import { type Report, wholeText } from "../text/index.js";

/** A report that does not tell its day, with the day that its text gives away and how. What the clock says is not asked: a text gives the same statements whenever it is read. */
export function dated(report: Report, knowledge: () => DatingKnowledge): Report {
  if (report.published !== null) return report;
  const dating = dateReport({ text: wholeText(report), sentences: segment(report), latest: report.fetched }, knowledge());
  return { ...report, published: dating.day, publishedKnown: false, dating };
}
