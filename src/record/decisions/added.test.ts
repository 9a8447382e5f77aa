import { describe, expect, it } from "vitest";
import type { Statement } from "../../statement/index.js";
import { addedStatement, placesOf, statementOn, type Words } from "./added.js";
import type { AddedStatement, Anchor, Correction } from "./decision.js";

const TEXT = "Fire on the border\nIn Kesh, Varnian troops shelled a school, and 12 people died. Iranian and Iran’s envoys met.";

/** The words `quote` of the text, whose head stands in [brackets]. */
function words(marked: string): Words {
  const [before = "", head = "", after = ""] = marked.split(/[[\]]/);
  const at = TEXT.indexOf(before + head + after);
  return { quote: before + head + after, at, head, headAt: at + before.length };
}

const SHELLED = words("Varnian troops [shelled] a school");
const DIED = words("[12] people died");
const anchorOf = ({ kind, head, headAt: start }: Pick<Statement, "kind" | "head" | "headAt">): Anchor => ({
  report: "id:first",
  revision: "abc",
  kind,
  start,
  end: start + head.length,
  head,
});
const EVENT = statementOn("event", SHELLED, { type: "ASSAULT", status: "happened", by: [{ is: "Varnian troops" }] });
const added = (statement: AddedStatement, anchor = anchorOf(statement)) => addedStatement({ kind: "add", anchor, statement }, TEXT, 7);

describe("a statement that an analyst makes", () => {
  it("has the fields that are given, and mentions what stands in its words", () => {
    const where = { by: [{ is: "Varnian troops" }, { is: "Orestia", actor: { id: "orestia", name: "Orestia" } }], where: "Kesh" };
    expect(statementOn("event", SHELLED, { type: "ASSAULT", sub: "heavy-weapons", status: "possible", ...where })).toMatchObject({
      ...SHELLED,
      type: "ASSAULT",
      mode: "heavy-weapons",
      status: "possible",
      by: [
        { t: "Varnian troops", is: "Varnian troops", at: TEXT.indexOf("Varnian") },
        { t: null, is: "Orestia", actor: { id: "orestia", name: "Orestia" } },
      ],
      to: [],
      claimants: [],
      where: { t: null, is: "Kesh" },
    });
  });

  it.each([
    ["exact", { min: 12, max: 12 }],
    ["at-least", { min: 12, max: null }],
    ["up-to", { min: null, max: 12 }],
    ["range", { min: 10, max: 14 }],
  ])("is a figure of the bound %s", (bound, value) => {
    const figure = statementOn("figure", DIED, { type: "killed", sub: "incident", status: "happened", value });
    expect(figure).toMatchObject({ measure: "killed", scope: "incident", value, bound, words: { t: "12", at: DIED.headAt }, unit: null });
  });

  it.each<[string, Statement["kind"], Correction, RegExp]>([
    ["without a type", "event", { status: "happened" }, /an event needs a type/],
    ["without a status", "event", { type: "ASSAULT" }, /needs a status/],
    ["of a type that there is not", "event", { type: "ATTACK", status: "happened" }, /is no type/],
    ["of a mode of another type", "event", { type: "ASSAULT", sub: "visit", status: "happened" }, /is no mode of ASSAULT/],
    ["without a state", "condition", { type: "truce", status: "ongoing" }, /a condition needs a state/],
    ["of a state of another type", "condition", { type: "truce", sub: "famine", status: "ongoing" }, /is no state of truce/],
    ["that counts nothing", "figure", { type: "killed", sub: "incident", status: "happened" }, /unknown is never zero/],
    ["without a scope", "figure", { type: "killed", status: "happened", value: { min: 1, max: 1 } }, /a figure needs a scope/],
    ["with a field of another kind", "condition", { type: "truce", sub: "holding", status: "ongoing", by: [] }, /a condition has no “by”/],
    ["on a day that there is not", "event", { type: "ASSAULT", status: "happened", when: { from: "2031-02-30", to: null } }, /no day/],
    [
      "on days that run backwards",
      "event",
      { type: "ASSAULT", status: "happened", when: { from: "2031-02-03", to: "2031-02-01" } },
      /backwards/,
    ],
  ])("is refused %s", (_, kind, fields, message) => {
    expect(() => statementOn(kind, SHELLED, fields)).toThrow(
      expect.objectContaining({ code: "bad-correction", message: expect.stringMatching(message) }),
    );
  });
});

describe("a statement that is put on record by hand", () => {
  it("is as it was made, with a name that no reading gives and full confidence", () => {
    expect(added(EVENT)).toEqual({ ...EVENT, id: "h7", confidence: 1 });
  });

  it.each<[string, Partial<AddedStatement>, RegExp]>([
    ["a quote that stands elsewhere", { at: SHELLED.at + 1 }, /the quote .* is not what the report says at \d+: “arnian/],
    ["a quote in other words", { quote: "Varnian troops shelled the school" }, /the quote .* is not what the report says/],
    ["a head that stands elsewhere", { headAt: SHELLED.headAt - 1 }, /the head .* is not what the report says/],
    ["a head that is not in the quote", { head: DIED.head, headAt: DIED.headAt }, /the head “12” .* is not in the quote/],
    ["a head of two words", { head: "troops shelled", headAt: SHELLED.headAt - 7 }, /one word as its head/],
    ["no quote", { quote: "" }, /needs a quote/],
    ["an offset beyond the end", { at: 10_000 }, /is not what the report says at 10000: “”/],
    ["a party in words that are not there", { by: [{ t: "Orestian troops", is: "Orestia", at: SHELLED.at }] }, /words “Orestian troops”/],
    ["a party whose words stand nowhere", { by: [{ t: "troops", is: "troops" }] }, /words “troops” is not what the report says at -1/],
    ["a place in words that are not there", { where: { t: "Kesh", is: "Kesh", at: 0 } }, /words “Kesh”/],
    ["a status that there is not", { status: "likely" as "possible" }, /is no status/],
    ["a type that there is not", { type: "ATTACK" as "ASSAULT" }, /is no type/],
    ["a mode of another type", { mode: "visit" } as Partial<AddedStatement>, /is no mode/],
  ])("is refused with %s", (_, wrong, message) => {
    const statement = { ...EVENT, ...wrong } as AddedStatement;
    expect(() => added(statement)).toThrow(expect.objectContaining({ code: "bad-correction", message: expect.stringMatching(message) }));
  });

  it.each([
    ["bound", { bound: "roughly" }],
    ["unit", { unit: { kind: "goats", is: null } }],
    ["period", { per: { t: "people", at: TEXT.indexOf("people"), by: "fortnight" } }],
    ["measure", { measure: "dead" }],
    ["scope", { scope: "total" }],
  ])("is refused with a %s that there is not", (what, wrong) => {
    const figure = statementOn("figure", DIED, { type: "killed", sub: "incident", status: "happened", value: { min: 12, max: 12 } });
    expect(() => added({ ...figure, ...wrong } as AddedStatement)).toThrow(`is no ${what}`);
  });

  it("is refused where the decision is fastened to another word", () => {
    expect(() => added(EVENT, { ...anchorOf(EVENT), start: 3 })).toThrow("the decision is fastened to “shelled” at 3");
    expect(() => added(EVENT, { ...anchorOf(EVENT), kind: "figure" })).toThrow("the decision is fastened");
  });
});

describe("words in a text", () => {
  it.each([
    ["Iran", [TEXT.indexOf("Iran’s")]],
    ["Iranian", [TEXT.indexOf("Iranian")]],
    ["ranian", []],
    ["on", [5]],
    ["border\nIn", [12]],
    ["", []],
    ["nowhere", []],
  ])("%j stand by themselves at %j", (sought, places) => {
    expect(placesOf(sought, TEXT)).toEqual(places);
  });
});
