import { formatDay } from "../../times/day.js";
import type { Clue, ClueRecogniser } from "../clue.js";
import { daySet, since } from "../day-set.js";
import { foldName } from "../fold-name.js";
import { type DatingKnowledge, type Tenure, tenureKey } from "../knowledge.js";
import { TITLE, titleClass } from "../titles.js";

const NAME =
  "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|al-\\p{L}+|el-\\p{L}+)(?:\\s+(?:(?:de|bin|ben|van|von|al|el|da|dos|di)\\s+)?(?:\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?|al-[\\p{L}'’-]+|el-[\\p{L}'’-]+)){0,4}";
const TITLED = new RegExp(`\\b(?<title>${TITLE})(?:\\s+of\\s+(?:the\\s+)?(?:\\p{Lu}\\p{L}+\\s*){1,3})?,?\\s+(?<name>${NAME})`, "gu");
const APPOSED = new RegExp(
  `(?<name>${NAME}),\\s+(?:the\\s+|its\\s+|their\\s+|\\p{Lu}\\p{L}+['’]s\\s+)(?:(?:\\p{Lu}\\p{L}+|US|UN|EU|U\\.S\\.|U\\.N\\.|\\p{Lu}\\p{L}+['’]s)\\s+){0,3}(?<title>${TITLE})\\b`,
  "gu",
);
/** Said of whoever does not hold the office at the time, or of another office. */
const NOT_IN_OFFICE =
  /\b(?:former|ex|then|late|previous|ousted|deposed|toppled|overthrown|exiled|one-time|onetime|designate|elect|incoming|future|alternate|deputy|vice|shadow|assistant|under|first|predecessor|successor|opposition|acting|candidate|nominee|(?:replaced|succeeded|preceded|founded|created)\s+by|murdered|assassinated|slain)[\s-]+(?:\p{L}+['’]?s?\s+){0,3}$/iu;
/** A sentence that looks back says nothing of who is in office now. */
const LOOKING_BACK =
  /\b(?:19|20)\d\d\b|\bat\s+the\s+time\b|\byears?\s+(?:ago|earlier|before)\b|\bdecades?\b|\banniversary\b|\bwas\s+(?:president|prime\s+minister)\b|\bpredecessor\b|\blast\s+year\b|\badministration\b/iu;
/** A report that opens with an anniversary tells of people who have long left office. */
const RETROSPECT = /\banniversary\b|\byears?\s+(?:ago|on|after|later|since)\b|\bdecades?\b/iu;
const OPENING = 500;
const AFTERWARDS =
  /^(?:['’]s)?(?:-era|\s+(?:administration|era|years|presidency))|^\s*(?:,\s+)?(?:who\s+(?:died|was\s+(?:killed|ousted|toppled|assassinated))|was\s+(?:killed|ousted|toppled|assassinated))/u;
/** Reports call somebody by an office some days before and after the change. */
const PADDING = 10;

export const office: ClueRecogniser = {
  name: "office",
  why: "Who is called by an office holds it while the report is written: later than the one before, earlier than the next.",
  find: ({ text, report }, knowledge) =>
    [TITLED, APPOSED].flatMap((form) =>
      [...text.matchAll(form)].flatMap((match) => {
        const { title = "", name = "" } = match.groups ?? {};
        // A full stop behind the name ends the sentence, not an abbreviation.
        const span = { start: match.index, end: match.index + match[0].replace(/(?<=\p{Ll}\p{Ll})\.$/u, "").length };
        const before = text.slice(0, match.index + match[0].indexOf(title));
        if (
          NOT_IN_OFFICE.test(before) ||
          AFTERWARDS.test(text.slice(span.end)) ||
          /^-elect|^\s+(?:elect|designate)/u.test(text.slice(span.start + title.length))
        )
          return [];
        return cluesOf(span, tenuresOf(title, name, knowledge), LOOKING_BACK.test(text) || RETROSPECT.test(report.slice(0, OPENING)));
      }),
    ),
  examples: [
    {
      text: "US Secretary of State Antony Blinken arrived.",
      finds: "Secretary of State Antony Blinken",
      allows: "2024-09-18",
      rulesOut: "2025-06-01",
    },
    {
      text: "Tzipi Livni, the Israeli foreign minister, agreed.",
      finds: "Tzipi Livni, the Israeli foreign minister",
      allows: "2008-01-01",
      rulesOut: "2010-01-01",
    },
    {
      text: "He backs a plan by Secretary of State Antony Blinken.",
      finds: "Secretary of State Antony Blinken",
      allows: "2024-09-18",
      rulesOut: "2025-06-01",
    },
    {
      text: "President Ellen Johnson Sirleaf agreed.",
      finds: "President Ellen Johnson Sirleaf",
      allows: "2018-01-30",
      rulesOut: "2018-03-01",
    },
  ],
  nearMisses: [
    "He was replaced by Secretary of State Antony Blinken.",
    "Former Secretary of State Antony Blinken spoke.",
    "Then-Secretary of State Antony Blinken spoke.",
    "Antony Blinken spoke.",
    "Secretary of State Jane Doe spoke.",
  ],
};

function tenuresOf(title: string, name: string, { tenures }: DatingKnowledge): readonly Tenure[] {
  const office = titleClass(title);
  if (office === null) return [];
  const words = foldName(name.replace(/['’]s$/u, "")).split(" ");
  // A family name stands alone: "President Hassan Sheikh" is not a president called Hassan.
  for (let length = words.length; length > (words.length > 1 ? 1 : 0); length--) {
    const found = tenures.get(tenureKey(office, words.slice(0, length).join(" ")));
    if (found) return found;
  }
  return [];
}

/** All who may be meant, and all their terms, stand together: the report is of one of them. */
function cluesOf(span: Clue["span"], tenures: readonly Tenure[], lookingBack: boolean): Clue[] {
  const [holder] = tenures;
  if (!holder) return [];
  const who = `${holder.name}, ${holder.title}`;
  const from = Math.min(...tenures.map(({ after }) => after ?? Number.NEGATIVE_INFINITY));
  const to = Math.max(...tenures.map(({ before }) => before ?? Number.POSITIVE_INFINITY));
  const terms = daySet(
    tenures.map(({ after, before }) => ({
      from: after === null ? Number.NEGATIVE_INFINITY : after - PADDING,
      to: before === null ? Number.POSITIVE_INFINITY : before + PADDING,
    })),
  );
  const likelihood = (day: number) => Math.max(...tenures.map((tenure) => likelihoodOf(tenure, day)));
  const clues: Clue[] = [];
  if (Number.isFinite(from))
    clues.push({
      span,
      says: `${who}: not before ${formatDay(from + 1)}`,
      days: since(from - PADDING),
      trust: 0.65,
      pins: false,
      likelihood,
    });
  const open = terms.some(({ from: first, to: last }) => first === Number.NEGATIVE_INFINITY && last === Number.POSITIVE_INFINITY);
  if (!lookingBack && !open && (Number.isFinite(to) || terms.length > 1)) {
    const says = Number.isFinite(to) ? `${who}: not after ${formatDay(to - 1)}` : `${who}: in two terms`;
    clues.push({ span, says, days: terms, trust: 0.6, pins: false, ...(Number.isFinite(from) ? {} : { likelihood }) });
  }
  return clues;
}

/** Certain between the days on which dated reports say so; beyond them the less likely the farther off, up to the neighbours in office. */
function likelihoodOf({ first, last, after, before }: Tenure, day: number): number {
  const [distance, bound] = day < first ? [first - day, after] : [day - last, before];
  if (distance <= 0) return 1;
  if (bound !== null)
    return (day < first ? day >= bound - PADDING : day <= bound + PADDING)
      ? WITHIN_TERM / (1 + (distance / FAR_FROM_SEEN) ** 2) + UNSEEN
      : UNSEEN;
  return UNSEEN + (1 - UNSEEN) / (1 + (distance / 240) ** 2);
}

const WITHIN_TERM = 0.8;
const UNSEEN = 0.002;
/** Days from the nearest sighting at which being in office is half as likely. */
const FAR_FROM_SEEN = 400;
