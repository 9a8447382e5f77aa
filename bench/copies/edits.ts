import type { Report } from "../../src/text/index.js";
import type { Random } from "../scale/random.js";
import { SPELLINGS, SYNONYMS } from "./spelling.js";

/** Makes another report of a report; `other`: one on another matter, to take words from. */
export type Edit = (report: Report, other: Report, random: Random) => Report;

/** What papers do with a dispatch: what comes of it is a copy. */
export const COPIES: Readonly<Record<string, Edit>> = {
  "headline rewritten": headline,
  "first 40 % only": (report) => ({ ...report, text: firstPart(report.text, 0.4) }),
  "a sentence of their own": (report, other, random) => {
    const own = sentences(other.text)[1 + random.below(3)] ?? "";
    const mine = paragraphs(report.text);
    mine.splice(random.below(mine.length + 1), 0, own);
    return { ...report, text: mine.join("\n") };
  },
  "spelling changed": (report) => ({ ...report, text: respelled(report.text) }),
  "numbers reformatted": (report) => ({ ...report, text: renumbered(report.text) }),
  "paragraphs reordered": (report, _, random) => ({ ...report, text: reordered(report.text, random) }),
  "dateline dropped": (report) => ({ ...report, text: report.text.replace(/^[\p{Lu}][^\n]{2,60}? [-–—] /u, "") }),
  "dateline and credit": (report, _, random) => credited(report, random),
  "words replaced": (report) => ({ ...report, text: reworded(report.text) }),
  "trimmed, respelled, own sentence first, headline": (report, other, random) => {
    const own = sentences(other.text)[0] ?? "";
    return headline({ ...report, text: `${own}\n${respelled(firstPart(report.text, 0.4))}` }, other, random);
  },
  "reordered, reworded, credited, numbers": (report, _, random) =>
    credited({ ...report, text: renumbered(reworded(reordered(report.text, random))) }, random),
};

/** What is no copy, however much is the same. */
export const NEAR_MISSES: Readonly<Record<string, Edit>> = {
  "follow-up with the old background": (report, other) => ({
    ...report,
    headline: other.headline,
    text: `${other.text}\n${lastPart(report.text, 0.25)}`,
    published: daysLater(report.published, 1),
  }),
  "quotes a sentence of it": (report, other) => {
    const mine = paragraphs(other.text);
    mine.splice(1, 0, sentences(report.text).toSorted((a, b) => b.length - a.length)[0] ?? "");
    return { ...report, headline: other.headline, text: mine.join("\n") };
  },
  "live blog with its first sentence": (report, other, random) => {
    const mine = paragraphs(other.text).concat(paragraphs(other.text).map((text) => reworded(text)));
    mine.splice(random.below(mine.length), 0, sentences(report.text)[0] ?? "");
    return { ...report, headline: "Live updates", text: mine.join("\n") };
  },
};

/** No copy either, and needs no words of others. */
export const BULLETINS: Readonly<Record<string, Edit>> = {
  "same formulas, other people, places and numbers": (report, _, random) => ({
    ...report,
    text: bulletin(report.text, random),
    published: daysLater(report.published, 1),
  }),
};

function headline(report: Report, other: Report, _random: Random): Report {
  return { ...report, headline: `${other.headline.split(" ").slice(0, 3).join(" ")}: ${report.headline.split(" ").reverse().join(" ")}` };
}

function credited(report: Report, random: Random): Report {
  const agency = ["AFP", "Reuters", "AP"][random.below(3)] ?? "AP";
  const ends = ["", `\n(${agency})`, `\n${agency} contributed to this report`][random.below(3)] ?? "";
  return { ...report, text: `GENEVA (${agency}) — ${report.text.replace(/^[\p{Lu}][^\n]{2,60}? [-–—] /u, "")}${ends}` };
}

/** At least so much of a text, cut after a sentence. */
function firstPart(text: string, share: number): string {
  const end = text.length * share;
  let kept = "";
  for (const sentence of text.split(/(?<=[.!?]["”']?)(?=\s)/u)) {
    kept += sentence;
    if (kept.length >= end) break;
  }
  return kept;
}

/** At most so much of a text, in whole sentences; nothing where its last sentence is longer. */
function lastPart(text: string, share: number): string {
  const kept: string[] = [];
  let length = 0;
  for (const sentence of sentences(text).toReversed()) {
    length += sentence.length;
    if (length > text.length * share) break;
    kept.unshift(sentence);
  }
  return kept.join(" ");
}

function respelled(text: string): string {
  let changed = text;
  const british = SPELLINGS.filter(([one]) => new RegExp(`\\b${one}\\b`, "i").test(text)).length;
  const american = SPELLINGS.filter(([, one]) => new RegExp(`\\b${one}\\b`, "i").test(text)).length;
  for (const [one, other] of SPELLINGS) {
    const [from, to] = british >= american ? [one, other] : [other, one];
    changed = replaced(changed, from, to);
  }
  return changed;
}

function reworded(text: string): string {
  return SYNONYMS.reduce((changed, [from, to]) => replaced(changed, from, to), text);
}

const WORDED = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** "1,200" as "1200" and the other way round, "five" as "5", "12" as "twelve". */
function renumbered(text: string): string {
  return text.replace(/\b\d{1,3}(?:,\d{3})+\b|\b\d+\b|\b[a-z]+\b/gi, (word, at: number) => {
    if (word.includes(",")) return word.replaceAll(",", "");
    if (/^\d{4,}$/.test(word)) return /^(?:19|20)\d\d$/.test(word) ? word : Number(word).toLocaleString("en-US");
    if (/^\d+$/.test(word)) return /[.,:]/.test(text[at - 1] ?? "") ? word : (WORDED[Number(word)] ?? word);
    const value = WORDED.indexOf(word);
    return value > 1 ? String(value) : word;
  });
}

/** The first paragraph stays the first. */
function reordered(text: string, random: Random): string {
  const [first = "", ...rest] = paragraphs(text);
  for (let i = rest.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [rest[i], rest[j]] = [rest[j] ?? "", rest[i] ?? ""];
  }
  return [first, ...rest].join("\n");
}

/** The same formulas for other people, places and numbers. */
function bulletin(text: string, random: Random): string {
  const names = new Map<string, string>();
  return text.replace(/\b\d+\b|(?<=[\p{L},] )\p{Lu}\p{Ll}{2,}/gu, (word) => {
    if (/^\d+$/.test(word)) return String(Number(word) + 1 + random.below(30));
    const known =
      names.get(word) ?? `${word.slice(0, 1)}${SYLLABLES[random.below(SYLLABLES.length)]}${SYLLABLES[random.below(SYLLABLES.length)]}`;
    names.set(word, known);
    return known;
  });
}

const SYLLABLES = [
  "ar",
  "bel",
  "dan",
  "eri",
  "fol",
  "gu",
  "har",
  "ino",
  "kes",
  "lum",
  "mor",
  "nad",
  "osk",
  "pel",
  "rin",
  "sul",
  "tov",
  "uma",
];

function replaced(text: string, from: string, to: string): string {
  return text.replace(new RegExp(`\\b${from}\\b`, "gi"), (found) =>
    /^\p{Lu}/u.test(found) ? to.charAt(0).toUpperCase() + to.slice(1) : to,
  );
}

function paragraphs(text: string): string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}

function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?]["”']?)\s+/u);
}

function daysLater(day: string | null, days: number): string | null {
  return day && new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
