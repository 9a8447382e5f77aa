import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asGathered, asHappened, condition, event, lookup } from "../positions/fixtures/made-up.js";
import type { StoredStatement } from "../stored.js";
import type { Process } from "./process.js";
import { processes } from "./processes.js";

const read = (statements: readonly StoredStatement[]) => processes(statements, { issue: asGathered, happening: asHappened }, lookup);

function only(statements: readonly StoredStatement[]): Process {
  const found = read(statements);
  expect(found.map(({ name }) => name)).toHaveLength(1);
  return found[0] as Process;
}

const keys = (parties: readonly { readonly key: string }[]) => parties.map(({ key }) => key);

const mediated = (made: Partial<Parameters<typeof event>[1]> = {}) =>
  event("CONSULT", {
    mode: "third-party",
    by: ["meridia"],
    to: ["varnia-government", "highland-front"],
    words: "Meridia [brought] the sides together",
    day: "2024-03-01",
    ...made,
  });

describe("a negotiation", () => {
  it.each([
    ["a mediation between two sides", [mediated()], 1],
    [
      "a round of negotiations between two states",
      [event("CONSULT", { by: ["varnia", "orestia"], words: "the second [round] of negotiations ended", day: "2024-03-01" })],
      1,
    ],
    [
      "talks with an armed group",
      [event("CONSULT", { by: ["varnia", "highland-front"], words: "they held [talks]", day: "2024-03-01" })],
      1,
    ],
    [
      "a visit",
      [event("CONSULT", { mode: "visit", by: ["mira-tolan"], to: ["orestia"], words: "she [visited] Orestia", day: "2024-03-01" })],
      0,
    ],
    [
      "a telephone call",
      [event("CONSULT", { mode: "phone", by: ["varnia", "orestia"], words: "they [spoke] on negotiations", day: "2024-03-01" })],
      0,
    ],
    [
      "talks of two governments on this and that",
      [event("CONSULT", { by: ["varnia", "orestia"], words: "they held [talks] on trade", day: "2024-03-01" })],
      0,
    ],
    [
      "two governments that discuss the peace talks of others",
      [
        event("CONSULT", {
          by: ["orestia", "meridia"],
          about: "the peace talks in Lissen",
          words: "they [discussed] the peace talks in Lissen",
          day: "2024-03-01",
        }),
      ],
      0,
    ],
    [
      "two governments that agree to support a truce of others",
      [
        event("AGREE", {
          by: ["orestia", "meridia"],
          about: "efforts for a truce",
          words: "they [agreed] on efforts for a truce",
          day: "2024-03-01",
        }),
      ],
      0,
    ],
    [
      "a mediator of whom no side is told",
      [event("CONSULT", { mode: "third-party", by: ["meridia"], words: "Meridia is [mediating]", day: "2024-03-01" })],
      0,
    ],
  ] as const)("%s", (_, statements, negotiations) => {
    expect(read(statements)).toHaveLength(negotiations);
  });

  it("has as sides those who bargain, and as mediators those who go between them, however a report lists them", () => {
    const found = only([
      mediated(),
      event("CONSULT", {
        mode: "multilateral",
        by: ["varnia", "highland-front", "meridia", "united-nations"],
        words: "a new [round] of talks opened with all four",
        day: "2024-03-20",
      }),
      event("CONSULT", { mode: "third-party", by: ["pia-venn"], words: "she went on [shuttling]", day: "2024-03-22" }),
    ]);
    expect(keys(found.principals)).toEqual(["highland-front", "varnia"]);
    expect(found.mediators.map(({ party, statements }) => [party.key, statements.length])).toEqual([
      ["meridia", 3],
      ["united-nations", 1],
    ]);
    expect(found.rounds).toHaveLength(3);
  });

  it("is called what reports call it, and is hosted where they meet", () => {
    const found = only([
      mediated({ where: "Lissen, Meridia", words: "Meridia [mediated] at the Lissen talks" }),
      mediated({ where: "Lissen, Meridia", day: "2024-04-01", words: "[talks] in Lissen went on" }),
      mediated({ where: "Varn, Varnia", day: "2024-04-10", words: "Meridia [mediated] again" }),
    ]);
    expect(found).toMatchObject({ name: "Lissen talks", said: true, names: [{ statements: [{}, {}] }] });
    expect(found.hosts).toMatchObject([{ place: "Lissen, Meridia", party: { key: "meridia" }, statements: [{}, {}] }]);
  });

  it("is another one after half a year without contact, and the same one where only weeks pass", () => {
    expect(read([mediated(), mediated({ day: "2024-08-20" })])).toHaveLength(1);
    expect(read([mediated(), mediated({ day: "2024-12-20" })])).toHaveLength(2);
    expect(read([mediated(), mediated({ to: ["orestia", "highland-front"] })])).toHaveLength(2);
  });

  it("counts one meeting told twice as one round, with what became of its plan", () => {
    const found = only([
      mediated({
        status: "planned",
        day: "2024-03-05",
        published: "2024-03-01",
        happening: 9,
        words: "foreign ministers will [meet] in Lissen",
      }),
      mediated({
        status: "planned",
        day: "2024-03-12",
        published: "2024-03-04",
        happening: 9,
        words: "the [meeting] of foreign ministers was postponed",
      }),
      mediated({ status: "happened", day: "2024-03-12", published: "2024-03-13", happening: 9, words: "the foreign ministers [met]" }),
      mediated({ status: "planned", day: "2024-04-02", published: "2024-03-13", words: "technical [talks] are to follow" }),
    ]);
    expect(found.rounds.map(({ from, level, course }) => [from, course.now, level, course.steps.map(({ standing }) => standing)])).toEqual([
      ["2024-03-12", "happened", "ministers", ["planned", "postponed", "happened"]],
      ["2024-04-02", "planned", "technical", ["planned"]],
    ]);
  });

  it("shows what each says of its state side by side, and what is only feared as not how things stand", () => {
    const found = only([
      mediated({ report: "first" }),
      condition("talks", "progress", { report: "first", words: "[progress] was made", claimants: ["meridia"], day: "2024-03-01" }),
      condition("talks", "stalled", {
        words: "talks between Varnia and the Highland Front are [deadlocked]",
        claimants: ["ruk-dallin"],
        day: "2024-03-02",
      }),
      condition("talks", "collapsed", {
        report: "first",
        words: "the talks could [fail]",
        status: "possible",
        claimants: ["united-nations"],
        day: "2024-03-03",
      }),
      condition("talks", "collapsed", { report: "first", words: "talks between Orestia and Meridia [failed]", day: "2024-03-04" }),
    ]);
    expect(found.status.current.map(({ state, according }) => [state, keys(according)])).toEqual([
      ["progress", ["meridia"]],
      ["stalled", ["ruk-dallin"]],
    ]);
    expect(found.status.history).toHaveLength(3);
  });

  it("has as sticking points what its sides are opposed on, and no quarrel with others", () => {
    const found = only([
      mediated({ about: "the corridor", issue: 5 }),
      event("REQUEST", {
        by: ["ruk-dallin"],
        about: "withdrawal from the corridor",
        words: "he [demanded] it",
        issue: 5,
        day: "2024-03-02",
      }),
      event("REJECT", {
        by: ["mira-tolan"],
        about: "withdrawal from the corridor",
        words: "she [rejected] it",
        issue: 5,
        day: "2024-03-02",
      }),
      event("REQUEST", { by: ["orestia"], about: "the dam", words: "Orestia [demanded] it", issue: 6, day: "2024-03-02" }),
      event("REJECT", { by: ["varnia"], about: "the dam", words: "Varnia [rejected] it", issue: 6, day: "2024-03-02" }),
    ]);
    expect(found.agenda.map(({ id }) => id)).toEqual(["5"]);
    expect(found.stickingPoints.map(({ issue }) => issue.id)).toEqual(["5"]);
  });

  it("lists what its sides settled with each other, signed or in principle", () => {
    const both = { by: ["varnia", "highland-front"], about: "the truce document" };
    const found = only([
      mediated(),
      event("AGREE", { ...both, words: "they [agreed] in principle on the truce document", day: "2024-03-02" }),
      event("AGREE", { ...both, words: "they will [sign] the truce document", status: "planned", day: "2024-03-09" }),
      event("AGREE", {
        by: ["varnia", "orestia"],
        about: "a trade agreement",
        words: "they [signed] a trade agreement",
        day: "2024-03-10",
      }),
    ]);
    expect(found.documents.map(({ kind, standing, parties }) => [kind, standing, parties.length])).toEqual([
      ["agrees-in-principle", "taken", 2],
      ["signs", "planned", 2],
    ]);
  });
});

it("negotiations do not depend on the order of the statements", () => {
  const parties = fc.subarray(["varnia", "mira-tolan", "highland-front", "meridia", "united-nations", "orestia"]);
  const statement = fc.record({
    type: fc.constantFrom("CONSULT", "CONSULT", "AGREE", "REJECT", "talks"),
    mode: fc.constantFrom("third-party", "multilateral", "visit"),
    by: parties,
    to: parties,
    day: fc.constantFrom("2024-01-01", "2024-01-20", "2024-05-01", "2025-02-01"),
    report: fc.constantFrom("one", "two", "three"),
    words: fc.constantFrom(
      "a [round] of talks",
      "the Lissen [talks]",
      "peace talks in Arden [ended]",
      "they [agreed] on it",
      "Varnia and Orestia [talks]",
    ),
  });
  fc.assert(
    fc.property(fc.array(statement, { maxLength: 14 }), fc.infiniteStream(fc.nat()), (made, picks) => {
      const statements = made.map(({ type, ...rest }) =>
        type === "talks"
          ? condition("talks", "stalled", { ...rest, about: "talks" })
          : event(type as "CONSULT", { ...rest, about: "a truce", issue: 1 }),
      );
      const keyed = statements.map((s) => [picks.next().value ?? 0, s] as const);
      const mixed = keyed.toSorted(([a], [b]) => a - b).map(([, s]) => s);
      expect(read(mixed)).toEqual(read(statements));
    }),
    { numRuns: 60 },
  );
});
