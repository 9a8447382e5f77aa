import { readFileSync } from "node:fs";
import type { Span } from "../../src/text/index.js";

/** A syntactic word of a treebank: its annotation, and where it lies in its document's text. */
export interface GoldWord extends Span {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Position of the head within the sentence; the root points at itself. */
  readonly head: number;
  readonly deprel: string;
}

export interface GoldSentence extends Span {
  readonly id: string;
  readonly words: readonly GoldWord[];
}

/** A document of a treebank. `text` is laid out as it was written: spaces as the words say, a line break before each paragraph. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly GoldSentence[];
}

type Row = readonly string[];

/** Documents of a CoNLL-U file. The words of a multiword token share out its characters ("don't" → "do", "n't"). */
export function readDocuments(path: string): GoldDocument[] {
  const documents: { id: string; text: string; sentences: GoldSentence[]; apart: boolean }[] = [];
  for (const block of readFileSync(path, "utf8").split("\n\n")) {
    const lines = block.split("\n").filter(Boolean);
    const comment = (name: string) => lines.find((l) => l.startsWith(`# ${name}`))?.split(" = ")[1];
    const rows = lines.filter((l) => !l.startsWith("#")).map((l) => l.split("\t"));
    if (rows.length === 0) continue;
    const begins = comment("newdoc id");
    if (begins !== undefined || documents.length === 0) documents.push({ id: begins ?? "", text: "", sentences: [], apart: false });
    const document = documents.at(-1);
    if (!document) continue;
    const paragraph = lines.some((l) => /^# newpar( |$)/.test(l));
    if (document.sentences.length > 0) document.text += paragraph ? "\n" : document.apart ? " " : "";
    const { words, text, apart } = layOut(rows, document.text.length);
    document.sentences.push({ id: comment("sent_id") ?? "", start: document.text.length, end: document.text.length + text.length, words });
    document.text += text;
    document.apart = apart;
  }
  return documents;
}

/** Words of one sentence with their offsets, its text, and whether a space follows it. */
function layOut(rows: readonly Row[], offset: number): { words: GoldWord[]; text: string; apart: boolean } {
  const words: GoldWord[] = [];
  let text = "";
  let apart = false;
  let shared = 0; // id of the last word of the multiword token that is open
  for (const row of rows) {
    const [id = "", form = "", lemma = "", upos = "", xpos = "", , head, deprel = "", , misc = ""] = row;
    if (id.includes(".")) continue;
    const spaced = !misc.includes("SpaceAfter=No");
    if (id.includes("-")) {
      if (apart) text += " ";
      shared = Number(id.split("-")[1]);
      apart = spaced;
      continue;
    }
    const inside = Number(id) <= shared;
    if (!inside && apart) text += " ";
    const start = offset + text.length;
    text += form;
    words.push({
      form,
      lemma,
      upos,
      xpos,
      head: Number(head) ? Number(head) - 1 : Number(id) - 1,
      deprel,
      start,
      end: offset + text.length,
    });
    if (!inside) apart = spaced;
  }
  return { words, text, apart };
}

/** IOB2 tags by sentence id. */
export function readTags(path: string): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const block of readFileSync(path, "utf8").split("\n\n")) {
    const lines = block.split("\n").filter(Boolean);
    const id = lines.find((l) => l.startsWith("# sent_id = "))?.slice(12);
    const row = lines.filter((l) => !l.startsWith("#")).map((l) => l.split("\t")[2] ?? "O");
    if (id && row.length > 0) tags.set(id, row);
  }
  return tags;
}
