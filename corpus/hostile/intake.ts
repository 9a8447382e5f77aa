import { Readable } from "node:stream";
import { type Intake, intake } from "../../src/intake/index.js";
import type { HostileInput } from "./input.js";

/** What intake makes of an input, handed in as a stream under the name of its file. */
export async function takeIn(
  input: HostileInput,
  folder: { put(name: string, bytes: Uint8Array): Promise<string> },
): Promise<readonly Intake[]> {
  const path = await folder.put(input.file, input.bytes());
  const items: Intake[] = [];
  for await (const item of intake([path], { stdin: Readable.from([]), clock: () => new Date("2031-05-09T12:00:00Z") })) items.push(item);
  return items;
}
