/** Case classes of a word, which an uncased vocabulary loses: lower, title, upper, capital, mixed, digit, other. */
const SHAPE = { lower: 0, title: 1, upper: 2, capital: 3, mixed: 4, digit: 5, other: 6 } as const;
export const SEPARATOR_SHAPE = SHAPE.other;

/** WordPiece ids of single words by greedy longest match: lower-cased, accents stripped, punctuation apart. Ids are the vocabulary's line numbers. */
export class WordPieces {
  readonly #ids: ReadonlyMap<string, number>;
  readonly #known = new Map<string, readonly number[]>();
  readonly unknown: number;
  readonly begin: number;
  readonly separator: number;

  /** @param vocabulary one piece a line */
  constructor(vocabulary: string) {
    this.#ids = new Map(vocabulary.split("\n").flatMap((piece, id) => (piece ? [[piece, id]] : [])));
    this.unknown = this.#special("[UNK]");
    this.begin = this.#special("[CLS]");
    this.separator = this.#special("[SEP]");
  }

  of(word: string): readonly number[] {
    let ids = this.#known.get(word);
    if (!ids) {
      ids = parts(word).flatMap((part) => this.#split(part));
      if (ids.length === 0) ids = [this.unknown];
      if (this.#known.size < KEPT) this.#known.set(word, ids);
    }
    return ids;
  }

  #split(part: string): number[] {
    if (part.length > 100) return [this.unknown];
    const ids: number[] = [];
    for (let start = 0; start < part.length; ) {
      let end = part.length;
      let id: number | undefined;
      for (; end > start && id === undefined; end--) id = this.#ids.get((start > 0 ? "##" : "") + part.slice(start, end));
      if (id === undefined) return [this.unknown];
      ids.push(id);
      start = end + 1;
    }
    return ids;
  }

  #special(piece: string): number {
    const id = this.#ids.get(piece);
    if (id === undefined) throw new Error(`the vocabulary has no ${piece}`);
    return id;
  }
}

/** Words whose pieces are remembered; later ones are split anew, so that memory stays bounded. */
const KEPT = 200_000;
/** What leaves no trace: control and format characters (soft hyphens, marks of direction), private use, the sign of a decoding error. */
const NOTHING = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\ufffd]/gu;
const CHINESE = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/gu;
const PARTS = /[!-/:-@[-`{-~]|\p{P}|[^!-/:-@[-`{-~\p{P}\s]+/gu;

/** Punctuation and Chinese characters stand alone. */
function parts(word: string): string[] {
  const plain = word
    .replace(NOTHING, "")
    .replace(CHINESE, " $& ")
    .toLowerCase()
    .replace(/^cease-fire/, "ceasefire") // one word to the encoder, and far from "fire"
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "");
  return plain.match(PARTS) ?? [];
}

export function shapeOf(word: string): number {
  if (/[0-9]/.test(word)) return SHAPE.digit;
  const letters = word.match(/\p{L}/gu);
  if (!letters) return SHAPE.other;
  const upper = letters.filter((c) => /\p{Lu}/u.test(c)).length;
  if (upper === 0) return SHAPE.lower;
  if (upper === letters.length) return letters.length > 1 ? SHAPE.upper : SHAPE.capital;
  return upper === 1 && /\p{Lu}/u.test(letters[0] ?? "") ? SHAPE.title : SHAPE.mixed;
}
