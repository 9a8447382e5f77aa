import { Failure, type FailureCode } from "../../text/index.js";

/** What SQLite's primary result codes mean to the user. */
const MEANINGS: Readonly<Record<number, { readonly code: FailureCode; readonly says: string }>> = {
  5: { code: "record-locked", says: "another program is writing to it; try again when that is done" },
  6: { code: "record-locked", says: "another program is writing to it; try again when that is done" },
  8: { code: "record-read-only", says: "it can be read, but not written to" },
  10: { code: "record-unreadable", says: "the system does not let it be read or written" },
  11: { code: "record-corrupt", says: "its file is damaged; restore it from a backup (`rapporteur backup` makes them)" },
  13: { code: "record-full", says: "the disk is full; nothing of this change was kept, all that was there before is" },
  14: { code: "record-unreadable", says: "the system does not let it be opened" },
  26: { code: "record-not-a-record", says: "this file is no record, or its beginning is damaged" },
};
/** Extended codes of input and output that a full disk leads to: no room for the file that readers and writers share. */
const NO_ROOM = new Set([4874, 5386]);
const ENOSPC = 28;

/** What SQLite refused, as the user is told; anything else as it is. */
export function failureOf(problem: unknown, path: string): unknown {
  if (!(problem instanceof Error) || !("errcode" in problem) || typeof problem.errcode !== "number") return problem;
  const { errcode: extended } = problem;
  const system = "systemErrno" in problem ? problem.systemErrno : null;
  const meaning = MEANINGS[NO_ROOM.has(extended) || system === ENOSPC ? 13 : extended & 0xff];
  return meaning ? failure(meaning.code, path, `${meaning.says} (${problem.message})`) : problem;
}

export function failure(code: FailureCode, path: string, says: string): Failure {
  return new Failure(code, `record ${path}: ${says}`);
}
