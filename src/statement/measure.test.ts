import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { sentenceOf } from "./fixtures/sentence.js";
import { chooseMeasure } from "./measure.js";

const lexicon = JSON.parse(readFileSync(new URL("../../knowledge/measures.json", import.meta.url), "utf8"));

/** Words are `form/lemma/head/deprel`. */
const analysisOf = (sentence: string) => sentenceOf(sentence, ["text", "lemma", "head", "deprel"]);

it.each([
  [
    "what was done to those counted decides",
    "Twelve/twelve/1/nummod soldiers/soldier/3/nsubj:pass were/be/3/aux killed/kill/3/root",
    0,
    "troops",
    "killed",
  ],
  [
    "each of two verbs counts its own",
    "killed/kill/0/root 5/5/0/obj and/and/3/cc wounded/wound/0/conj 30/30/3/obj",
    4,
    "killed",
    "injured",
  ],
  ["a participle behind counts too", "Nine/nine/1/nummod people/people/1/root injured/injure/1/acl", 0, "killed", "injured"],
  [
    "the subject of the verb that gives the number counts",
    "toll/toll/1/nsubj rose/rise/1/root 41/41/1/obl dead/dead/0/amod",
    2,
    "killed",
    "killed",
  ],
  ["things are not killed", "Some/some/1/advmod 90/90/2/nummod houses/house/3/obj torn/tear/3/root", 1, "killed", "destroyed"],
  [
    "but may be what the model takes them for",
    "Some/some/1/advmod 90/90/2/nummod houses/house/3/obj sold/sell/3/root",
    1,
    "other",
    "other",
  ],
  [
    "a participle right behind counts, wherever it is attached",
    "5/5/1/nsubj killed/kill/1/root and/and/1/cc 30/30/0/conj hurt/hurt/1/conj",
    3,
    "killed",
    "injured",
  ],
  ["a wrong lemma does no harm", "Nine/nine/1/nummod people/people/2/nsubj:pass injured/injur/2/root", 0, "killed", "injured"],
  [
    "what stands beside the number counts where the tree has it wrong",
    "Five/five/1/nummod people/people/6/nsubj are/be/0/cop killed/kill/0/parataxis in/in/5/case an/a/6/det attack/attack/6/root",
    0,
    "other",
    "killed",
  ],
  [
    "but not beyond the end of its clause",
    "Five/five/1/nummod judges/judge/2/nsubj left/leave/2/root and/and/4/cc died/die/2/dep",
    0,
    "other",
    "other",
  ],
  [
    "what those counted do is not what is counted",
    "Nine/nine/1/nummod men/man/2/nsubj attacked/attack/2/root it/it/2/obj",
    0,
    "other",
    "other",
  ],
  [
    "several words of a number lead to what it counts",
    "40/40/1/compound million/million/2/nummod dollars/dollar/3/obj sent/send/3/root",
    0,
    "killed",
    "money",
  ],
  [
    "being gunned down is not what happens to things",
    "gun/gun/0/root down/down/0/advmod 6/6/3/nummod officers/officer/0/obj",
    2,
    "killed",
    "killed",
  ],
  ["weapons are strikes, not the dead", "Nine/nine/1/nummod rockets/rocket/2/nsubj fell/fall/2/root", 0, "killed", "strikes"],
  ["soldiers may be what the model takes them for", "Nine/nine/1/nummod soldiers/soldier/2/nsubj lay/lie/2/root", 0, "killed", "killed"],
  [
    "but are troops where that is nothing that befalls people",
    "Nine/nine/1/nummod soldiers/soldier/2/nsubj lay/lie/2/root",
    0,
    "aid",
    "troops",
  ],
  ["a currency's sign says money", "$/$/1/nmod:unmarked 40/40/2/obj sent/send/2/root", 1, "killed", "money"],
  [
    "a verb and its object may say it together",
    "Nine/nine/1/nummod judges/judge/2/nsubj lost/lose/2/root their/their/4/nmod:poss lives/life/2/obj",
    0,
    "injured",
    "killed",
  ],
  [
    "but not the same verb alone",
    "Nine/nine/1/nummod judges/judge/2/nsubj lost/lose/2/root their/their/4/nmod:poss seats/seat/2/obj",
    0,
    "other",
    "other",
  ],
  [
    "what governs the first of a list governs the last",
    "arrested/arrest/0/root six/six/2/nummod aides/aide/0/obj ,/,/2/punct plus/plus/6/cc four/four/6/nummod ministers/minister/2/conj",
    5,
    "killed",
    "arrested",
  ],
  [
    "captives who are freed are counted as freed",
    "freed/free/0/root nine/nine/2/nummod pilots/pilot/0/obj abducted/abduct/2/acl in/in/5/case May/May/3/obl",
    1,
    "captive",
    "captive",
  ],
  [
    "unless the model takes them for captives still",
    "freed/free/0/root nine/nine/2/nummod pilots/pilot/0/obj abducted/abduct/2/acl in/in/5/case May/May/3/obl",
    1,
    "other",
    "released",
  ],
  [
    "of two verbs tied to one number, the one that the model takes it for counts",
    "one/one/1/nsubj killed/kill/1/root and/and/5/cc six/six/1/dep are/be/5/aux wounded/wound/1/conj",
    3,
    "injured",
    "injured",
  ],
  [
    "the dead and the hurt together are neither",
    "Nine/nine/1/nummod judges/judge/3/nsubj were/be/3/aux killed/kill/3/root or/or/5/cc injured/injure/3/conj",
    0,
    "killed",
    "other",
  ],
  [
    "those who flee abroad are refugees",
    "Nine/nine/1/nummod judges/judge/2/nsubj fled/flee/2/root abroad/abroad/2/advmod",
    0,
    "other",
    "refugees",
  ],
  [
    "those who flee elsewhere are not",
    "Nine/nine/1/nummod judges/judge/2/nsubj fled/flee/2/root home/home/2/advmod",
    0,
    "other",
    "displaced",
  ],
  ["lorries are aid, not other things", "Nine/nine/1/nummod lorries/lorry/2/nsubj waited/wait/2/root", 0, "other", "aid"],
  ["where no word tells, the model's guess stays", "Nine/nine/1/nummod judges/judge/2/nsubj ruled/rule/2/root", 0, "other", "other"],
  [
    "and words far away in the sentence do not count",
    "Nine/nine/1/nummod judges/judge/2/nsubj ruled/rule/2/root killers/killer/5/nsubj had/have/5/aux died/die/2/ccomp",
    0,
    "other",
    "other",
  ],
])("%s", (_, sentence, number, guess, measure) => {
  expect(chooseMeasure(analysisOf(sentence), number, guess as "killed", lexicon).measure).toBe(measure);
});

it("counts a part as its whole is counted, unless something else is said of it", () => {
  const list =
    "Nine/nine/1/nummod judges/judge/2/nsubj died/die/2/root ,/,/2/punct two/two/7/nsubj of/of/6/case them/they/4/nmod here/here/2/parataxis";
  expect(chooseMeasure(analysisOf(list), 4, "other", lexicon, 0).measure).toBe("killed");
  expect(chooseMeasure(analysisOf(list.replace("here/here", "wounded/wound")), 4, "other", lexicon, 0).measure).toBe("injured");
});
