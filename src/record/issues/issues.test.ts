import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Told } from "../derive.js";
import { asGathered, event, type MadeUp } from "../positions/fixtures/made-up.js";
import { issues } from "./issue.js";
import { ISSUES } from "./issues.js";
import { pack, unpack } from "./pack.js";

const item = (made: Partial<MadeUp>, about: Int8Array | null = null) => {
  const stored = event("REQUEST", { words: "somebody [demanded] it", day: "2024-03-01", ...made });
  const told: Told = { ...stored, identity: stored.report.identity, vectors: { ...stored.vectors, about } };
  const found = ISSUES.itemOf(told);
  if (!found) throw new Error("not about anything");
  return found;
};

const joined = (a: Partial<MadeUp>, b: Partial<MadeUp>): boolean => {
  const [one, other] = [item(a), item(b)];
  const meet = one.keys.some((key) => other.keys.includes(key));
  return meet && ISSUES.gathering.likeness(one.features, other.features) >= ISSUES.gathering.threshold;
};

describe("phrases form one issue", () => {
  const varnia = { by: ["varnia"], to: ["orestia"] };
  it.each([
    [
      "said in other words",
      { ...varnia, about: "the reopening of the Kesh crossing" },
      { ...varnia, about: "to reopen the border crossing at Kesh" },
      true,
    ],
    [
      "by opposite parties",
      { ...varnia, about: "control of the Arden corridor" },
      { by: ["orestia"], about: "withdrawal from the Arden corridor" },
      true,
    ],
    [
      "of one place, not another",
      { ...varnia, about: "control of the Arden corridor" },
      { ...varnia, about: "control of the Tarn corridor" },
      false,
    ],
    [
      "of one truce, not another",
      { by: ["varnia", "orestia"], about: "the truce" },
      { by: ["meridia", "highland-front"], about: "the truce" },
      false,
    ],
    [
      "of the same parties on the same thing only",
      { ...varnia, about: "the return of refugees" },
      { ...varnia, about: "the price of grain" },
      false,
    ],
  ])("%s", (_, a, b, same) => {
    expect(joined(a, b)).toBe(same);
  });
});

it("fighting, and phrases that say nothing, are about no issue", () => {
  const told = (stored: ReturnType<typeof event>): Told => ({ ...stored, identity: "x" });
  expect(ISSUES.itemOf(told(event("ASSAULT", { about: "the town", words: "it [shelled] the town" })))).toBeNull();
  expect(ISSUES.itemOf(told(event("REQUEST", { about: "that", words: "it [demanded] that" })))).toBeNull();
});

it("an item has one to four keys, whatever its words and parties", () => {
  const made = fc.record({
    about: fc.constantFrom("the truce", "control of the Arden corridor", "Varnian troops leaving Kesh", "grain and salt and iron and wool"),
    by: fc.subarray(["varnia", "orestia", "meridia", "Somebody"]),
    to: fc.subarray(["highland-front", "united-nations"]),
  });
  fc.assert(
    fc.property(made, (one) => {
      const { keys } = item(one);
      expect(keys.length).toBeGreaterThan(0);
      expect(keys.length).toBeLessThanOrEqual(4);
    }),
  );
});

it("features are the same when they come back from the store", () => {
  const vector = Int8Array.from({ length: 64 }, (_, i) => ((i * 37) % 255) - 127);
  for (const about of [null, vector]) {
    const { features } = item({ by: ["varnia"], to: ["orestia"], where: "Lissen, Meridia", about: "control of the Arden corridor" }, about);
    const bytes = pack(features);
    // The store may hand over a part of a larger run of bytes.
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(unpack(shifted.subarray(3))).toEqual(features);
  }
});

it("likeness is symmetric", () => {
  const phrases = ["the truce", "control of the Arden corridor", "withdrawal from Arden", "talks in Lissen", "Orestian grain"];
  for (const a of phrases) {
    for (const b of phrases) {
      const [one, other] = [item({ about: a }).features, item({ about: b }).features];
      expect(ISSUES.gathering.likeness(one, other)).toBe(ISSUES.gathering.likeness(other, one));
    }
  }
});

it("an issue is called by its most typical phrase until an analyst names it", () => {
  const about = (phrase: string) => event("REQUEST", { about: phrase, issue: 3, words: "somebody [demanded] it", day: "2024-03-01" });
  const statements = [
    about("control of the Arden corridor"),
    about("the Arden corridor"),
    about("troops along the Arden corridor"),
    about("it all"),
  ];
  expect(issues(statements, asGathered)[0]).toMatchObject({ label: "the Arden corridor", named: false });
  expect(issues(statements, { ...asGathered, nameOf: () => "Arden" })[0]).toMatchObject({ label: "Arden", named: true });
});
