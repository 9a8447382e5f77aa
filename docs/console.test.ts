import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { withTodaysOutput } from "./console.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = mkdtempSync(join(tmpdir(), "rapporteur-"));
const command = join(bin, "rapporteur");
writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${join(root, "dist", "main.js")}" "$@"\n`);
chmodSync(command, 0o755);
afterAll(() => rmSync(bin, { recursive: true }));

/** What the command prints on both streams, run from the repository's root with the build that `npm test` makes first. */
function print(written: string): string {
  const line = written.replace(/^npx rapporteur\b/, "rapporteur").replace(/(?<=\| *)npx rapporteur\b/g, "rapporteur");
  const { FORCE_COLOR: _, ...environment } = process.env;
  const run = spawnSync("sh", ["-c", `exec 2>&1; ${line}`], {
    cwd: root,
    encoding: "utf8",
    input: "",
    env: { ...environment, PATH: `${bin}${delimiter}${process.env.PATH}`, RAPPORTEUR_RECORD: join(bin, "week.record") },
  });
  if (run.error) throw run.error;
  return run.stdout;
}

// `npm run docs` writes what is printed into the pages.
test.each(["README.md", "docs/start.md", "docs/guides/knowledge.md", "docs/guides/record.md"])("%s shows what its commands print", {
  timeout: 240_000,
}, async (page) => {
  const file = join(root, page);
  const markdown = readFileSync(file, "utf8");
  expect(markdown).toMatch(/^```console\n\$ /m);
  await expect(withTodaysOutput(markdown, print)).toMatchFileSnapshot(file);
});

describe("a console block", () => {
  const block = (...lines: readonly string[]) => ["Before.", "```console", ...lines, "```", "After.", ""].join("\n");
  const four = () => "one\ntwo\nthree\nfour\n";

  test.each([
    ["output that is still right", block("$ count", "one", "two", "three", "four"), block("$ count", "one", "two", "three", "four")],
    ["output that has changed", block("$ count", "one"), block("$ count", "one", "two", "three", "four")],
    ["lines left out in the middle", block("$ count", "1", "…", "4"), block("$ count", "one", "…", "four")],
    ["lines left out at the end", block("$ count", "1", "2", "…"), block("$ count", "one", "two", "…")],
    ["nothing left to leave out", block("$ count", "1", "2", "…", "3", "4"), block("$ count", "one", "two", "three", "four")],
    ["two commands", block("$ count", "…", "4", "$ count", "1", "…"), block("$ count", "…", "four", "$ count", "one", "…")],
  ])("has %s", (_, written, expected) => {
    expect(withTodaysOutput(written, four)).toBe(expected);
  });

  test("of a command that prints nothing has the command alone", () => {
    expect(withTodaysOutput(block("$ true", "one"), () => "")).toBe(block("$ true"));
  });

  test("is the only kind of block that is touched", () => {
    const other = "```sh\n$ count\n```\n";
    expect(withTodaysOutput(other, four)).toBe(other);
  });
});
