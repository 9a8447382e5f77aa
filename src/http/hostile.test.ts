import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cellsOf, isFormula } from "../../corpus/hostile/cells.js";
import { FOR_THE_RECORD, SEARCHES } from "../../corpus/hostile/index.js";
import { type HostileRecord, hostileRecord } from "../../corpus/hostile/record.js";
import { wholeText } from "../text/index.js";
import { type OpenSite, openSite } from "../web/fixtures/site.js";

let hostile: HostileRecord;
let site: OpenSite;
beforeAll(async () => {
  hostile = await hostileRecord(FOR_THE_RECORD);
  site = await openSite({ file: hostile.path });
}, 240_000);
afterAll(async () => {
  await site.close();
  await hostile.remove();
});

const LISTS = [
  "timeline",
  "positions",
  "figures",
  "process",
  "calendar",
  "search",
  "search?what=reports",
  "review",
  "today?since=2031-01-01",
];
const MOST = 500;
const get = (path: string) => fetch(`${site.url}${path}`);
const distinct = () => [...new Map(hostile.held.toReversed().map(({ entry }) => [entry.identity, entry])).values()];
const withFormat = (path: string, format: string) => path.replace(/^[a-z]+/, (name) => `${name}.${format}`);

interface Refused {
  readonly error: { readonly code: string };
}

/** What every answer has to say of itself, so that no browser takes it for something else. */
function expectGuarded(response: Response): void {
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(response.headers.get("set-cookie")).toBeNull();
}

describe("the API over a hostile record", { timeout: 120_000 }, () => {
  it.each(LISTS)("/%s is given as JSON, at both of its addresses", async (path) => {
    for (const address of [`/api/${path}`, `/${withFormat(path, "json")}`]) {
      const response = await get(address);
      expect([address, response.status]).toEqual([address, 200]);
      expect(response.headers.get("content-type")).toMatch(/^application\/json/);
      expectGuarded(response);
      expect(await response.json()).toBeTypeOf("object");
    }
  });

  it("gives every statement's words in the list of all, a line each", async () => {
    const response = await get("/search.jsonl");
    expectGuarded(response);
    const entries = (await response.text())
      .trimEnd()
      .split("\n")
      .map(
        (line) =>
          JSON.parse(line) as {
            readonly statements: readonly { readonly statement: string; readonly words: string; readonly outlet: string | null }[];
          },
      );
    const given = new Map(entries.flatMap(({ statements }) => statements.map((one) => [one.statement, one] as const)));
    for (const { report, statements } of distinct())
      for (const { id, quote } of statements) {
        const one = given.get(`${report.id}#${id}`);
        expect(one?.words === quote, `${report.id}#${id}`).toBe(true);
        expect(one?.outlet).toBe(report.outlet);
      }
  });

  it("gives a table whose cells are no formulas and steer nothing", async () => {
    const response = await get("/search.csv");
    expectGuarded(response);
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="search.csv"');
    const table = await response.text();
    expect(table).toContain("'=cmd|");
    expect(cellsOf(table).filter(isFormula)).toEqual([]);
    expect(/(?![\r\n])\p{Cc}/u.exec(table)).toBeNull();
  });

  it("gives every report by its id, to the letter, and its bytes as a file", async () => {
    for (const { report, original, statements } of distinct()) {
      const id = encodeURIComponent(report.id);
      const response = await get(`/api/report?id=${id}`);
      expect([report.id, response.status]).toEqual([report.id, 200]);
      const given = (await response.json()) as typeof report & {
        readonly statements: readonly { readonly start: number; readonly end: number }[];
      };
      for (const field of ["id", "headline", "text", "outlet", "byline", "url"] as const)
        expect(given[field] === report[field], `${report.id} ${field}`).toBe(true);
      const quotes = given.statements.map(({ start, end }) => wholeText(report).slice(start, end)).sort();
      expect(JSON.stringify(quotes) === JSON.stringify(statements.map(({ quote }) => quote).sort()), report.id).toBe(true);
      const bytes = await get(`/report/original?id=${id}`);
      expect(bytes.headers.get("content-type")).toBe("application/octet-stream");
      expect(bytes.headers.get("content-disposition")).toMatch(/^attachment; filename="[0-9a-f]{12}\.(?:html|txt|json)"$/);
      expectGuarded(bytes);
      expect(Buffer.compare(Buffer.from(await bytes.arrayBuffer()), original.bytes), report.id).toBe(0);
    }
  });

  it("leads from every statement's name to its report", async () => {
    for (const { report } of distinct().filter(({ identity }) => identity.startsWith("id:"))) {
      const response = await get(`/api/report?statement=${encodeURIComponent(`${report.id}#e0`)}`);
      expect([report.id, response.status]).toEqual([report.id, 200]);
      expect(await response.json()).toMatchObject({ id: report.id, at: `${report.id}#e0` });
    }
  });

  it("finds every outlet by its name, as a filter", async () => {
    for (const { report } of distinct().filter(({ report }) => report.outlet !== null && report.outlet.length <= 300)) {
      const response = await get(`/api/search?limit=${MOST}&outlet=${encodeURIComponent(report.outlet ?? "")}`);
      if (report.outlet?.trim() !== "") expect([report.outlet, response.status]).toEqual([report.outlet, 200]);
    }
  });

  it.each(SEARCHES.map((words, i) => [i, words]))("search %i is answered, or refused with a code", async (_, words) => {
    for (const what of ["statements", "reports"]) {
      const response = await get(`/api/search?what=${what}&words=${encodeURIComponent(words)}`);
      // Node itself refuses an address of tens of thousands of letters.
      if (words.length > 10_000) expect(response.status).toBe(431);
      else expect([200, "bad-option"]).toContain(response.status === 200 ? 200 : ((await response.json()) as Refused).error.code);
    }
  });

  it.each([
    "/api/search?cursor=%00",
    "/api/search?limit=1e9",
    "/api/search?limit=__proto__",
    "/api/search?__proto__=x&constructor=y",
    "/api/report?id=%00",
    "/api/report?id=%ff%fe",
    "/api/report?id[]=x",
    "/api/report?statement=%23%23e1",
    "/report?id=%3Cscript%3E",
    "/api/figures?count=1%20OR%201=1",
    "/api/positions?issue=%27%3B--",
    "/assets/..%2f..%2fpackage.json",
    "/assets/%2e%2e/%2e%2e/package.json",
    "/assets/manifest.json%00.css",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/today%0d%0aset-cookie:x=1",
    "//attacker.example/",
    "/calendar?month=2031-99",
  ])("%s is answered or refused with a code, never with a fault of ours", async (path) => {
    const response = await get(path);
    expect(response.status).toBeLessThan(500);
    expectGuarded(response);
    if (response.status >= 400 && response.headers.get("content-type")?.includes("json"))
      expect(await response.json()).toMatchObject({ error: { code: expect.any(String) } });
  });

  it("gives a calendar in which no report begins an entry of its own", async () => {
    const calendar = await (await get("/calendar.ics")).text();
    const lines = calendar.split("\r\n");
    const [begun, ended] = ["BEGIN:", "END:"].map((start) => lines.filter((line) => line.startsWith(start)).length);
    expect(begun).toBe(ended);
    expect(/(?![\r\n\t])\p{Cc}/u.exec(calendar)?.[0] ?? null).toBeNull();
    expect(/[^\r]\n/.exec(calendar)).toBeNull();
  });
});
