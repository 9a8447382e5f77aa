import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { HonoRequest } from "hono";
import { bodyLimit } from "hono/body-limit";
import { Failure } from "../../text/index.js";
import { jobSchema } from "../../views/index.js";
import { dayParameter } from "../parameters.js";
import type { Site } from "../site.js";
import { cameIn } from "./came-in.js";
import type { Jobs } from "./jobs.js";

/** Bytes of one request that hands something in. */
const MOST = 50_000_000;

const text = z.string().trim();
const optional = text.max(2_000).optional();
const handed = z
  .object({
    text: text.min(1).max(1_000_000).optional().openapi({ description: "the text of a report, paragraphs separated by line breaks" }),
    headline: optional,
    outlet: optional,
    published: dayParameter.optional(),
    url: optional.openapi({ description: "where the pasted text was found; it is not fetched" }),
    urls: z
      .array(text)
      .max(100)
      .optional()
      .openapi({ description: "pages to fetch: the only time that this server asks another machine for anything" }),
  })
  .openapi("HandedIn");

/** Puts the routes at which reports are handed in: as JSON by programs, as a form with files by people. */
export function addAddingRoutes(app: OpenAPIHono, jobs: Jobs, site: Site): void {
  app.use("/api/reports", bodyLimit({ maxSize: MOST, onError: () => refuseSize() }));
  app.use("/add", bodyLimit({ maxSize: MOST, onError: () => refuseSize() }));
  app.openAPIRegistry.registerPath({
    method: "post",
    path: "/api/reports",
    operationId: "addReports",
    summary: "Add reports",
    description:
      "Takes in a text, pages by their addresses, or files (multipart/form-data, field `files`). They are read in the background: the answer is the job.",
    request: {
      body: {
        content: {
          "application/json": { schema: handed },
          "multipart/form-data": {
            schema: handed.extend({ files: z.any().openapi({ type: "array", items: { type: "string", format: "binary" } }) }),
          },
        },
      },
    },
    responses: { 202: { description: "the job", content: { "application/json": { schema: jobSchema } } } },
  });
  app.post("/api/reports", async (c) => {
    const { title, items } = cameIn(await handedIn(c.req), site);
    return c.json(jobs.begin(title, items), 202);
  });
  app.post("/add", async (c) => {
    const { title, items } = cameIn(await handedIn(c.req), site);
    jobs.begin(title, items);
    return c.redirect("/add", 303);
  });
  app.openapi(
    createRoute({
      method: "get",
      path: "/api/jobs/{id}",
      operationId: "job",
      summary: "How far a job is",
      request: { params: z.object({ id: z.coerce.number().int() }) },
      responses: {
        200: { description: "the job", content: { "application/json": { schema: jobSchema } } },
        404: { description: "no such job" },
      },
    }),
    (c) => {
      const job = jobs.find(c.req.valid("param").id);
      if (!job) throw new Failure("not-found", `there is no job ${c.req.param("id")}; jobs are forgotten when the server ends`);
      return c.json(job as z.infer<typeof jobSchema>, 200);
    },
  );
}

function refuseSize(): never {
  throw new Failure("too-large", `a request may hand in ${MOST / 1_000_000} MB at most; \`rapporteur add\` takes more`);
}

/** The body, whether it came as JSON or as a form. Fields that a form left empty were not given. */
async function handedIn(request: HonoRequest): Promise<Parameters<typeof cameIn>[0]> {
  if (request.header("content-type")?.startsWith("application/json")) {
    const body = await request.json().catch(() => {
      throw new Failure("bad-json", "the body is not JSON");
    });
    return arranged(handed.parse(body), []);
  }
  const form = await request.formData().catch(() => {
    throw new Failure("bad-option", "the body has to be JSON or a form (multipart/form-data)");
  });
  const fields = Object.fromEntries(
    [...form].filter(([name, value]) => name !== "files" && typeof value === "string" && value.trim() !== ""),
  );
  const urls = typeof fields.urls === "string" ? fields.urls.split(/\s+/).filter(Boolean) : undefined;
  const files = form.getAll("files").filter((file): file is File => typeof file !== "string" && file.size > 0);
  return arranged(
    handed.parse({ ...fields, ...(urls && { urls }) }),
    await Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))),
  );
}

function arranged(
  { text, urls = [], ...known }: z.output<typeof handed>,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
) {
  return { ...(text !== undefined && { pasted: { text, ...known } }), files, urls, published: known.published };
}
