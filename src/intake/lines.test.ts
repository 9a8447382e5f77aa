import fc from "fast-check";
import { expect, test } from "vitest";
import { lines } from "./lines.js";

async function* stream(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

async function collect(chunks: readonly Uint8Array[], limit: number): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  for await (const line of lines(stream(chunks), limit)) {
    expect(line.number).toBe(found.length + 1);
    found.push(line.bytes === null ? null : Buffer.from(line.bytes).toString("utf8"));
  }
  return found;
}

test("lines come out the same however the stream is cut", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom("a", "é", "\n", "long word", "")), fc.array(fc.nat(40)), async (parts, cuts) => {
      const whole = Buffer.from(parts.join(""), "utf8");
      const at = [...new Set([0, ...cuts.map((cut) => Math.min(cut, whole.length)), whole.length])].sort((a, b) => a - b);
      const chunks = at.slice(1).map((end, i) => whole.subarray(at[i], end));
      const expected = whole.toString("utf8").split("\n");
      if (expected.at(-1) === "") expected.pop();
      expect(await collect(chunks, 1_000)).toEqual(expected);
    }),
  );
});

test("a line beyond the limit comes out as null, and the next is whole", async () => {
  expect(await collect([Buffer.from("abc\nabcdefgh"), Buffer.from("ijkl\nxyz\n")], 5)).toEqual(["abc", null, "xyz"]);
});
