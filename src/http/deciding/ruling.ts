import { anchorOf, GATHERED_AS, type Ruling, reportNamed, statementNamed, statementOn } from "../../record/index.js";
import { Failure, wholeText } from "../../text/index.js";
import { fieldTexts } from "../../views/index.js";
import type { Site } from "../site.js";
import type { Asked } from "./asked.js";
import { correctionOf, NOTHING } from "./correction.js";

/** The ruling that a decision asks for. Fails with `not-in-record`, `bad-option` or `bad-correction`. */
export async function rulingOf(given: Asked, site: Site): Promise<Ruling> {
  const { store } = site.record;
  if (given.kind === "add") return added(given, site);
  const statement = await statementNamed(store, required(given.statement, "statement"));
  const anchor = anchorOf(statement);
  const gathering = given.of ?? GATHERED_AS[statement.statement.kind];
  switch (given.kind) {
    case "accept":
    case "reject":
      return { kind: given.kind, anchor };
    case "note":
      return { kind: "note", anchor, text: required(given.text, "text") };
    case "correct": {
      const fields = await correctionOf(given.fields ?? {}, fieldTexts(statement.statement), site);
      if (Object.keys(fields).length === 0) throw new Failure("bad-option", "nothing to correct: no field differs from what is on record");
      return { kind: "correct", anchor, fields };
    }
    case "merge":
      return { kind: "merge", gathering, anchor, with: anchorOf(await statementNamed(store, required(given.with, "with"))) };
    case "split":
      return { kind: "split", gathering, anchor };
    case "name":
      return { kind: "name", gathering, anchor, name: required(given.name, "name") };
  }
}

async function added(given: Asked, site: Site): Promise<Ruling> {
  const report = await reportNamed(site.record.store, required(given.report, "report"));
  const revision = report.revisions.at(-1);
  const kind = required(given.of_kind, "of_kind");
  const [quote, head, at] = [required(given.quote, "quote"), required(given.head, "head"), given.at ?? -1];
  const whole = revision ? wholeText(revision.report) : "";
  if (!revision || whole.slice(at, at + quote.length) !== quote)
    throw new Failure("bad-correction", `“${quote}” is not what the newest revision of ${report.identity} says at ${at}`);
  const headAt = at + quote.indexOf(head);
  const words = { quote, at, head, headAt };
  const anchor = { report: report.identity, revision: revision.hash, kind, start: headAt, end: headAt + head.length, head };
  return { kind: "add", anchor, statement: statementOn(kind, words, await correctionOf(given.fields ?? {}, NOTHING, site)) };
}

function required<T>(value: T | undefined, name: string): T {
  if (value === undefined || value === "") throw new Failure("bad-option", `${name}: is needed for this decision`);
  return value;
}
