import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readPage } from "./page.js";

const FIXTURES = new URL("fixtures/", import.meta.url);

describe("the fixture pages", () => {
  test.each(readdirSync(FIXTURES))("%s is read as expected", (name) => {
    const { why, from, ...expected } = JSON.parse(readFileSync(new URL(`${name}/expected.json`, FIXTURES), "utf8"));
    expect(why).not.toBe("");
    expect(readPage(readFileSync(new URL(`${name}/page.html`, FIXTURES)), { url: from, charset: null }, name)).toEqual(expected);
  });
});
