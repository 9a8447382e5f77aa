import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wholeText } from "../text/index.js";
import type { CorpusRecord } from "../views/index.js";
import { closingAfter, ENGINE, type Outcome, rapporteur } from "./fixtures/run.js";

const SAMPLES = fileURLToPath(new URL("../../samples", import.meta.url));
const DISPATCH = join(SAMPLES, "agency-dispatch.txt");
const READOUT = join(SAMPLES, "official-readout.json");
const REPORT = {
  id: "envoys",
  headline: "Envoys meet in Geneva",
  published: "2031-05-06",
  text: "The envoys of France and Chad met in Geneva on Tuesday.",
};

let folder = "";
let samples: Outcome;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapporteur-"));
  samples = await rapporteur(["read", SAMPLES, READOUT, "-f", "jsonl", "-j", "3"]);
}, 180_000);

afterAll(() => rm(folder, { recursive: true }));

function records(jsonl: string): readonly CorpusRecord[] {
  return jsonl
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

describe("reading", { timeout: 180_000 }, () => {
  it("gives the same bytes on one thread and on several, in the order of the inputs", async () => {
    const headlines = records(samples.out).map((record) => record.headline);
    expect(headlines).toEqual([
      "Athens and Skopje sign accord to end name dispute",
      "Sudan live: First day of 72-hour truce as evacuations go on",
      "After 44 years, the road to Famagusta is open again",
      "Rain clears in time for harbour half marathon",
      "Special Envoy welcomes the release of conflict-related detainees in Yemen",
      "Kyrgyzstan and Tajikistan count their dead after border fighting",
      "Special Envoy welcomes the release of conflict-related detainees in Yemen",
    ]);
    expect(samples.status).toBe(0);
    expect(await rapporteur(["read", SAMPLES, READOUT, "-f", "jsonl", "-j", "1"])).toEqual(samples);
  });

  it("gives every statement the words that stand at its offsets", () => {
    const reports = records(samples.out);
    expect(reports.flatMap((report) => report.statements).length).toBeGreaterThan(20);
    for (const report of reports) {
      const text = wholeText(report);
      expect(report.engine).toEqual(ENGINE);
      for (const { quote, at, head, headAt } of report.statements) {
        expect(text.slice(at, at + quote.length)).toBe(quote);
        expect(text.slice(headAt, headAt + head.length)).toBe(head);
      }
    }
  });

  it("passes over statements that the input brings along", async () => {
    const [bare, annotated] = ["bare.json", "annotated.json"].map((name) => join(folder, name)) as [string, string];
    await writeFile(bare, JSON.stringify(REPORT));
    await writeFile(annotated, JSON.stringify({ ...REPORT, statements: [{ kind: "event", type: "ASSAULT", quote: "France" }] }));
    const given = await Promise.all([bare, annotated].map((file) => rapporteur(["read", file, "-f", "json"])));
    expect(given[1]).toEqual(given[0]);
    expect(JSON.parse(given[0]?.out ?? "")).toMatchObject({ id: "envoys", published: "2031-05-06", text: REPORT.text });
  });

  it("reads standard input, on the day that it is told, and writes a plain digest", async () => {
    const { status, out, err } = await rapporteur(["read", "-", "--published", "2031-05-06"], {
      stdin: `${REPORT.headline}\n\n${REPORT.text}\n`,
    });
    expect([status, err]).toEqual([0, ""]);
    expect(out).toMatch(/^Envoys meet in Geneva\n6 May 2031 · /);
    expect(out).not.toContain("\u001b");
  });

  it("says where fields come from, in json and in the digest, when it is asked to", async () => {
    const [json, digest, plain] = await Promise.all(
      [["-f", "json", "--explain"], ["--explain"], ["-f", "json"]].map((flags) => rapporteur(["read", DISPATCH, ...flags])),
    );
    const [explained, bare] = [json, plain].map((o) => (JSON.parse(o?.out ?? "") as CorpusRecord).statements);
    expect(explained?.map(({ because, ...rest }) => rest)).toEqual(bare);
    for (const { because, kind } of explained ?? []) {
      expect(because?.[0]).toMatchObject({ field: "head", by: "model" });
      expect(because?.some((r) => r.field === "value" && r.by === "rule")).toBe(kind === "figure");
    }
    expect(digest?.out).toMatch(/confidence 0\.\d\d · head [01]\.\d\d · type/);
  });

  it("finds less the surer it must be, and nothing that is less sure", async () => {
    const of = async (p: string) =>
      (JSON.parse((await rapporteur(["read", DISPATCH, "-f", "json", "--min-confidence", p])).out) as CorpusRecord).statements;
    const [some, few] = [await of("0.3"), await of("0.9")];
    expect(few.length).toBeLessThan(some.length);
    expect(Math.min(...some.map((s) => s.confidence))).toBeGreaterThanOrEqual(0.3);
    expect(few.every((s) => s.confidence >= 0.9 && some.some((t) => t.id === s.id))).toBe(true);
  });

  it("reads what can be read, says what cannot, and gives 1", async () => {
    const mixed = join(folder, "mixed.jsonl");
    await writeFile(mixed, `${JSON.stringify(REPORT)}\n{"headline":"no text"}\n${JSON.stringify({ ...REPORT, id: "last" })}\n`);
    const { status, out, err } = await rapporteur(["read", mixed, "-f", "jsonl"]);
    expect(status).toBe(1);
    expect(records(out).map((record) => record.id)).toEqual(["envoys", "last"]);
    expect(err).toMatch(/mixed\.jsonl line 2.*\[bad-report\]\n1 of 3 not read\n$/);
  });

  it("ends quietly when nobody reads on", async () => {
    expect(await rapporteur(["read", SAMPLES, "-f", "jsonl"], { stdout: closingAfter(100) })).toEqual({ status: 0, out: "", err: "" });
  });

  it("says so when the reader cannot be opened, and gives 2", async () => {
    const { status, out, err } = await rapporteur(["read", DISPATCH, SAMPLES], { model: folder });
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^error: the reader cannot be opened: ENOENT.*\[reader-unavailable\]\n$/);
  });
});
