import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FAILURE_CODES } from "./failure.js";

test("the reference explains every code, and no other", () => {
  const page = readFileSync(new URL("../../docs/reference/errors.md", import.meta.url), "utf8");
  const explained = [...page.matchAll(/^## (\S+)\n\S.{20}/gm)].map((match) => match[1]);
  expect(explained).toEqual([...FAILURE_CODES]);
});
