import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleRecord } from "../../web/fixtures/sample-record.js";

const MAIN = fileURLToPath(new URL("../../../dist/main.js", import.meta.url));
const client = new Client({ name: "a test", version: "1.0.0" });
beforeAll(async () => {
  const record = await sampleRecord();
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [MAIN, "mcp", "--record", record] }));
}, 120_000);
afterAll(() => client.close());

interface Called {
  readonly isError?: boolean;
  readonly content: readonly { readonly type: string; readonly text: string }[];
  readonly structuredContent?: Record<string, unknown>;
}
const call = async (name: string, asked: Record<string, unknown>) =>
  (await client.callTool({ name, arguments: asked })) as unknown as Called;

describe("an assistant that asks the record", () => {
  it("is told how to quote it", () => {
    expect(client.getInstructions()).toMatch(/cite the id of the statement/);
    expect(client.getInstructions()).toMatch(/never average/);
  });

  it("finds a tool for each question, and none that changes anything", async () => {
    const { tools } = await client.listTools();
    const names = tools.map(({ name }) => name);
    for (const name of ["search", "timeline", "positions", "figures", "process", "calendar", "today", "report"])
      expect(names).toContain(name);
    expect(tools.every(({ annotations, description }) => annotations?.readOnlyHint && description)).toBe(true);
  });

  it.each<[string, Record<string, unknown>]>([
    ["search", { words: "ceasefire" }],
    ["timeline", { type: "CONSULT" }],
    ["timeline", { from: "2023-11-24", until: "2023-11-25", status: ["planned", "possible"] }],
    ["positions", { actor: "Israel" }],
    ["figures", { type: ["killed"] }],
    ["process", {}],
    ["calendar", {}],
    ["today", { since: "2031-01-01" }],
    ["report", { id: "current-events-2023-11-26" }],
  ])("is answered by %s %o, with words and permanent ids", async (name, asked) => {
    const { isError, structuredContent } = await call(name, asked);
    expect(isError).not.toBe(true);
    expect(structuredContent?.page).toBe(name);
    const told = JSON.stringify(structuredContent);
    if (name !== "calendar") expect(told).toMatch(/"quote":\{"before":/);
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ["report", { id: "nowhere" }, /\[not-in-record\]/],
    ["timeline", { from: "2023-02-30" }, /day of the calendar/],
    ["timeline", { status: "likely" }, /status|Invalid/],
    ["search", { actor: "Lebanese Forces" }, /\[unknown-actor\]/],
  ])("is told what is wrong with %s %o", async (name, asked, problem) => {
    const { isError, content } = await call(name, asked);
    expect(isError).toBe(true);
    expect(content[0]?.text).toMatch(problem);
  });

  it("reads a report, and a statement where it stands, as resources", async () => {
    const { contents } = await client.readResource({ uri: "rapporteur://report/current-events-2023-11-26" });
    const report = JSON.parse((contents[0] as { readonly text: string }).text);
    expect(report.text).toContain("national curfew");
    const { id } = report.statements[0].cite;
    const found = await client.readResource({ uri: `rapporteur://statement/${encodeURIComponent(id)}` });
    expect(JSON.parse((found.contents[0] as { readonly text: string }).text).at).toBe(id);
  });
});
