import { describe, expect, it } from "vitest";
import { asGathered, asHappened, condition, event, lookup } from "../positions/fixtures/made-up.js";
import { processes } from "../processes/processes.js";
import type { StoredStatement } from "../stored.js";
import { newsOf } from "./process-news.js";

const round = event("CONSULT", { by: ["varnia", "orestia"], words: "the [round] of negotiations between them opened", day: "2024-03-01" });
const talks = (
  state: string,
  day: string,
  more: { readonly claimants?: readonly string[]; readonly status?: "negated" | "possible" } = {},
) => condition("talks", state, { words: "the negotiations of Varnia and Orestia are [so]", day, report: round.report.id, ...more });
const underWay = talks("under-way", "2024-03-01");
const read = (statements: readonly StoredStatement[]) => processes(statements, { issue: asGathered, happening: asHappened }, lookup);

describe("news of a negotiation", () => {
  it.each<[string, readonly StoredStatement[], StoredStatement, readonly string[]]>([
    ["is new where nothing was told of it", [], underWay, ["new"]],
    ["has moved where only that they met was told", [round], underWay, ["moved"]],
    ["has moved where it stands otherwise", [round, underWay], talks("stalled", "2024-03-04"), ["moved"]],
    [
      "has moved where somebody else says otherwise",
      [round, underWay],
      talks("stalled", "2024-03-04", { claimants: ["orestia"] }),
      ["moved"],
    ],
    ["has moved where it is denied", [round, underWay], talks("under-way", "2024-03-04", { status: "negated" }), ["moved"]],
    ["is as it was where the same is told of a later day", [round, underWay], talks("under-way", "2024-03-04"), ["again"]],
    ["is as it was where something else may be", [round, underWay], talks("stalled", "2024-03-04", { status: "possible" }), ["again"]],
    ["is none where what is fresh is another round", [underWay], round, []],
  ])("%s", (_, before, fresh, expected) => {
    const all = [...new Set([round, ...before, fresh])];
    const news = newsOf(read(before), read(all), new Set([fresh.row]));
    expect(news.map(({ what }) => what)).toEqual(expected);
    expect(news.flatMap(({ statements }) => statements)).toEqual(expected.length > 0 ? [fresh] : []);
  });
});
