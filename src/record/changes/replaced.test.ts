import { describe, expect, it } from "vitest";
import { event } from "../positions/fixtures/made-up.js";
import { replaced } from "./replaced.js";

const said = (words: string, status: "happened" | "possible" = "happened", report = "first") =>
  event("ASSAULT", { words, status, report, day: "2031-05-03", by: ["Varnia"] });
const ids = (statements: readonly { readonly id: string }[]) => statements.map(({ id }) => id);

describe("what took the place of what went", () => {
  const [was, same, otherwise, elsewhere, another] = [
    said("Varnia [shelled] Kesh"),
    said("Varnia [shelled] Kesh on Friday"),
    said("Varnia may have [shelled] Kesh", "possible"),
    said("Varnia [shelled] Kesh", "happened", "second"),
    said("Varnia [burned] Kesh"),
  ];

  it.each([
    ["nothing where it says the same", [same], [[], [], []]],
    ["a correction where it says otherwise", [otherwise], [[], [was.id], []]],
    ["a withdrawal where nothing of the report says it", [elsewhere], [[was.id], [], [elsewhere.id]]],
    ["a withdrawal and something new where the word is another", [another], [[was.id], [], [another.id]]],
    ["a correction once, and the rest new", [otherwise, another], [[], [was.id], [another.id]]],
    ["what says the same before what says otherwise", [otherwise, same], [[], [], [otherwise.id]]],
  ])("%s", (_, came, [withdrawn, corrected, fresh]) => {
    const found = replaced([was], came);
    expect([ids(found.withdrawn), ids(found.corrected.map(({ before }) => before)), ids(found.fresh)]).toEqual([
      withdrawn,
      corrected,
      fresh,
    ]);
  });

  it("a correction names the fields that differ", () => {
    expect(replaced([was], [otherwise]).corrected[0]?.fields).toEqual(["status"]);
  });
});
