import { describe, expect, it } from "vitest";
import type { EventOnRecord } from "./accounts.js";
import { actor, onRecord, province, somebody, told, town } from "./fixtures/on-record.js";
import { type Happening, happeningOf } from "./happening.js";

function happening(...statements: readonly EventOnRecord[]): Happening {
  const made = happeningOf(statements);
  if (!made) throw new Error("no happening");
  return made;
}

const contradicted = (...statements: readonly EventOnRecord[]) =>
  happening(...statements).contradictions.map(({ of, sides }) => [of, ...sides.map(({ says }) => says)]);

describe("how a happening stands", () => {
  const talks = { type: "CONSULT", head: "talks", when: told("2031-03-10") } as const;
  it.each<[string, readonly Parameters<typeof onRecord>[0][], string, readonly string[]]>([
    [
      "planned, then held",
      [
        { ...talks, report: "a", status: "planned", published: "2031-03-01" },
        { ...talks, report: "b", published: "2031-03-11" },
      ],
      "happened",
      ["planned", "happened"],
    ],
    ["planned, and the day goes by", [{ ...talks, report: "a", status: "planned", published: "2031-03-01" }], "planned", ["planned"]],
    [
      "said to be possible, long after others planned it",
      [
        { ...talks, report: "a", status: "planned", published: "2031-03-01" },
        { ...talks, report: "b", status: "possible", published: "2031-03-09" },
      ],
      "possible",
      ["planned", "possible"],
    ],
    [
      "held, and announced once more in a report of the same day",
      [
        { ...talks, report: "a", published: "2031-03-10" },
        { ...talks, report: "b", status: "planned", published: "2031-03-10" },
      ],
      "happened",
      ["planned", "happened"],
    ],
    [
      "put off",
      [
        { ...talks, report: "a", status: "planned", published: "2031-03-01" },
        { ...talks, report: "b", status: "planned", published: "2031-03-05", quote: "the talks were postponed to next week" },
      ],
      "postponed",
      ["planned", "postponed"],
    ],
    [
      "called off",
      [
        { ...talks, report: "a", status: "planned", published: "2031-03-01" },
        { ...talks, report: "b", status: "negated", published: "2031-03-05", quote: "there will be no talks" },
      ],
      "cancelled",
      ["planned", "cancelled"],
    ],
    [
      "denied by somebody",
      [
        { ...talks, report: "a", published: "2031-03-11" },
        { ...talks, report: "b", status: "negated", published: "2031-03-12", quote: "no such talks were held" },
      ],
      "disputed",
      ["happened", "denied"],
    ],
    ["denied, and nobody else speaks of it", [{ ...talks, report: "a", status: "negated", published: "2031-03-12" }], "denied", ["denied"]],
  ])("%s", (_, said, now, steps) => {
    const { course } = happening(...said.map(onRecord));
    expect(course.now).toBe(now);
    expect(course.steps.map(({ standing }) => standing)).toEqual(steps);
  });
});

describe("who says so", () => {
  it("keeps denials apart from accounts, and goes back to whoever said it first", () => {
    const army = onRecord({ report: "a", claimants: [somebody("Radio North"), actor("north-army")] });
    const again = onRecord({ report: "b", claimants: [actor("north-army")] });
    const own = onRecord({ report: "c", outlet: "Daily Coast" });
    const denial = onRecord({ report: "d", status: "negated", claimants: [actor("south-army")] });
    const made = happening(army, again, own, denial);
    expect(made.accounts.map(({ voice, statements }) => [voice.kind, voice.name, statements.length])).toEqual([
      ["claimant", "north-army", 2],
      ["outlet", "Daily Coast", 1],
    ]);
    expect(made.denials.map(({ voice }) => voice.name)).toEqual(["south-army"]);
    expect(made.origins).toBe(3);
  });

  it.each<[string, readonly Parameters<typeof onRecord>[0][], number]>([
    ["two reports", [{ report: "a" }, { report: "b" }], 2],
    [
      "two copies of a dispatch",
      [
        { report: "a", origin: 5 },
        { report: "b", origin: 5 },
      ],
      1,
    ],
    [
      "a sentence word for word",
      [
        { report: "a", quote: "Shells hit the old market hall shortly after dawn on Sunday" },
        { report: "b", quote: "shells hit the old market hall shortly after dawn, on Sunday" },
      ],
      1,
    ],
    [
      "few words that anybody would use",
      [
        { report: "a", quote: "shells hit the market" },
        { report: "b", quote: "shells hit the market" },
      ],
      2,
    ],
    [
      "copies of two dispatches, one of which quotes the other",
      [
        { report: "a", origin: 5, quote: "Shells hit the old market hall shortly after dawn on Sunday" },
        { report: "b", origin: 6, quote: "Shells hit the old market hall shortly after dawn on Sunday" },
        { report: "c", origin: 6, quote: "it was shelled" },
        { report: "d", origin: 7, quote: "it was shelled" },
      ],
      2,
    ],
    ["a report and a denial", [{ report: "a" }, { report: "b", status: "negated" }], 1],
  ])("counts origins of %s", (_, said, origins) => {
    expect(happening(...said.map(onRecord)).origins).toBe(origins);
  });
});

describe("contradictions", () => {
  it.each<[string, readonly Parameters<typeof onRecord>[0][], readonly (readonly string[])[]]>([
    [
      "two agents",
      [
        { report: "a", by: [actor("north")] },
        { report: "b", by: [actor("south")] },
      ],
      [["agent", "north", "south"]],
    ],
    ["an agent, and none named", [{ report: "a", by: [actor("north")] }, { report: "b" }], []],
    [
      "an agent, and unnamed men",
      [
        { report: "a", by: [actor("north")] },
        { report: "b", by: [somebody("gunmen")] },
      ],
      [],
    ],
    [
      "two agents whom somebody names together",
      [
        { report: "a", by: [actor("north")] },
        { report: "b", by: [actor("colonel")] },
        { report: "c", by: [actor("north"), actor("colonel")] },
      ],
      [],
    ],
    [
      "guests of a meeting",
      [
        { report: "a", type: "CONSULT", by: [actor("north")] },
        { report: "b", type: "CONSULT", by: [actor("south")] },
      ],
      [],
    ],
    [
      "towns far apart",
      [
        { report: "a", where: town("Aville", 10, 10) },
        { report: "b", where: town("Beton", 12, 10) },
      ],
      [["place", "Aville", "Beton"]],
    ],
    [
      "a town and its suburb",
      [
        { report: "a", where: town("Aville", 10, 10) },
        { report: "b", where: town("Little Aville", 10.1, 10) },
      ],
      [],
    ],
    [
      "a town and a province",
      [
        { report: "a", where: town("Aville", 10, 10) },
        { report: "b", where: province("Coast") },
      ],
      [],
    ],
    [
      "two days",
      [
        { report: "a", when: told("2031-03-01") },
        { report: "b", when: told("2031-03-02") },
      ],
      [["day", "2031-03-01", "2031-03-02"]],
    ],
    [
      "a day and its week",
      [
        { report: "a", when: told("2031-03-01") },
        { report: "b", when: told("2031-02-24", "2031-03-02") },
      ],
      [],
    ],
    ["yes and no", [{ report: "a" }, { report: "b", status: "negated" }], [["whether", "happened", "denied"]]],
    [
      "a plan and no",
      [
        { report: "a", status: "planned" },
        { report: "b", status: "negated" },
      ],
      [],
    ],
  ])("%s", (_, said, contradictions) => {
    expect(contradicted(...said.map(onRecord))).toEqual(contradictions);
  });
});

describe("a happening", () => {
  it("puts names and days side by side, each with the statements that say it", () => {
    const one = onRecord({ report: "a", by: [actor("north")], where: town("Aville", 10, 10), when: told("2031-03-01") });
    const other = onRecord({ report: "b", by: [actor("north"), somebody("gunmen")], where: province("Coast") });
    const { by, places, days, reports, id } = happening(one, other);
    expect(id).toBe(one.id);
    expect(by.map(({ key, statements }) => [key, statements])).toEqual([
      ["north", [one, other]],
      ["name:gunmen", [other]],
    ]);
    expect(places.map(({ key }) => key)).toEqual(["place:Aville", "admin1:Coast"]);
    expect(days.map(({ from, to, told }) => [from, to, told])).toEqual([["2031-03-01", "2031-03-01", true]]);
    expect(reports).toBe(2);
  });

  it("tells statements taken back from statements that an analyst rejected, and rests on neither", () => {
    const stands = onRecord({ report: "a", status: "planned" });
    const withdrawn = onRecord({ report: "b", withdrawn: true });
    const rejected = onRecord({ report: "c", decided: "rejected" });
    const made = happening(withdrawn, stands, rejected);
    expect(made).toMatchObject({ id: stands.id, stands: true, statements: [stands], withdrawn: [withdrawn], rejected: [rejected] });
    expect(made.course.now).toBe("planned");
  });

  it("says of one that has no statement left what it was", () => {
    const withdrawn = onRecord({ report: "b", withdrawn: true, by: [actor("north")] });
    expect(happening(withdrawn)).toMatchObject({ id: withdrawn.id, stands: false, statements: [], withdrawn: [withdrawn] });
    expect(happeningOf([])).toBeNull();
  });
});
