import { type Intake, intake, intakeBytes } from "../../intake/index.js";
import { Failure } from "../../text/index.js";
import type { Site } from "../site.js";

/** A text that somebody pasted, with what they know of it. */
export interface Pasted {
  readonly text: string;
  readonly headline?: string | undefined;
  readonly outlet?: string | undefined;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
}

export interface Handed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a request hands in, as intake gives it. */
export function cameIn(
  {
    pasted,
    files = [],
    urls = [],
    published,
  }: { pasted?: Pasted; files?: readonly Handed[]; urls?: readonly string[]; published?: string | undefined },
  site: Site,
): { readonly title: string; readonly items: AsyncIterable<Intake> } {
  // Intake takes whatever is no address for a path: nobody may have files of this machine read through the server.
  for (const url of urls)
    if (!/^https?:\/\//i.test(url))
      throw new Failure("bad-option", `“${url}” is no address of a page: it has to begin with https:// or http://`);
  const titles = [...(pasted ? [pasted.headline ?? "a pasted text"] : []), ...files.map(({ name }) => name), ...urls];
  if (titles.length === 0) throw new Failure("empty", "there is nothing to add: paste a text, choose files, or give an address");
  const options = { ...site.intake, published };
  async function* items(): AsyncGenerator<Intake> {
    if (pasted) yield* intakeBytes({ name: "pasted.json", bytes: once(pastedBytes(pasted)) }, { ...options, stdin: once() });
    for (const { name, bytes } of files) yield* intakeBytes({ name, bytes: once(bytes) }, { ...options, stdin: once() });
    if (urls.length > 0) yield* intake(urls, { ...options, stdin: once() });
  }
  return { title: titles.length === 1 ? (titles[0] ?? "") : `${titles[0]} and ${titles.length - 1} more`, items: items() };
}

function pastedBytes({ text, headline, outlet, published, url }: Pasted): Uint8Array {
  const report = { headline: headline ?? "", text, ...(outlet && { outlet }), ...(published && { published }), ...(url && { url }) };
  return new TextEncoder().encode(JSON.stringify(report));
}

async function* once(...parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}
