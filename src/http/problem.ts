import { z } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { Failure, type FailureCode } from "../text/index.js";
import type { Problem } from "../views/index.js";

/** What a user can put right is told by its code; a bug of ours is told as such, its details on the terminal alone. */
export function problemOf(error: Error): Problem {
  if (error instanceof Failure) return { status: STATUS[error.code] ?? 400, code: error.code, message: error.message };
  if (error instanceof z.ZodError) return { status: 400, code: "bad-option", message: error.issues.map(issue).join("; ") };
  if (error instanceof HTTPException) return { status: error.status, code: "bad-request", message: error.message };
  console.error(error);
  return { status: 500, code: "internal", message: "something is wrong with Rapporteur itself; the terminal in which it runs says what" };
}

function issue({ path, message }: z.core.$ZodIssue): string {
  return path.length > 0 ? `${path.join(".")}: ${message}` : message;
}

const STATUS: Readonly<Partial<Record<FailureCode, number>>> = {
  "not-found": 404,
  "not-in-record": 404,
  "record-missing": 404,
  "not-from-here": 403,
  "private-address": 403,
  "record-read-only": 403,
  "too-large": 413,
  "too-many": 429,
  "reader-failed": 500,
  "reader-unavailable": 503,
  "record-locked": 503,
  "record-full": 507,
};
