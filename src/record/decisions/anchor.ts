import { overlaps } from "../../text/index.js";
import type { StoredStatement } from "../stored.js";
import type { Anchor, Decision } from "./decision.js";

/** Where a decision on this statement is fastened. */
export function anchorOf({ report, read, addedBy }: StoredStatement): Anchor {
  return {
    report: report.identity,
    revision: report.revisionHash,
    kind: read.kind,
    start: read.headAt,
    end: read.headAt + read.head.length,
    head: read.head,
    ...(addedBy && { added: addedBy.decision }),
  };
}

/**
 * Whether the anchor holds this statement: the same kind of statement on the same word of the same revision, whichever engine read it; of those that
 * were added by hand, the one.
 */
export function holds(anchor: Anchor, { report, read, addedBy }: StoredStatement): boolean {
  return (
    anchor.added === addedBy?.decision &&
    anchor.report === report.identity &&
    anchor.revision === report.revisionHash &&
    anchor.kind === read.kind &&
    overlaps(anchor, { start: read.headAt, end: read.headAt + read.head.length })
  );
}

/** Whether a decision is about this statement; one that adds a statement is about that one. */
export function isAbout({ id, ruling }: Decision, statement: StoredStatement): boolean {
  switch (ruling.kind) {
    case "alias":
      return false;
    case "add":
      return statement.addedBy?.decision === id;
    case "merge":
      return holds(ruling.anchor, statement) || holds(ruling.with, statement);
    default:
      return holds(ruling.anchor, statement);
  }
}
