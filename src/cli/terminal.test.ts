import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { DENIAL, MEETING, REPORT, STATEMENTS } from "../views/fixtures/statements.js";
import { digest } from "../views/index.js";
import { NARROWEST, terminalText, WIDEST } from "./terminal.js";

const ESC = "\u001b";

/** The text without the breaks and indents of its lines. */
function unwrapped(text: string): string {
  return text.replace(/\s+/g, " ");
}

describe("a digest on a terminal", () => {
  it("reads as it should at 80 columns", async () => {
    await expect(terminalText(digest(REPORT, STATEMENTS), { width: 80, colour: false })).toMatchFileSnapshot("fixtures/digest-80.txt");
  });

  it("reads as it should at 40 columns", async () => {
    await expect(terminalText(digest(REPORT, STATEMENTS), { width: 40, colour: false })).toMatchFileSnapshot("fixtures/digest-40.txt");
  });

  it("is no wider than it may be, whatever the writing", () => {
    const words = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 90 }),
      fc.stringMatching(/^[a-z ,]{0,120}$/),
      fc.constantFrom(
        "外交部发言人表示双方将于下周在边境举行新一轮会谈并讨论停火协议的执行情况",
        "👩‍👩‍👧‍👦 🇺🇳 ".repeat(12),
        `${"x".repeat(300)}`,
      ),
    );
    fc.assert(
      fc.property(words, words, fc.integer({ min: NARROWEST, max: WIDEST }), fc.boolean(), (name, quote, width, colour) => {
        const statement = { ...MEETING, by: [{ t: null, is: name }], quote: `${quote} met`, at: 0, head: "met", headAt: quote.length + 1 };
        const text = terminalText(digest({ ...REPORT, headline: name }, [statement]), { width, colour });
        for (const line of text.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }),
      { numRuns: 40 },
    );
  });

  it("keeps every word of the quotes at any width", () => {
    for (const width of [NARROWEST, 41, 59, 60, 61, 80, WIDEST]) {
      const text = unwrapped(terminalText(digest(REPORT, STATEMENTS), { width, colour: false }));
      for (const { quote } of STATEMENTS) expect(text).toContain(`“${quote}”`);
    }
  });

  it("says the status in words with colour and without", () => {
    for (const colour of [true, false]) expect(terminalText(digest(REPORT, [DENIAL]), { width: 80, colour })).toContain("✗ not so");
    expect(terminalText(digest(REPORT, [DENIAL]), { width: 80, colour: true })).toContain(ESC);
    expect(terminalText(digest(REPORT, [DENIAL]), { width: 80, colour: false })).not.toContain(ESC);
  });

  it("lets no control or direction character of a report through", () => {
    const hostile = { ...REPORT, headline: `Talks${ESC}[2J${ESC}]0;owned\u0007 resume\u202e`, outlet: "A\u0008B" };
    const text = terminalText(digest(hostile, []), { width: 80, colour: false });
    expect(text).toBe("Talks[2J]0;owned resume\nAB · 6 May 2031 · nothing for the record\n");
  });
});
