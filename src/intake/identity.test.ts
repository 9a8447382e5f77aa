import { expect, test } from "vitest";
import { deriveId } from "./identity.js";

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
