import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseHTML } from "linkedom";
import { invariant } from "../src/text/index.js";

/** A document of ECB+ (Cybulska and Vossen, VU Amsterdam, CC BY 3.0), its sentences one a line, with the events annotated in it. */
export interface EcbDocument {
  readonly id: string;
  readonly topic: number;
  /** ECB and ECB+ hold, under each topic, two similar matters. */
  readonly subtopic: string;
  readonly text: string;
  readonly mentions: readonly EcbMention[];
}

export interface EcbMention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: { readonly start: number; readonly end: number };
  /** The same for all mentions of one event, in whatever document. */
  readonly event: string;
}

const FOLDER = fileURLToPath(new URL("../../shared/datasets/ecb-plus", import.meta.url));

/** Topics 1 to 35 are at hand; the usual test topics, 36 to 45, are not, so that the last eight serve as such here. */
export const ECB_TOPICS = {
  dev: [2, 5, 12, 18, 21, 23],
  test: [28, 29, 30, 31, 32, 33, 34, 35],
} as const;

/** The documents of a part; `train` is every topic of neither `dev` nor `test`. Only sentences that were checked by the annotators count. */
export function ecbDocuments(part: "train" | keyof typeof ECB_TOPICS): readonly EcbDocument[] {
  const checked = checkedSentences();
  const held: ReadonlySet<number> = new Set([...ECB_TOPICS.dev, ...ECB_TOPICS.test]);
  const wanted = (topic: number) => (part === "train" ? !held.has(topic) : (ECB_TOPICS[part] as readonly number[]).includes(topic));
  return readdirSync(FOLDER)
    .map(Number)
    .filter((topic) => Number.isInteger(topic) && wanted(topic))
    .sort((a, b) => a - b)
    .flatMap((topic) =>
      readdirSync(join(FOLDER, String(topic)))
        .filter((name) => name.endsWith(".xml"))
        .sort()
        .map((name) => readDocument(topic, name, checked)),
    );
}

function readDocument(topic: number, name: string, checked: ReadonlySet<string>): EcbDocument {
  const { document } = parseHTML(
    readFileSync(join(FOLDER, String(topic), name), "utf8")
      .replace(/<\?xml[^>]*\?>/, "")
      .replace(/<(\w+)([^>]*)\/>/g, "<$1$2></$1>"),
  );
  const tokens = new Map<string, Token>();
  const sentences = new Map<number, { start: number; end: number }>();
  let text = "";
  for (const token of document.querySelectorAll("token")) {
    const sentence = Number(token.getAttribute("sentence"));
    if (text !== "") text += sentences.has(sentence) ? " " : "\n";
    const start = text.length;
    text += token.textContent ?? "";
    sentences.set(sentence, { start: sentences.get(sentence)?.start ?? start, end: text.length });
    tokens.set(token.getAttribute("t_id") ?? "", { start, end: text.length, sentence });
  }
  const events = eventsOf(document);
  const file = name.replace(".xml", "");
  const mentions = [...document.querySelectorAll("*")]
    .filter((element) => /^(?:neg_)?action/i.test(element.localName))
    .flatMap((element): EcbMention[] => {
      const anchors = [...element.querySelectorAll("token_anchor")].flatMap(
        (anchor) => tokens.get(anchor.getAttribute("t_id") ?? "") ?? [],
      );
      const [first, last] = [anchors[0], anchors.at(-1)];
      if (!first || !last || !checked.has(`${topic} ${file.replace(`${topic}_`, "")} ${first.sentence}`)) return [];
      const id = `${file} ${element.getAttribute("m_id")}`;
      const sentence = sentences.get(first.sentence);
      invariant(sentence, "a token is of a sentence");
      return [{ id, start: first.start, end: last.end, sentence, event: events.get(element.getAttribute("m_id") ?? "") ?? id }];
    });
  return { id: file, topic, subtopic: `${topic} ${file.endsWith("plus") ? "ecbplus" : "ecb"}`, text, mentions };
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

/** Event by mention. Within one document a mention stands for the event of the relation that it is a source of. */
function eventsOf(document: ReturnType<typeof parseHTML>["document"]): ReadonlyMap<string, string> {
  const events = new Map<string, string>();
  for (const relation of document.querySelectorAll("cross_doc_coref, intra_doc_coref")) {
    const note = relation.getAttribute("note");
    const event =
      relation.localName.toLowerCase() === "cross_doc_coref" && note
        ? note
        : `${document.querySelector("document")?.getAttribute("doc_name")} ${relation.getAttribute("r_id")}`;
    for (const source of relation.querySelectorAll("source")) events.set(source.getAttribute("m_id") ?? "", event);
  }
  return events;
}

function checkedSentences(): ReadonlySet<string> {
  const [, ...rows] = readFileSync(join(FOLDER, "ECBplus_coreference_sentences.csv"), "utf8").trim().split(/\r?\n/);
  return new Set(rows.map((row) => row.split(",").slice(0, 3).join(" ")));
}
