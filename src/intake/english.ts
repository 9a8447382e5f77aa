/**
 * Function words of English, and of languages whose reports are likeliest to be taken for it. A word of both lists is in neither.
 * A share of such words tells a language on a few dozen words, and names, however foreign, do not disturb it.
 */
const ENGLISH = setOf(
  "the of and to that with for from by at as it its he she his her they their them we our you who which what when where were was are been being have had has will would could should can may might must not but if than then there this these those into over after before between against about under during through because while also more most other some any all both such only out up down no nor said says told be is on in an i my your him us do does did how why until since without within among upon two new first one last year years people",
);
const OTHERS = setOf(
  // French, Spanish, Italian, Portuguese, Romanian
  "le la les des du une et est dans pour que qui sur avec pas sont par plus cette ses aux el los las del una y en por para con no se su sus como pero fue han sido entre sobre il lo gli della delle dei nel nella di che è non sono anche più stato alla al do da dos das os uma ao não foi pelo pela em um mais și din cu nu pe este care",
  // German, Dutch, Scandinavian
  "der das und ist nicht mit von dem den ein eine einer auf für sich auch wird im zu bei nach wie het een van en dat niet zijn voor op aan met ook wordt och att det som är inte för på av med til og ikke er af på har ble",
  // Polish, Czech, Croatian, Turkish, Indonesian, Swahili, Hungarian, Finnish
  "nie się jest do na że przez oraz je že se na pro jsou bylo v s u su nije bio koji ve bir bu için ile olarak daha da de çok yang dan di dari untuk dengan ini itu pada tidak ya wa na kwa katika ni za la hogy és nem egy az volt ja on ei että oli",
);

function setOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(" ").split(" "));
}

/** Running English has 35-50 function words in a hundred, agency prose thick with names about 30, bare lists of names some 10. */
const ENOUGH = 0.14;
/** Below so many words, only what clearly is another language is refused. */
const FEW_WORDS = 25;
/** More text than this says no more about its language. */
const SAMPLE = 10_000;
const LATIN = /^\p{Script=Latin}/u;

/** Whether a text is in English, or too short to say that it is not. */
export function isEnglish(text: string): boolean {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const latin = words.filter((word) => LATIN.test(word));
  if (lettersOf(latin) * 2 < lettersOf(words)) return false;
  const english = latin.filter((word) => ENGLISH.has(word) && !OTHERS.has(word)).length;
  const other = latin.filter((word) => OTHERS.has(word) && !ENGLISH.has(word)).length;
  if (latin.length < FEW_WORDS) return !(other >= 2 && other > english * 2);
  return english > other && (english >= latin.length * ENOUGH || other < latin.length * 0.02);
}

function lettersOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}
