import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asHappened, condition, event, lookup } from "../positions/fixtures/made-up.js";
import type { StoredStatement } from "../stored.js";
import { calendar } from "./calendar.js";

const read = (statements: readonly StoredStatement[]) => calendar(statements, asHappened, lookup);

describe("the calendar", () => {
  it("lists one visit once, on the day last told, with how it came about", () => {
    const visit = { mode: "visit", by: ["pia-venn"], happening: 4 };
    const { days } = read([
      event("CONSULT", {
        ...visit,
        status: "planned",
        words: "Pia Venn will [travel] to Varn",
        day: "2024-03-05",
        published: "2024-03-01",
      }),
      event("CONSULT", { ...visit, status: "planned", words: "her [visit] was postponed", day: "2024-03-12", published: "2024-03-04" }),
      event("CONSULT", { ...visit, to: ["varnia"], where: "Varn, Varnia", words: "Pia Venn [arrived] in Varn", day: "2024-03-12" }),
    ]);
    expect(days.map(({ day }) => day)).toEqual(["2024-03-12"]);
    expect(days[0]?.appointments).toMatchObject([
      { kind: "visit", standing: "happened", place: "Varn, Varnia", words: "Pia Venn arrived in Varn", with: [{ key: "varnia" }] },
    ]);
    expect(days[0]?.appointments[0]?.course?.steps.map(({ standing }) => standing)).toEqual(["planned", "postponed", "happened"]);
    expect(days[0]?.appointments[0]?.statements).toHaveLength(3);
  });

  const told = { basis: "stated", published: "2024-03-01" } as const;

  it.each([
    ["a meeting that was held", event("CONSULT", { by: ["varnia", "orestia"], words: "they [met]", day: "2024-03-01" }), "meeting"],
    [
      "a signature that is planned",
      event("AGREE", { ...told, status: "planned", by: ["varnia"], words: "it will [sign] on 9 March", day: "2024-03-09" }),
      "other",
    ],
    [
      "a day by which something is demanded",
      event("REQUEST", { ...told, by: ["varnia"], words: "it [demanded] an answer by 9 March", day: "2024-03-09" }),
      "deadline",
    ],
    [
      "talks that are set for a day",
      condition("talks", "scheduled", { ...told, status: "planned", words: "a [round] is set for 9 March", day: "2024-03-09" }),
      "talks",
    ],
    ["an attack", event("ASSAULT", { by: ["varnia"], words: "it [shelled] Kesh on 1 March", day: "2024-03-01" }), null],
    [
      "a plan for which the words give no day",
      event("AGREE", { status: "planned", by: ["varnia"], words: "it will [sign]", day: "2024-03-01" }),
      null,
    ],
    [
      "a demand of a day that is past",
      event("REQUEST", {
        ...told,
        published: "2024-03-02",
        by: ["varnia"],
        words: "on 1 March it [demanded] an answer",
        day: "2024-03-01",
      }),
      null,
    ],
  ] as const)("%s", (_, statement, kind) => {
    const { days } = read([statement]);
    expect(days.flatMap(({ appointments }) => appointments.map((one) => one.kind))).toEqual(kind === null ? [] : [kind]);
  });

  it("keeps apart what has no day, and what is only known to fall in some month", () => {
    const { days, spans, undated } = read([
      event("CONSULT", { by: ["varnia", "orestia"], words: "they will [meet] soon", status: "planned", published: "2024-03-01" }),
      event("CONSULT", {
        by: ["varnia", "orestia"],
        words: "they will [meet] in May",
        status: "planned",
        day: "2024-05-01",
        until: "2024-05-31",
        grain: "month",
      }),
    ]);
    expect([days.length, spans.length, undated.length]).toEqual([0, 1, 1]);
  });
});

it("the calendar does not depend on the order of the statements", () => {
  const statement = fc.record({
    type: fc.constantFrom("CONSULT", "AGREE", "REQUEST"),
    status: fc.constantFrom("planned", "happened", "negated"),
    by: fc.subarray(["varnia", "mira-tolan", "Somebody"]),
    day: fc.constantFrom("2024-01-01", "2024-01-02", undefined),
    published: fc.constantFrom("2023-12-30", "2024-01-02"),
    basis: fc.constantFrom("stated", "context"),
    happening: fc.constantFrom(1, 2, 3),
  });
  fc.assert(
    fc.property(fc.array(statement, { maxLength: 10 }), fc.infiniteStream(fc.nat()), (made, picks) => {
      const statements = made.map(({ type, day, ...rest }) =>
        event(type as "CONSULT", { ...rest, ...(day && { day }), words: "they [met]" }),
      );
      const keyed = statements.map((s) => [picks.next().value ?? 0, s] as const);
      const mixed = keyed.toSorted(([a], [b]) => a - b).map(([, s]) => s);
      expect(read(mixed)).toEqual(read(statements));
    }),
    { numRuns: 60 },
  );
});
