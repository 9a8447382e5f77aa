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

/** Whether a page's text is no report but the server's refusal to show it. */
export function isWall(text: string): boolean {
  return text.length <= LONGEST && WALLS.some((wall) => wall.test(text));
}
