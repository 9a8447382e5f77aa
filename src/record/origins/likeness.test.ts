import { describe, expect, it } from "vitest";
import type { Report } from "../../text/index.js";
import { signatureOf } from "./features.js";
import { likeness } from "./likeness.js";
import { ORIGINS } from "./origins.js";

const DISPATCH = `PORT HELM (Reuters) - Arvania and Bolmark agreed on Monday to reopen the Tarnow Bridge to lorries from 7 May, after three rounds of talks in the customs house of Port Helm.
Ilse Tarn, who leads the River Commission, said that 1,200 lorries a day would be let through at first, and that observers in grey waistcoats would count them on both banks.
The organised crossing had been closed since a shell struck its northern pier in November and killed 14 dockers who were waiting for the evening shift.
Bolmark's transport minister, Per Odal, called the agreement a beginning and asked for patience. He travelled to the bridge by boat in the afternoon.
Hauliers on the Arvanian bank said they would believe it when the first convoy arrives. Some have slept in their cabs for twelve weeks.`;

const OWN_WORDS = `For the first time since winter, goods will roll over the Tarnow Bridge again. Negotiators of the two governments settled the matter at the start of the week, and the seventh of May is the day on which drivers may set out.
How many vehicles can pass is up to the River Commission. Its head, Ilse Tarn, speaks of 1,200 a day. Fourteen people died in November when the crossing was hit.
In the harbour bars nobody cheered. "We have seen papers signed before," says a driver who has been waiting at the ramp since February.`;

/** What the same office gives out every day, with other names and numbers. */
const daily = (day: string, places: string, count: string) =>
  `The River Commission's monitors observed the line of contact on ${day}. Teams were deployed by boat and on foot in the sectors of ${places}. They counted ${count} violations of the agreement, by small arms and mortars, and heard explosions at distances that could not be established. The Commission calls upon all parties to refrain from acts that endanger those who live along the river and to let its monitors pass without delay.`;

function report(text: string, more: Partial<Report> = {}): Report {
  return {
    id: "r",
    headline: "The bridge",
    text,
    published: "2031-05-03",
    publishedKnown: true,
    revised: null,
    fetched: null,
    outlet: "The Coast Herald",
    url: null,
    byline: null,
    language: "en",
    ...more,
  };
}

const like = (a: Report, b: Report) => likeness(signatureOf(a).features, signatureOf(b).features);
const paragraphs = DISPATCH.split("\n");

describe("copies of one dispatch", () => {
  it.each<[string, Report]>([
    ["under another headline, in another paper", report(DISPATCH, { outlet: "Radio Helm", headline: "Lorries to roll" })],
    ["a day later", report(DISPATCH, { outlet: "Radio Helm", published: "2031-05-04" })],
    ["without its end", report(paragraphs.slice(0, 3).join("\n"), { outlet: "Radio Helm" })],
    ["without its lead and its credit", report(paragraphs.slice(1).join("\n"), { outlet: "Radio Helm" })],
    [
      "in another spelling",
      report(DISPATCH.replace("organised", "organized").replace("travelled", "traveled").replace("grey", "gray").replace("1,200", "1200"), {
        outlet: "Radio Helm",
      }),
    ],
    [
      "with a paragraph put before it",
      report(`Our readers have asked about the bridge for months.\n${DISPATCH}`, { outlet: "Radio Helm" }),
    ],
  ])("are recognised %s", (_, copy) => {
    expect(like(report(DISPATCH), copy)).toBeGreaterThanOrEqual(ORIGINS.gathering.threshold);
    expect(like(copy, report(DISPATCH))).toBe(like(report(DISPATCH), copy));
  });

  it.each<[string, Report, Report]>([
    ["the same told in words of one's own", report(DISPATCH), report(OWN_WORDS, { outlet: "Radio Helm" })],
    [
      "the formulas of an office on two days",
      report(daily("Friday", "Kesh, Oldmoor and Varn", "212"), { outlet: "River Commission", published: "2031-05-02" }),
      report(daily("Saturday", "Lissen, Tarnow and Brill", "87"), { outlet: "River Commission" }),
    ],
    [
      "a long piece that quotes a passage",
      report(DISPATCH),
      report(`${OWN_WORDS}\n${daily("Friday", "Kesh and Varn", "212")}\n${OWN_WORDS.toUpperCase()}\n${paragraphs[3]}`, {
        outlet: "Radio Helm",
      }),
    ],
    ["another dispatch", report(DISPATCH), report(daily("Friday", "Kesh and Varn", "212"), { outlet: "Radio Helm" })],
  ])("are not %s", (_, a, b) => {
    expect(like(a, b)).toBeLessThan(ORIGINS.gathering.threshold);
  });

  it("are the likelier the nearer their days, and the more if the same agency is credited", () => {
    const short = paragraphs.slice(0, 2).join("\n");
    const [same, later] = ["2031-05-03", "2031-05-17"].map((published) =>
      like(report(DISPATCH), report(short, { outlet: "Radio Helm", published })),
    );
    expect(later).toBeLessThan(same ?? 0);
    const other = like(report(DISPATCH), report(short.replace("Reuters", "AFP"), { outlet: "Radio Helm" }));
    expect(other).toBeLessThan(same ?? 0);
  });
});
