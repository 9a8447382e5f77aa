import { EMBEDDING_LENGTH, type Embedding } from "../../text/index.js";

/** Features of whole numbers, lists of them, and embeddings. */
type Packable<V extends string, L extends string, E extends string> = { readonly [K in V]: number } & {
  readonly [K in L]: ArrayLike<number>;
} & {
  readonly [K in E]: Embedding | null;
};

/**
 * How such features are kept: in numbers of 32 bits the values, how long each list is, whether each embedding is there, the lists; then the embeddings,
 * in bytes.
 */
export function packing<V extends string, L extends string, E extends string>(
  values: readonly V[],
  lists: readonly L[],
  embeddings: readonly E[],
) {
  const head = values.length + lists.length + embeddings.length;
  return {
    pack(features: Packable<V, L, E>): Uint8Array {
      const there = embeddings.flatMap((name) => features[name] ?? []);
      const numbers = Int32Array.from([
        ...values.map((name) => features[name]),
        ...lists.map((name) => features[name].length),
        ...embeddings.map((name) => Number(features[name] !== null)),
        ...lists.flatMap((name) => Array.from(features[name])),
      ]);
      const bytes = new Uint8Array(numbers.byteLength + there.length * EMBEDDING_LENGTH);
      bytes.set(new Uint8Array(numbers.buffer));
      for (const [i, each] of there.entries())
        bytes.set(new Uint8Array(each.buffer, each.byteOffset, EMBEDDING_LENGTH), numbers.byteLength + i * EMBEDDING_LENGTH);
      return bytes;
    },
    unpack(bytes: Uint8Array): Packable<V, L, E> {
      // A copy, since numbers of 32 bits must stand at multiples of four.
      const { buffer } = new Uint8Array(bytes);
      const numbers = new Int32Array(buffer, 0, head);
      let at = 4 * head;
      const made: Record<string, unknown> = {};
      for (const [i, name] of values.entries()) made[name] = numbers[i] ?? 0;
      for (const [i, name] of lists.entries()) {
        const found = new Int32Array(buffer, at, numbers[values.length + i] ?? 0);
        at += found.byteLength;
        made[name] = found;
      }
      for (const [i, name] of embeddings.entries()) {
        const there = numbers[values.length + lists.length + i] === 1;
        made[name] = there ? new Int8Array(buffer, at, EMBEDDING_LENGTH) : null;
        if (there) at += EMBEDDING_LENGTH;
      }
      return made as Packable<V, L, E>;
    },
  };
}
