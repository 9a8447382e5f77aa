import type { Word } from "../../text/index.js";

/** Verbs that report what somebody says, and the "according" of "according to". */
const SAYING: ReadonlySet<string> = new Set(
  (
    "say tell add state declare warn write claim note explain insist announce call describe stress urge argue reiterate demand vow accuse reply ask " +
    "comment remark conclude continue emphasize emphasise affirm assert post tweet quote complain recall deny acknowledge confirm according"
  ).split(" "),
);
const IRREGULAR: Readonly<Record<string, string>> = {
  said: "say",
  told: "tell",
  wrote: "write",
  written: "write",
  denied: "deny",
  denies: "deny",
};

/** Whether a word is a verb of saying. Its form is looked at beside its lemma, since rare forms are lemmatised less surely. */
export function isSaying(word: Pick<Word, "text" | "lemma">): boolean {
  const form = word.text.toLowerCase();
  const stems = [
    word.lemma.toLowerCase(),
    IRREGULAR[form] ?? form,
    form.replace(/s$/, ""),
    form.replace(/ed$/, ""),
    form.replace(/d$/, ""),
  ];
  return stems.some((s) => SAYING.has(s));
}
