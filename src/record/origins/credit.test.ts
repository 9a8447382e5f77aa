import { describe, expect, it } from "vitest";
import { creditsOf } from "./credit.js";

/** Bits in the order of the list. */
const [AFP, AP, REUTERS, PTI] = [1 << 0, 1 << 1, 1 << 2, 1 << 14];
const STORY = "The two sides met at Port Helm and spoke of the bridge for three hours.";

describe("the agencies that a report is credited to", () => {
  it.each([
    ["a dateline", `PORT HELM (Reuters) - ${STORY}`, REUTERS],
    ["square brackets", `${STORY} [AP]`, AP],
    ["a place beside the name", `(AFP/Port Helm) ${STORY}`, AFP],
    ["a line of its own at the end", `${STORY}\n— AFP`, AFP],
    ["a dateline on a line of its own", `Port Helm, 3 May – AFP\n${STORY}`, AFP],
    ["a source", `${STORY}\nSource: Reuters`, REUTERS],
    ["inputs", `${STORY}\nWith inputs from PTI`, PTI],
    ["reporting added", `${STORY}\nAdditional reporting by our staff and Reuters`, REUTERS],
    ["two who contributed", `${STORY}\nAP and AFP contributed to this report.`, AP | AFP],
  ])("are told by %s", (_, text, expected) => {
    expect(creditsOf({ text, byline: null, outlet: null })).toBe(expected);
  });

  it.each([
    ["Mara Tarn, Reuters", null, REUTERS],
    [null, "Agence France-Presse", AFP],
    [null, "The Japan Times", 0],
    ["Ana Snow", "Radio Helm", 0],
  ])("are told by the byline %s and the outlet %s", (byline, outlet, expected) => {
    expect(creditsOf({ text: STORY, byline, outlet })).toBe(expected);
  });

  it.each([
    ["whom somebody told it", "The minister told Reuters that the bridge was open."],
    ["who has learnt it", "The AP has learnt that the bridge is open."],
    ["with which a sentence ends", `${STORY}\nThe bridge stays shut until further notice – nobody knows why, says AFP.`],
    ["that a bracket speaks of", "The bridge is open (Reuters reported on Monday)."],
    ["of another word that begins so", `(APEC) ${STORY}`],
    ["far from both ends", `${STORY.repeat(5)}\n(Reuters)\n${STORY.repeat(5)}`],
  ])("are none %s", (_, text) => {
    expect(creditsOf({ text, byline: null, outlet: null })).toBe(0);
  });
});
