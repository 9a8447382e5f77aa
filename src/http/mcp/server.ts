import type { z } from "@hono/zod-openapi";
import { McpServer, ResourceTemplate } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { Failure } from "../../text/index.js";
import type { Endpoint } from "../endpoint.js";
import { ENDPOINTS } from "../endpoints.js";
import { report } from "../pages/report.js";
import { problemOf } from "../problem.js";
import type { Site } from "../site.js";

const INSTRUCTIONS = `A record of what news reports and official statements say about a conflict and its diplomacy. It takes no side.
Every entry carries "cites": the exact words, who says so ("claim"; "own" is the outlet's own voice), the outlet, the day, and the permanent id of the statement.
- Quote only the words in "quote", and cite the id of the statement beside every claim.
- Say whose word it is. A status of planned, possible or negated is never something that happened.
- Rival figures and accounts stand side by side: give them all, each with its claimant; never average, add or choose.
- "party not named" means that nobody is named: do not fill it in. What is not on record is unknown, not zero.
The record cannot be changed from here.`;

/**
 * Answers an assistant by the Model Context Protocol, on standard input and output, until it ends the conversation: what the pages show, and nothing that would change
 * the record.
 */
export async function serveMcp(site: Site): Promise<void> {
  const server = new McpServer({ name: site.engine.name, version: site.engine.version }, { instructions: INSTRUCTIONS });
  for (const endpoint of ENDPOINTS) addTool(server, endpoint, site);
  addResource(server, "report", "A report with its text and every statement in it", (id) => ({ id }), site);
  addResource(
    server,
    "statement",
    "The report in which a statement stands, with that statement at hand",
    (statement) => ({ statement }),
    site,
  );
  await server.connect(new StdioServerTransport());
  await new Promise<void>((resolve) => {
    server.server.onclose = resolve;
  });
}

function addTool(server: McpServer, endpoint: Endpoint, site: Site): void {
  server.registerTool(
    endpoint.name,
    {
      title: endpoint.summary,
      description: endpoint.description,
      inputSchema: endpoint.query.shape,
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    async (asked: Record<string, unknown>) => {
      try {
        const answer = await endpoint.answer(asked as z.output<typeof endpoint.query>, site);
        return { content: [{ type: "text" as const, text: JSON.stringify(answer) }], structuredContent: { ...(answer as object) } };
      } catch (problem) {
        const { code, message } = problemOf(problem instanceof Error ? problem : new Error(String(problem)));
        return { isError: true, content: [{ type: "text" as const, text: `${message} [${code}]` }] };
      }
    },
  );
}

function addResource(server: McpServer, name: string, description: string, asked: (id: string) => object, site: Site): void {
  server.registerResource(
    name,
    new ResourceTemplate(`rapporteur://${name}/{id}`, { list: undefined }),
    { description, mimeType: "application/json" },
    async (uri, { id }) => {
      if (typeof id !== "string") throw new Failure("bad-option", `${uri.href} names no ${name}`);
      const answer = await report.answer(report.query.parse(asked(decodeURIComponent(id))), site);
      return { contents: [{ uri: uri.href, mimeType: "application/json", text: JSON.stringify(answer) }] };
    },
  );
}
