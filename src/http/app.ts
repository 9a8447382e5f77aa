import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context as Asked } from "hono";
import { Failure } from "../text/index.js";
import type { Jobs } from "./adding/jobs.js";
import { addAddingRoutes } from "./adding/routes.js";
import { addEndpoint } from "./answer.js";
import { serveAssets } from "./assets.js";
import { Bodies } from "./bodies.js";
import { addDecisions } from "./deciding/routes.js";
import { addDocumentation } from "./documentation.js";
import { ENDPOINTS } from "./endpoints.js";
import { addEvents } from "./events.js";
import { frameOf } from "./frame.js";
import { addIcalendar } from "./icalendar.js";
import { addOriginals } from "./originals.js";
import { add } from "./pages/add.js";
import { problemOf } from "./problem.js";
import { securityHeaders } from "./safety/headers.js";
import { onlyFromHere } from "./safety/origin.js";
import { rateLimit } from "./safety/rate.js";
import type { Site } from "./site.js";
import { addSize } from "./size.js";
import { addVisits } from "./visits.js";

/** Characters of answers that are kept for those who ask the same. */
const KEPT = 32_000_000;

/** The whole server: pages, API, assets. It trusts nobody: where a request comes from is checked before anything is looked up. */
export function createApp(site: Site, jobs: Jobs): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw result.error;
    },
  });
  app.use(securityHeaders());
  app.use(onlyFromHere());
  app.use(rateLimit());
  serveAssets(app, site.assets);
  app.get("/", (c) => c.redirect("/today"));
  const bodies = new Bodies(KEPT);
  for (const endpoint of [...ENDPOINTS, add(jobs)]) addEndpoint(app, endpoint, site, bodies);
  addAddingRoutes(app, jobs, site);
  addDecisions(app, site);
  addOriginals(app, site);
  addIcalendar(app, site);
  addVisits(app, site);
  addSize(app, site);
  addEvents(app, jobs, site);
  addDocumentation(app, site);
  app.notFound((c) => told(c, new Failure("not-found", `there is nothing at ${c.req.path}`), site));
  app.onError((problem, c) => told(c, problem, site));
  return app;
}

/** An error as a page for people, as JSON for programs. */
async function told(c: Asked, error: Error, site: Site): Promise<Response> {
  const problem = problemOf(error);
  c.status(problem.status as 400);
  c.header("cache-control", "no-store");
  const forPeople = !/^\/api\/|\.(?:json|jsonl|csv)$/.test(c.req.path) && c.req.header("accept")?.includes("text/html");
  return forPeople ? c.html(site.renderer.problem(problem, await frameOf(c.req, site, []))) : c.json({ error: problem });
}
