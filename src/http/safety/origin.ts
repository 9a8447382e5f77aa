import type { MiddlewareHandler } from "hono";
import { Failure } from "../../text/index.js";

/** Names of this machine for itself. A page elsewhere that has its own name lead here (DNS rebinding) sends that name. */
const HERE = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;
const HARMLESS: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Lets only requests through that are meant for this machine, and, where they would change something, that come from a page of this server or from a program that
 * is no browser: browsers tell by `Origin` and `Sec-Fetch-Site` where a request comes from, and no page can make them say otherwise.
 */
export function onlyFromHere(): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header("host") ?? "";
    if (!HERE.test(host)) throw new Failure("not-from-here", `this server answers on this machine only, as localhost; asked for “${host}”`);
    const [origin, site] = [c.req.header("origin"), c.req.header("sec-fetch-site")];
    const foreign =
      (origin !== undefined && origin !== `http://${host}`) || (site !== undefined && site !== "same-origin" && site !== "none");
    if (foreign && !HARMLESS.has(c.req.method))
      throw new Failure(
        "not-from-here",
        `only pages of this server may change the record; this request comes from ${origin ?? "elsewhere"}`,
      );
    await next();
  };
}
