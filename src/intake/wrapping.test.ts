import { expect, test } from "vitest";
import { unwrap } from "./wrapping.js";

test("a line is a paragraph where lines are of any length", () => {
  expect(
    unwrap(
      "Army leaves hills\nThe army left on Monday.\r\nNobody\u00a0was  hurt, the mayor said, and the road was open by noon, so that buses ran again.\n\n",
    ),
  ).toEqual([
    "Army leaves hills",
    "The army left on Monday.",
    "Nobody was hurt, the mayor said, and the road was open by noon, so that buses ran again.",
  ]);
});

test("lines broken at a column are joined up to the blank line", () => {
  const text = `Council calls for return of ships

The Council of the Strait met today in extraordinary session. It
took note of the seizure of two fishing vessels on 9 June and of
the protests that the owners' government has lodged.

The Council called on the coastguard to return both ships without
delay.`;
  expect(unwrap(text)).toEqual([
    "Council calls for return of ships",
    "The Council of the Strait met today in extraordinary session. It took note of the seizure of two fishing vessels on 9 June and of the protests that the owners' government has lodged.",
    "The Council called on the coastguard to return both ships without delay.",
  ]);
});

test("in broken lines an indent, a list item and a short line that ends a sentence part paragraphs", () => {
  const text = `   The Council of the Strait met today in extraordinary session and
took note of the seizure.
   It called on the coastguard to return both fishing vessels without
any delay, and decided:
- to send a fact-finding team of five members to the strait, who are
to report back;
- to meet again.`;
  expect(unwrap(text)).toEqual([
    "The Council of the Strait met today in extraordinary session and took note of the seizure.",
    "It called on the coastguard to return both fishing vessels without any delay, and decided:",
    "- to send a fact-finding team of five members to the strait, who are to report back;",
    "- to meet again.",
  ]);
});
