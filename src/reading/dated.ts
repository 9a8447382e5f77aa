import { segment } from "../language/index.js";
import { type DatingKnowledge, dateReport } from "../resolve/index.js";
import { type Report, wholeText } from "../text/index.js";

/** A report that does not tell its day, with the day that its text gives away and how; `latest`: the day of reading, null where unknown. */
export function dated(report: Report, knowledge: () => DatingKnowledge, latest: string | null): Report {
  if (report.published !== null) return report;
  const dating = dateReport({ text: wholeText(report), sentences: segment(report), latest: report.fetched ?? latest }, knowledge());
  return { ...report, published: dating.day, publishedKnown: false, dating };
}
