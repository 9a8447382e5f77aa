import type { Analysis, Frame, Name, Role, Word } from "../text/index.js";

/** One report with what the features of candidates look up again and again. */
export interface Passage {
  readonly analysis: Analysis;
  /** Number of the sentence, by word. */
  readonly sentenceOf: Int32Array;
  /** The name that a word is in, by word. */
  readonly nameAt: ReadonlyMap<number, Name>;
  readonly children: readonly (readonly Word[])[];
  /** The words that stand beside a word in a list ("A, B and C"), by word. */
  readonly listedWith: ReadonlyMap<number, readonly number[]>;
  /** Scores of arcs by frame. */
  readonly arcs: ReadonlyMap<Frame, Arcs>;
  /** The frames whose heads stand in a sentence, by its number. */
  readonly framesIn: ReadonlyMap<number, readonly Frame[]>;
  /** How often a word stands in the report, in lower case. */
  readonly counts: ReadonlyMap<string, number>;
  /** The highest arc of a role from another frame than this to a word. */
  elsewhere(frame: Frame, role: Role, word: number): number;
  /** The highest arc of a role that any frame has to a word in these letters. */
  best(frame: Frame, role: Role, text: string): number;
}

/** The scores of one frame's arcs. */
export interface Arcs {
  of(role: Role, word: number): number;
  most(role: Role): number;
  /** Arcs of a role that are at least so likely. */
  count(role: Role): number;
}

export function readPassage(analysis: Analysis): Passage {
  const sentenceOf = new Int32Array(analysis.words.length);
  analysis.sentences.forEach(({ first, last }, number) => {
    sentenceOf.fill(number, first, last + 1);
  });
  const nameAt = new Map<number, Name>();
  for (const name of analysis.names) for (let i = name.first; i <= name.last; i++) nameAt.set(i, name);
  const children: Word[][] = analysis.words.map(() => []);
  const counts = new Map<string, number>();
  for (const word of analysis.words) {
    if (word.head !== word.index) children[word.head]?.push(word);
    const text = word.text.toLowerCase();
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const arcs = new Map(analysis.frames.map((frame) => [frame, arcsOf(frame)]));
  const framesIn = new Map<number, Frame[]>();
  for (const frame of analysis.frames) {
    const sentence = sentenceOf[frame.word] ?? 0;
    framesIn.set(sentence, [...(framesIn.get(sentence) ?? []), frame]);
  }
  const byText = new Map<string, number>();
  for (const frame of analysis.frames)
    for (const { role, word, score } of frame.arguments) {
      const key = keyOf(frame, role, analysis.words[word]?.text ?? "");
      byText.set(key, Math.max(byText.get(key) ?? 0, score));
    }
  return {
    analysis,
    sentenceOf,
    nameAt,
    children,
    listedWith: listsOf(analysis),
    arcs,
    framesIn,
    counts,
    elsewhere: elsewhereIn(analysis.frames),
    best: (frame, role, text) => byText.get(keyOf(frame, role, text)) ?? 0,
  };
}

/** The two highest arcs of a role to a word, and the frame of the higher. */
interface Peak {
  readonly most: number;
  readonly frame: Frame;
  readonly next: number;
}

function elsewhereIn(frames: readonly Frame[]): Passage["elsewhere"] {
  const peaks = new Map(ROLES.map((role) => [role, new Map<number, Peak>()]));
  for (const frame of frames)
    for (const { role, word, score } of frame.arguments) {
      const of = peaks.get(role);
      const peak = of?.get(word);
      if (!peak) of?.set(word, { most: score, frame, next: 0 });
      else if (score > peak.most) of?.set(word, { most: score, frame, next: peak.most });
      else if (score > peak.next) of?.set(word, { ...peak, next: score });
    }
  return (frame, role, word) => {
    const peak = peaks.get(role)?.get(word);
    return peak ? (peak.frame === frame ? peak.next : peak.most) : 0;
  };
}

function listsOf({ words }: Analysis): ReadonlyMap<number, readonly number[]> {
  const lists = new Map<number, number[]>();
  for (const word of words) {
    if (word.deprel !== "conj") continue;
    let first = word.head;
    while (words[first]?.deprel === "conj" && words[first]?.head !== first) first = words[first]?.head ?? first;
    lists.set(first, [...(lists.get(first) ?? [first]), word.index]);
  }
  return new Map([...lists.values()].flatMap((list) => list.map((word) => [word, list.filter((other) => other !== word)])));
}

const keyOf = (frame: Frame, role: Role, text: string) => `${frame.word} ${role} ${text}`;

const ROLES: readonly Role[] = ["by", "to", "where", "when", "who", "claimant"];
/** An arc that is more likely than not counts. */
const LIKELY = 0.5;

function arcsOf(frame: Frame): Arcs {
  const tables = new Map(ROLES.map((role) => [role, new Map<number, number>()]));
  for (const { role, word, score } of frame.arguments) tables.get(role)?.set(word, score);
  const most = new Map(ROLES.map((role) => [role, Math.max(0, ...(tables.get(role)?.values() ?? []))]));
  return {
    of: (role, word) => tables.get(role)?.get(word) ?? 0,
    most: (role) => most.get(role) ?? 0,
    count: (role) => [...(tables.get(role)?.values() ?? [])].filter((score) => score >= LIKELY).length,
  };
}
