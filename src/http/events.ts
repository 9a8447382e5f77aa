import type { OpenAPIHono } from "@hono/zod-openapi";
import { streamSSE } from "hono/streaming";
import type { Jobs } from "./adding/jobs.js";
import type { Site } from "./site.js";

/** How often the record is looked at for changes of other programs, milliseconds. */
const LOOK = 1_000;

/**
 * Live changes as server-sent events: `record` with the record's moment, at once and whenever it moves on, by whichever program; `job` with a job whenever it does.
 */
export function addEvents(app: OpenAPIHono, jobs: Jobs, site: Site): void {
  app.get("/api/events", (c) =>
    streamSSE(c, async (stream) => {
      let [told, open] = [-1, true];
      const tell = async () => {
        const moment = await site.record.store.latest();
        if (moment.number === told) return;
        told = moment.number;
        await stream.writeSSE({ event: "record", data: JSON.stringify(moment), id: String(moment.number) });
      };
      const quiet = jobs.listen((job) => void stream.writeSSE({ event: "job", data: JSON.stringify(job) }));
      stream.onAbort(() => {
        open = false;
        quiet();
      });
      while (open) {
        await tell();
        await stream.sleep(LOOK);
      }
    }),
  );
  app.openAPIRegistry.registerPath({
    method: "get",
    path: "/api/events",
    operationId: "events",
    summary: "Live changes",
    description: "Server-sent events: `record` ({number, at}) when the record moves on, `job` (a Job) when a job does.",
    responses: { 200: { description: "a stream of events", content: { "text/event-stream": { schema: { type: "string" } } } } },
  });
}
