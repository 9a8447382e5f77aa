import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StoredStatement } from "../stored.js";
import { asGathered, event, lookup } from "./fixtures/made-up.js";
import { type IssuePositions, positions } from "./positions.js";

const CORRIDOR = { about: "control of the Kesh corridor", issue: 1 };

function onlyIssue(statements: readonly StoredStatement[]): IssuePositions {
  const [issue] = positions(statements, asGathered, lookup);
  if (!issue) throw new Error("no issue");
  return issue;
}

const cell = (issue: IssuePositions, key: string) => issue.cells.find(({ party }) => party.key === key);

describe("a party's position", () => {
  it("stands through silence until the party says otherwise", () => {
    const issue = onlyIssue([
      event("REJECT", { ...CORRIDOR, by: ["varnia"], words: "Varnia [insisted] on control of the Kesh corridor", day: "2024-01-10" }),
      event("REJECT", { ...CORRIDOR, by: ["varnia"], words: "Varnia again [insisted] on control of the Kesh corridor", day: "2024-02-10" }),
      event("ASSAULT", { by: ["varnia"], words: "Varnian guns [shelled] Kesh", day: "2024-05-01" }),
      event("AGREE", {
        ...CORRIDOR,
        by: ["varnia"],
        about: "to withdraw from the Kesh corridor",
        words: "Varnia [agreed] to withdraw from the Kesh corridor",
        day: "2024-06-01",
      }),
    ]);
    const position = cell(issue, "varnia");
    expect(position?.changes).toHaveLength(1);
    expect(position?.changes[0]?.from).toMatchObject({ since: "2024-01-10", entry: { kind: "insists", toward: "for", day: "2024-02-10" } });
    expect(position?.current).toMatchObject({ since: "2024-06-01", entry: { kind: "agrees", toward: "against" } });
  });

  it.each([
    ["said to be possible", { status: "possible", words: "Varnia may [accept] the truce" }],
    ["only hedged in its words", { status: "happened", words: "Varnia could soon [accept] the truce" }],
    ["planned", { status: "planned", words: "Varnia will [sign] the truce" }],
    ["negated", { status: "negated", words: "Varnia has not [accepted] the truce" }],
    ["only negated in its words", { status: "happened", words: "Varnia has yet to [accept] the truce" }],
    ["told by the other side", { status: "happened", words: "Varnia [accepted] the truce", claimants: ["highland-front"] }],
  ] as const)("is not taken by an agreement that is %s", (_, made) => {
    const demand = { about: "the truce", issue: 1, by: ["varnia"] };
    const issue = onlyIssue([
      event("REJECT", { ...demand, words: "Varnia [rejected] the truce", day: "2024-01-10" }),
      event("AGREE", { ...demand, ...made, day: "2024-02-10" }),
    ]);
    expect(cell(issue, "varnia")).toMatchObject({ changes: [], current: { entry: { kind: "rejects" } } });
    expect(cell(issue, "varnia")?.history).toHaveLength(2);
  });

  it("is taken when its own people or its own government say so", () => {
    const made = { about: "the truce", issue: 1, words: "Varnia [accepted] the truce", day: "2024-02-10" };
    const issue = onlyIssue([event("AGREE", { ...made, by: ["varnia-government"], claimants: ["varnia-foreign-ministry"] })]);
    expect(cell(issue, "varnia")).toMatchObject({ current: { entry: { kind: "agrees", told: "own" } } });
  });

  it("does not fall back from what is agreed when the party praises it or asks for it", () => {
    const truce = { about: "the truce", issue: 1, by: ["highland-front"] };
    const issue = onlyIssue([
      event("AGREE", { ...truce, words: "the Front [signed] the truce", day: "2024-03-01" }),
      event("SUPPORT", { ...truce, words: "the Front [welcomed] the truce", day: "2024-03-02" }),
      event("REQUEST", { ...truce, words: "the Front [urged] respect for the truce", day: "2024-03-05" }),
    ]);
    expect(cell(issue, "highland-front")).toMatchObject({ changes: [], current: { since: "2024-03-01", entry: { kind: "signs" } } });
  });

  it("tells an agreement in principle from the signature that follows", () => {
    const truce = { about: "the truce", issue: 1, by: ["highland-front"] };
    const issue = onlyIssue([
      event("AGREE", { ...truce, words: "the Front [agreed] in principle to the truce", day: "2024-03-01" }),
      event("AGREE", { ...truce, words: "the Front [signed] the truce", day: "2024-03-09" }),
    ]);
    expect(cell(issue, "highland-front")?.changes.map(({ from, to }) => [from.entry.kind, to.entry.kind])).toEqual([
      ["agrees-in-principle", "signs"],
    ]);
  });

  it("is the speaker's, and is shown with the principal as said for it on the days of the office", () => {
    const made = { ...CORRIDOR, words: "we [reject] control of the Kesh corridor" };
    const issue = onlyIssue([
      event("REJECT", { ...made, by: ["ruk-dallin"], day: "2024-01-10" }),
      event("REJECT", { ...made, by: ["mira-tolan"], day: "2024-06-01" }),
      event("REQUEST", { ...made, by: ["mira-tolan"], words: "she [demanded] control of the Kesh corridor", day: "2025-06-01" }),
    ]);
    expect(cell(issue, "ruk-dallin")?.current).not.toBeNull();
    expect(cell(issue, "highland-front")).toMatchObject({ current: null, history: [], saidForIt: [{ by: { key: "ruk-dallin" } }] });
    // Out of office since July 2024.
    expect(cell(issue, "varnia")?.saidForIt.map(({ entry }) => entry.day)).toEqual(["2024-06-01"]);
  });

  it("of unnamed people is theirs, and of an agent whom nobody names is nobody's", () => {
    const issue = onlyIssue([
      event("REQUEST", {
        ...CORRIDOR,
        by: ["of:varnia"],
        words: "Varnian officials [demanded] control of the Kesh corridor",
        day: "2024-01-10",
      }),
      event("REJECT", { ...CORRIDOR, words: "control of the Kesh corridor was [rejected]", claimants: ["meridia"], day: "2024-01-11" }),
      event("REQUEST", { ...CORRIDOR, words: "the Kesh corridor [must] be open", claimants: ["united-nations"], day: "2024-01-12" }),
    ]);
    expect(issue.cells.map(({ party, history }) => [party.key, history.length])).toEqual([
      ["of:varnia", 1],
      ["united-nations", 1],
      ["varnia", 0],
    ]);
    expect(issue.unnamed).toMatchObject([{ kind: "rejects", according: ["Meridia"] }]);
  });

  it("told by twenty copies of one dispatch has one origin", () => {
    const copies = Array.from({ length: 20 }, () =>
      event("REJECT", { ...CORRIDOR, by: ["varnia"], words: "Varnia [rejected] it", day: "2024-01-10", copyOf: 77 }),
    );
    const [entry] = cell(onlyIssue(copies), "varnia")?.history ?? [];
    expect(entry).toMatchObject({ origins: 1 });
    expect(entry?.statements).toHaveLength(20);
  });
});

describe("opposed positions", () => {
  const demand = event("REQUEST", {
    about: "an end to the blockade of Kesh",
    issue: 1,
    by: ["highland-front"],
    words: "the Front [demanded] an end to it",
    day: "2024-01-10",
  });
  const truce = { about: "the truce", issue: 1 };

  it.each([
    [
      "wanting the end of a thing and insisting on the thing",
      [
        demand,
        event("REJECT", { about: "the blockade", issue: 1, by: ["varnia"], words: "Varnia [insisted] on the blockade", day: "2024-01-11" }),
      ],
      true,
    ],
    [
      "wanting the end of a thing and refusing its end",
      [
        demand,
        event("REJECT", {
          about: "lifting the blockade",
          issue: 1,
          by: ["varnia"],
          words: "Varnia [refused] to lift it",
          day: "2024-01-11",
        }),
      ],
      true,
    ],
    [
      "two who want the end of a thing in other words",
      [
        demand,
        event("REJECT", { about: "the blockade", issue: 1, by: ["varnia"], words: "Varnia [rejected] the blockade", day: "2024-01-11" }),
      ],
      false,
    ],
    [
      "an officer and a minister of one side",
      [
        event("REQUEST", { ...truce, by: ["mira-tolan"], words: "she [urged] a truce", day: "2024-01-11" }),
        event("REJECT", { ...truce, by: ["jon-askel"], words: "he [rejected] the truce", day: "2024-01-11" }),
      ],
      false,
    ],
    [
      "a rejection and an accusation",
      [
        event("ACCUSE", { ...truce, by: ["varnia"], words: "Varnia [condemned] the truce", day: "2024-01-11" }),
        event("REQUEST", { ...truce, by: ["meridia"], words: "Meridia [urged] a truce", day: "2024-01-11" }),
      ],
      false,
    ],
    [
      "two on different issues",
      [
        demand,
        event("REJECT", { about: "the blockade", issue: 2, by: ["varnia"], words: "Varnia [insisted] on the blockade", day: "2024-01-11" }),
      ],
      false,
    ],
    [
      "what has been given up since",
      [
        event("REJECT", { ...truce, by: ["varnia"], words: "Varnia [rejected] it", day: "2024-01-01" }),
        event("AGREE", { ...truce, by: ["varnia"], words: "Varnia [accepted] it", day: "2024-01-11" }),
        event("REQUEST", { ...truce, by: ["meridia"], words: "Meridia [urged] it", day: "2024-01-05" }),
      ],
      false,
    ],
  ] as const)("%s", (_, statements, opposed) => {
    expect(positions(statements, asGathered, lookup).some((issue) => issue.opposed !== null)).toBe(opposed);
  });
});

it("positions do not depend on the order of the statements", () => {
  const types = ["REQUEST", "REJECT", "AGREE", "SUPPORT", "ACCUSE"] as const;
  const statement = fc.record({
    type: fc.constantFrom(...types),
    by: fc.subarray(["varnia", "mira-tolan", "highland-front", "of:varnia", "Somebody"]),
    claimants: fc.subarray(["meridia", "valley-post", "varnia"], { maxLength: 1 }),
    day: fc.constantFrom("2024-01-01", "2024-01-02", "2024-02-01", undefined),
    issue: fc.constantFrom(1, 2),
    about: fc.constantFrom("the truce", "an end to the truce", "the Kesh corridor"),
  });
  fc.assert(
    fc.property(fc.array(statement, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (made, picks) => {
      const statements = made.map(({ type, day, ...rest }) => event(type, { ...rest, ...(day && { day }), words: "somebody [said] so" }));
      const keyed = statements.map((s) => [picks.next().value ?? 0, s] as const);
      const mixed = keyed.toSorted(([a], [b]) => a - b).map(([, s]) => s);
      expect(positions(mixed, asGathered, lookup)).toEqual(positions(statements, asGathered, lookup));
    }),
    { numRuns: 60 },
  );
});
