import { expect, it } from "vitest";
import { corpusRecord } from "./corpus.js";
import { MEETING, REPORT, STATEMENTS } from "./fixtures/statements.js";

const ENGINE = { name: "rapporteur", version: "9.9.9" };

it("carries the report, its statements unchanged and what read them", () => {
  const { id, headline, text, published } = REPORT;
  expect(corpusRecord(REPORT, STATEMENTS, ENGINE)).toEqual({
    id,
    source: { outlet: "Almar Courier", url: null },
    published,
    published_known: true,
    revised: null,
    fetched: null,
    headline,
    text,
    statements: STATEMENTS,
    engine: ENGINE,
  });
});

it("writes who a party is among the known actors", () => {
  const by = [
    { t: "the envoy", is: "Ana Kell", at: 3, actor: { name: "Ana Kell", id: "ana-kell" } },
    { candidates: ["north-front", "south-front"], t: "the Front", is: "the Front" },
    { t: "officials", collective_of: "northland", is: "officials" },
  ];
  const [written] = corpusRecord(REPORT, [{ ...MEETING, by }], ENGINE).statements;
  expect(written).toEqual({ ...MEETING, by });
  expect(JSON.stringify(written)).toContain(
    '"by":[{"t":"the envoy","is":"Ana Kell","at":3,"actor":{"id":"ana-kell","name":"Ana Kell"}},' +
      '{"t":"the Front","is":"the Front","candidates":["north-front","south-front"]},' +
      '{"t":"officials","is":"officials","collective_of":"northland"}]',
  );
});

it("writes equal statements as equal bytes, whatever the order of their keys", () => {
  const turned = Object.fromEntries(Object.entries(MEETING).reverse()) as unknown as typeof MEETING;
  const where = Object.fromEntries(Object.entries(MEETING.where ?? {}).reverse()) as unknown as NonNullable<typeof MEETING.where>;
  expect(JSON.stringify(turned)).not.toBe(JSON.stringify(MEETING));
  expect(JSON.stringify(corpusRecord(REPORT, [{ ...turned, where }], ENGINE))).toBe(
    JSON.stringify(corpusRecord(REPORT, [MEETING], ENGINE)),
  );
});
