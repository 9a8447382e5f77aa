import { overlaps } from "../../text/index.js";
import type { StoredStatement } from "../stored.js";
import type { Anchor } from "./decision.js";

/** Where a decision on this statement is fastened. */
export function anchorOf({ report, read }: StoredStatement): Anchor {
  return {
    report: report.identity,
    revision: report.revisionHash,
    kind: read.kind,
    start: read.headAt,
    end: read.headAt + read.head.length,
    head: read.head,
  };
}

/** Whether the anchor holds this statement: the same kind of statement on the same word of the same revision, whichever engine read it. */
export function holds(anchor: Anchor, { report, read }: StoredStatement): boolean {
  return (
    anchor.report === report.identity &&
    anchor.revision === report.revisionHash &&
    anchor.kind === read.kind &&
    overlaps(anchor, { start: read.headAt, end: read.headAt + read.head.length })
  );
}
