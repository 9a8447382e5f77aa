import { type Correction, placesOf, type Ruling, type StoredReport, statementOn, type Words } from "../../record/index.js";
import type { Statement } from "../../statement/index.js";
import { Failure, invariant, wholeText } from "../../text/index.js";

/** Where words and the head among them stand in a report; each has to stand there once. Fails with `bad-correction`. */
export function wordsIn(report: StoredReport, quote: string, head: string): Words {
  const at = onlyPlace(quote, wholeText(newest(report).report), "the report");
  return { quote, at, head, headAt: at + onlyPlace(head, quote, "the words") };
}

/** The ruling by which an analyst adds a statement to the newest revision of a report. */
export function stated(report: StoredReport, kind: Statement["kind"], words: Words, fields: Correction): Ruling {
  const { head, headAt: start } = words;
  const anchor = { report: report.identity, revision: newest(report).hash, kind, start, end: start + head.length, head };
  return { kind: "add", anchor, statement: statementOn(kind, words, fields) };
}

function newest({ revisions, identity }: StoredReport): StoredReport["revisions"][number] {
  const revision = revisions.at(-1);
  invariant(revision, `${identity} has no revision`);
  return revision;
}

function onlyPlace(words: string, text: string, where: string): number {
  const [place, ...others] = placesOf(words, text);
  if (place === undefined) throw new Failure("bad-correction", `“${words}” does not stand in ${where}`);
  if (others.length > 0) throw new Failure("bad-correction", `“${words}” stands in ${where} ${others.length + 1} times: give more words`);
  return place;
}
