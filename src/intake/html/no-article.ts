import { Failure } from "../../text/index.js";

/** What servers send instead of the article; a text is one only where it is short, for reports quote such words too. */
const WALLS: readonly RegExp[] = [
  /\b(?:enable|turn on|requires?) (?:javascript|cookies|js)\b/i,
  /\bverify(?:ing)? (?:that )?you are (?:a )?human\b|\bnot a robot\b|\bcompleting the captcha\b/i,
  /\bchecking (?:if the site connection|your browser)\b/i,
  /^access denied\b|\byou don['’]t have permission to access\b/i,
  /\bunusual (?:traffic|activity) from your\b/i,
  /^(?:404|page not found|error 404)\b|\bthe page you (?:are looking|requested|were looking)\b/i,
];
const LONGEST = 700;

/** A page of shorter lines alone is a menu. */
const SHORTEST_PROSE = 25;

/** Fails with `no-article` where a page's text is none, is the server's refusal to show it, or holds no prose. */
export function refuseNoArticle(paragraphs: readonly string[], what: string): void {
  const text = paragraphs.join("\n");
  if (text.length <= LONGEST && WALLS.some((wall) => wall.test(text))) {
    throw new Failure("no-article", `${what} shows a notice instead of an article: "${paragraphs.join(" ").slice(0, 80)}"`);
  }
  if (!paragraphs.some((paragraph) => paragraph.length >= SHORTEST_PROSE)) {
    throw new Failure("no-article", `${what} holds no article: no run of text was found on the page`);
  }
}
