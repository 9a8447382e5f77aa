/** Every report under `path`: a .json file of one, a .jsonl file of many, or a folder of either. */
export function load(path: string): readonly unknown[];
/** Offsets of a statement's quote and of its head (−1 where it does not stand there as a word) in the whole text; null where the quote is not there. */
export function locate(
  report: { readonly headline: string | null; readonly text: string },
  statement: { readonly quote: string; readonly head: string; readonly at?: number },
): { readonly start: number; readonly end: number; readonly head: number; readonly headEnd: number } | null;
