import { expect, test } from "vitest";
import { parsePage } from "./dom.js";
import { paragraphsOf } from "./paragraphs.js";

test.each<[string, string, readonly string[]]>([
  ["paragraphs", "<p>One <b>bold</b>\n  word.</p><p>Two.</p>", ["One bold word.", "Two."]],
  ["loose text between blocks", "One.<div>Two.</div>Three.", ["One.", "Two.", "Three."]],
  ["a list and a quotation", "<ul><li>One</li><li><p>Two</p></li></ul><blockquote>Three</blockquote>", ["One", "Two", "Three"]],
  ["breaks between sentences", "One.<br><br>Two.<br/>Three.", ["One.", "Two.", "Three."]],
  ["a break in mid-sentence", "The army<br>left the hills.", ["The army left the hills."]],
  ["a break before a name", "Killed: two<br>Injured: five", ["Killed: two", "Injured: five"]],
  [
    "a table of data",
    "<table><tr><th>Place</th><th>Killed</th></tr><tr><td>Brell</td><td>11</td></tr></table>",
    ["Place | Killed", "Brell | 11"],
  ],
  ["a table used for layout", "<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>", ["One.", "Two."]],
  ["what is never read", "<p>One<script>x()</script><style>p{}</style><svg><title>icon</title></svg></p>", ["One"]],
  ["invisible characters", "<p>One\u00ad\u200b\u00a0two</p>", ["One two"]],
  ["a caption shown twice", "<figure><figcaption>One.</figcaption></figure><div><p>One.</p></div>", ["One."]],
  ["a line that the author repeats", "<div><p>Never again.</p><p>Never again.</p></div>", ["Never again.", "Never again."]],
  ["preformatted lines", "<pre>One line.\nTwo lines.\n\nThree.</pre>", ["One line.", "Two lines.", "Three."]],
])("reads %s", (_, html, paragraphs) => {
  const body = parsePage(`<html><body>${html}</body></html>`)?.querySelector("body");
  expect(body && paragraphsOf(body)).toEqual(paragraphs);
});
