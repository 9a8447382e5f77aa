/** A line that belongs to the page and not to the report; each says why it may go. */
interface Furniture {
  readonly line: RegExp;
  readonly why: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export const FURNITURE: readonly Furniture[] = [
  {
    line: /^(?:\d+ ?(?:\/|of) ?\d+|[_*~=–—#·•.-]{1,}|(?:\* ){2,}\*)$/,
    why: "counts a picture, or rules a line",
    yes: ["1 / 5", "2 of 7", "___", "* * *"],
    no: ["3 killed", "2024"],
  },
  {
    line: /^(?:advertisements?|sponsored(?: content)?|story continues below(?: advertisement)?|article continues (?:below|after).*|skip (?:past )?(?:advertisement|newsletter promotion|ad)|after newsletter promotion|promoted)$/i,
    why: "marks where advertising stood",
    yes: ["Advertisement", "ADVERTISEMENT", "Story continues below advertisement", "Article continues after video advertisement"],
    no: ["Advertisements for recruits were banned on Tuesday.", "Sponsored groups crossed the border."],
  },
  {
    line: /^(?:share(?: this)?(?: (?:article|story|page|post|on (?:facebook|twitter|x|whatsapp)))?|tweet|print(?: this)?(?: page| article)?|email(?: this)?|copy link|save|listen to (?:this )?article|\d+ (?:shares|comments))$/i,
    why: "labels a button",
    yes: ["Share", "Share this article", "Print this page", "12 comments"],
    no: ["Share prices fell after the strike.", "Print workers walked out."],
  },
  {
    line: /^(?:(?:image|media|video|picture) (?:source|copyright),?.{0,60}|image:? (?:copyright|credit).{0,60}|photo(?:graph)? ?(?:by|credit|:).{0,60}|getty images|(?:\w+ )?\/ ?getty images|file photo\.?)$/i,
    why: "credits a picture",
    yes: ["Image source, Getty Images", "Image copyright AFP", "Photo: J. Doe/AP", "Getty Images"],
    no: ["Image analysts counted 40 tanks.", "Photographs showed the bridge destroyed."],
  },
  {
    line: /^(?:read more|see also|related(?: (?:articles?|stories|topics|content|news))?|more on this story|recommended|most read|editors' picks|sign up (?:for|to) .{0,80}newsletters?.{0,40}|follow us on .{0,60}|subscribe(?: now)?)[:.]?$/i,
    why: "leads elsewhere",
    yes: ["Read more", "Related stories:", "Sign up to our daily newsletter", "Follow us on Twitter"],
    no: ["Related talks in Doha broke down.", "Read more than once, the letter was unclear."],
  },
  {
    line: /^\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,2} (?:correspondent|reporter|editor|writer)(?:,? (?:in|at) [\p{L} ]{2,30})?$/u,
    why: "names the author's post",
    yes: ["Diplomatic correspondent", "Middle East editor, in Port Haddan", "Staff writer"],
    no: ["A correspondent was killed in the blast", "Style Editor", "Editor freed after two years in prison"],
  },
];

/** Labels that screen readers say before a caption. */
const LABEL = /^(?:image|media|video) caption,?:?\s+/i;

/** The paragraphs that belong to the report, captions without the label that screen readers say. */
export function withoutFurniture(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.filter((paragraph) => !isFurniture(paragraph)).map((paragraph) => paragraph.replace(LABEL, ""));
}

/** Whether a paragraph is part of the page's furniture. */
export function isFurniture(paragraph: string): boolean {
  return FURNITURE.some(({ line }) => line.test(paragraph));
}
