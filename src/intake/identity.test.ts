import { expect, test } from "vitest";
import type { Report } from "../text/index.js";
import { deriveId, identityOf } from "./identity.js";

const report = { headline: "Army “ready” to leave Piñal's hills on Monday", text: "The army left.", outlet: "Northwire", url: null };

test("an id is the headline's first words and a digest of the content", () => {
  expect(deriveId(report)).toBe("army-ready-to-leave-pinals-hills-a9b2ec3e");
});

test("the same text of another outlet has another id", () => {
  expect(deriveId({ ...report, outlet: "Sundial" })).not.toBe(deriveId(report));
});

test("a report without headline has an id all the same", () => {
  expect(deriveId({ ...report, headline: "" })).toMatch(/^report-[0-9a-f]{8}$/);
});

const whole: Report = {
  ...report,
  id: deriveId(report),
  published: null,
  publishedKnown: false,
  revised: null,
  fetched: null,
  byline: null,
  language: null,
};
const at = (url: string) => ({ ...whole, url, id: deriveId({ ...report, url }) });

test.each([
  ["content:army-ready-to-leave-pinals-hills-a9b2ec3e", whole],
  ["id:report-7", { ...whole, id: "report-7" }],
  ["id:report-7", { ...at("https://northwire.example/army"), id: "report-7" }],
  ["url:https://northwire.example/army", at("https://northwire.example/army")],
  ["url:https://northwire.example/army", at("https://northwire.example/army/?utm_source=feed#top")],
  ["url:https://northwire.example/?p=12", at("https://northwire.example/?p=12")],
  [`content:${at("https://northwire.example/").id}`, at("https://northwire.example/")],
])("%s", (identity, given) => {
  expect(identityOf(given)).toBe(identity);
});
