/** What went wrong with a user's input: a code that docs/reference/errors.md explains, and a message that says what and where. */
export class Failure extends Error {
  override readonly name = "Failure";

  constructor(
    readonly code: FailureCode,
    message: string,
  ) {
    super(message);
  }
}

/** Every code; docs/reference/errors.md explains each. */
export const FAILURE_CODES = [
  "empty",
  "binary",
  "not-english",
  "too-large",
  "not-found",
  "unreadable",
  "unreachable",
  "private-address",
  "http-status",
  "content-type",
  "no-article",
  "bad-json",
  "bad-report",
  "bad-option",
  "bad-actors",
  "unknown-actor",
  "bad-places",
  "reader-failed",
  "reader-unavailable",
  "unwritable",
  "bad-correction",
  "not-in-record",
  "record-missing",
  "record-exists",
  "record-not-a-record",
  "record-newer",
  "record-corrupt",
  "record-locked",
  "record-read-only",
  "record-full",
  "record-unreadable",
  "not-from-here",
  "too-many",
  "port-taken",
] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];
