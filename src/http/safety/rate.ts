import type { MiddlewareHandler } from "hono";
import { rateLimiter } from "hono-rate-limiter";
import { Failure } from "../../text/index.js";

const MINUTE = 60_000;
const HARMLESS: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);
/** A quick analyst decides twice a second; a program that runs wild is stopped. */
const WRITES = 600;

/** At most so many requests a minute that change something, from all who ask: everybody on this machine is one. */
export function rateLimit(): MiddlewareHandler {
  return rateLimiter({
    windowMs: MINUTE,
    limit: WRITES,
    standardHeaders: "draft-7",
    keyGenerator: () => "this machine",
    skip: (c) => HARMLESS.has(c.req.method),
    handler: () => {
      throw new Failure("too-many", `more than ${WRITES} changes within a minute; wait a moment`);
    },
  });
}
