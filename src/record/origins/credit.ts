import type { Report } from "../../text/index.js";

/** Agencies whose dispatches others print, and how they are named; at most 31. */
const AGENCIES: readonly (readonly [id: string, names: string])[] = [
  ["afp", "AFP|Agence France[- ]Presse"],
  ["ap", "AP|Associated Press"],
  ["reuters", "Reuters"],
  ["dpa", "dpa|DPA|Deutsche Presse-Agentur"],
  ["efe", "EFE"],
  ["ansa", "ANSA"],
  ["upi", "UPI|United Press International"],
  ["pa", "PA Media|Press Association"],
  ["xinhua", "Xinhua"],
  ["tass", "TASS|ITAR-TASS"],
  ["ria", "RIA Novosti|RIA"],
  ["interfax", "Interfax"],
  ["ukrinform", "Ukrinform"],
  ["anadolu", "AA|Anadolu(?: Agency| Ajansı)?"],
  ["pti", "PTI|Press Trust of India"],
  ["ani", "ANI"],
  ["ians", "IANS"],
  ["app", "APP|Associated Press of Pakistan"],
  ["yonhap", "Yonhap"],
  ["kyodo", "Kyodo(?: News)?"],
  ["jiji", "Jiji(?: Press)?"],
  ["irna", "IRNA"],
  ["sana", "SANA"],
  ["wafa", "WAFA"],
  ["spa", "SPA|Saudi Press Agency"],
  ["mena", "MENA|Middle East News Agency"],
  ["nna", "NNA|National News Agency"],
  ["qna", "QNA|Qatar News Agency"],
  ["wam", "WAM|Emirates News Agency"],
  ["nan", "NAN|News Agency of Nigeria"],
  ["bloomberg", "Bloomberg"],
];

/** How an agency is credited: its name stands for itself, so that "told Reuters" and "the AP has learnt" are none. */
const CREDITS: readonly ((name: string) => string)[] = [
  // LONDON (Reuters) - · (AFP) · [AP]
  (name) => `[([](?:${name})(?:[/,] ?[\\p{L} ]+)?[)\\]]`,
  // A line of its own: "— AFP", "Source: Reuters", "London, 3 May – AFP"
  (name) => `^(?:[Ss]ource:? |[^.\\n]{0,40}[-–—/] ?)?(?:${name})\\.?$`,
  // With inputs from PTI · with additional reporting by AFP
  (name) => `\\b(?:[Ww]ith (?:inputs?|files|material|reporting)|[Aa]dditional reporting) (?:from|by) [^.\\n]{0,60}?\\b(?:${name})\\b`,
  // Reuters contributed to this report · AP and AFP contributed
  (name) => `\\b(?:${name})(?:,? and [\\p{Lu}\\p{L} ]+)? contributed to this (?:report|story|article)`,
];

const patterns = AGENCIES.map(([, names]) => new RegExp(CREDITS.map((credit) => credit(names)).join("|"), "mu"));
const named = AGENCIES.map(([, names]) => new RegExp(`(?:^|[^\\p{L}])(?:${names})(?![\\p{L}])`, "u"));

/** Where credits stand: the first lines of a report and its last. */
const EDGE = 240;

/** The agencies that a report is credited to, as bits in the order of the list; 0 where none is. */
export function creditsOf({ text, byline, outlet }: Pick<Report, "text" | "byline" | "outlet">): number {
  const edges = text.length <= 2 * EDGE ? text : `${text.slice(0, EDGE)}\n…\n${text.slice(-EDGE)}`;
  const signed = `${byline ?? ""}\n${outlet ?? ""}`;
  let bits = 0;
  patterns.forEach((pattern, i) => {
    if (pattern.test(edges) || named[i]?.test(signed)) bits |= 1 << i;
  });
  return bits;
}
