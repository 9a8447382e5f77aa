/** Numbers in an embedding. */
export const EMBEDDING_LENGTH = 64;

/** A direction in the space of meanings: `EMBEDDING_LENGTH` whole numbers from −127 to 127, of length 127 up to rounding. */
export type Embedding = Int8Array;

/** Cosine of the angle between two embeddings, −1 to 1. */
export function similarity(a: Embedding, b: Embedding): number {
  let dot = 0;
  let lengthA = 0;
  let lengthB = 0;
  for (let i = 0; i < EMBEDDING_LENGTH; i++) {
    const x = a[i] ?? 0;
    const y = b[i] ?? 0;
    dot += x * y;
    lengthA += x * x;
    lengthB += y * y;
  }
  return lengthA === 0 || lengthB === 0 ? 0 : dot / Math.sqrt(lengthA * lengthB);
}
