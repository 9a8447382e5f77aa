import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenSite, openSite } from "../web/fixtures/site.js";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site.close());

/** A request with headers that `fetch` does not let one set. */
function ask(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<{ readonly status: number; readonly body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(`${site.url}${path}`, { method, headers }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => {
        body += part;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
    });
    asked.on("error", reject);
    asked.end();
  });
}

describe("who may ask", () => {
  it.each<[string, string, Readonly<Record<string, string>>, number]>([
    ["a browser that was led to this machine under another name", "GET", { host: "rebound.example" }, 403],
    ["a name that begins like this machine's", "GET", { host: "localhost.example:4173" }, 403],
    ["an address that begins like this machine's", "GET", { host: "127.0.0.1.example" }, 403],
    ["this machine by name", "GET", { host: "localhost:4173" }, 200],
    ["this machine by number", "GET", { host: "127.0.0.1:4173" }, 200],
    ["this machine by its newer number", "GET", { host: "[::1]:4173" }, 200],
    ["a page elsewhere that only reads", "GET", { origin: "https://elsewhere.example" }, 200],
  ])("%s", async (_, method, headers, status) => {
    expect((await ask(method, "/api/timeline?limit=1", headers)).status).toBe(status);
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ["of another origin", { origin: "https://elsewhere.example" }],
    ["of no origin that it tells", { origin: "null" }],
    ["of this machine at another port", { origin: "http://127.0.0.1:1" }],
    ["of another site, by its own word", { "sec-fetch-site": "cross-site" }],
    ["of a neighbour, by its own word", { "sec-fetch-site": "same-site" }],
  ])("no page %s changes anything", async (_, headers) => {
    const { status, body } = await ask("POST", "/api/reports", headers);
    expect([status, JSON.parse(body).error.code]).toEqual([403, "not-from-here"]);
  });

  it("lets no page read what it gives to others, nor run anything of its own", async () => {
    const { headers } = await fetch(`${site.url}/timeline`);
    expect(headers.get("access-control-allow-origin")).toBeNull();
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
  });

  it.each(["0.0.0.0", "192.168.1.5", "::", "example.org"])("is not served on %s", async (host) => {
    await expect(openSite({ host })).rejects.toMatchObject({ code: "bad-option", message: expect.stringContaining(host) });
  });

  it("says that a port is taken", async () => {
    await expect(openSite({ port: Number(new URL(site.url).port) })).rejects.toMatchObject({ code: "port-taken" });
  });

  it.each([
    "/assets/..%2f..%2fpackage.json",
    "/assets/../package.json",
    "/assets/manifest.json/x",
    "/assets/%00",
  ])("gives no file by %s", async (path) => {
    expect((await ask("GET", path, {})).status).toBe(404);
  });

  it("stops a program that runs wild", async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 601 && statuses.at(-1) !== 429; i++)
      statuses.push((await fetch(`${site.url}/api/reports`, { method: "POST", body: "{" })).status);
    expect(statuses.at(-1)).toBe(429);
    expect((await fetch(`${site.url}/api/timeline?limit=1`)).status).toBe(200);
  });
});

describe("the description of the API", () => {
  interface Described {
    readonly openapi: string;
    readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId?: string; readonly summary?: string }>>>>;
  }

  it("is OpenAPI 3.1, and names every operation once", async () => {
    const { openapi, paths }: Described = await (await fetch(`${site.url}/api/openapi.json`)).json();
    expect(openapi).toMatch(/^3\.1\./);
    const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
    expect(operations.filter(({ operationId, summary }) => !operationId || !summary)).toEqual([]);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  });
});
