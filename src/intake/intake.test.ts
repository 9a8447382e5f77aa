import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Intake, type IntakeOptions, intake } from "./index.js";

const SENTENCE = "The army left the hills on Monday, after eleven months of siege, and the road was open by noon.";
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "intake-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function* bytes(...parts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, content);
  return path;
}

async function take(inputs: readonly string[], options: Partial<IntakeOptions> = {}): Promise<readonly Intake[]> {
  const items: Intake[] = [];
  for await (const item of intake(inputs, { stdin: bytes(), clock: () => new Date("2024-05-09T23:30:00Z"), ...options })) items.push(item);
  return items;
}

/** Items as one line each: "input: code" or "input: id, day". */
const brief = (items: readonly Intake[]): readonly string[] =>
  items.map(
    (item) =>
      `${item.input.replace(`${folder}/`, "")}: ${item.kind === "failure" ? item.failure.code : `${item.report.text.slice(0, 8)}, ${item.report.published}`}`,
  );

describe("files", () => {
  test("a plain text has headline, author and day taken from its head", async () => {
    const path = await put("a.txt", `Army leaves hills\nBy Mara Lindqvist\n3 May 2024\n\n${SENTENCE}\nNobody was hurt.`);
    expect(await take([path])).toEqual([
      {
        kind: "report",
        input: path,
        identity: expect.stringMatching(/^content:army-leaves-hills-[0-9a-f]{8}$/),
        original: { bytes: await readFile(path), mediaType: "text/plain" },
        report: {
          id: expect.stringMatching(/^army-leaves-hills-[0-9a-f]{8}$/),
          headline: "Army leaves hills",
          text: `${SENTENCE}\nNobody was hurt.`,
          published: "2024-05-03",
          publishedKnown: true,
          revised: null,
          fetched: null,
          outlet: null,
          url: null,
          byline: "Mara Lindqvist",
          language: null,
        },
      },
    ]);
  });

  test("a day in a file's name is a guess, which the given day outdoes", async () => {
    const path = await put("2024-05-03-dispatch.txt", SENTENCE);
    expect(await take([path])).toMatchObject([{ report: { published: "2024-05-03", publishedKnown: false } }]);
    expect(await take([path], { published: "2024-05-04" })).toMatchObject([{ report: { published: "2024-05-04", publishedKnown: true } }]);
  });

  test("the given day does not outdo a day that the report tells", async () => {
    const path = await put("told.json", JSON.stringify({ text: SENTENCE, published: "2024-05-03" }));
    expect(await take([path], { published: "2020-01-01" })).toMatchObject([{ report: { published: "2024-05-03" } }]);
  });

  test("a page is read as a page whatever its name says", async () => {
    const path = await put(
      "page.txt",
      `<!doctype html><html lang="en"><head><title>T</title></head><body><h1>Army leaves hills</h1><p>${SENTENCE}</p></body></html>`,
    );
    expect(await take([path])).toMatchObject([{ report: { headline: "Army leaves hills", text: SENTENCE, language: "en" } }]);
  });

  test.each([
    ["empty.txt", "", "empty", "is empty"],
    ["blank.txt", "\n \n", "empty", "holds no text"],
    ["blank.json", '{"text": " "}', "empty", "holds no text"],
    ["report.pdf", "%PDF-1.7", "binary", "is a PDF document"],
    [
      "french.txt",
      "Les ministres se sont réunis à Oslo et ont décidé de poursuivre les pourparlers, a dit le porte-parole du gouvernement dans la soirée.",
      "not-english",
      "not in English",
    ],
    ["broken.json", '{"text": }', "bad-json", "column 10"],
    ["wrong.json", '{"text": 1}', "bad-report", '"text" must be text'],
    ["menu.html", "<html><body><nav><a href=/>Home</a></nav></body></html>", "no-article", "holds no article"],
  ])("%s fails", async (name, content, code, message) => {
    const path = await put(name, content);
    const [item, ...more] = await take([path]);
    expect(more).toEqual([]);
    expect(item).toMatchObject({ kind: "failure", input: path, failure: { code, message: expect.stringContaining(message) } });
    expect(item).toMatchObject({ failure: { message: expect.stringContaining(path) } });
  });

  test("limits hold for bytes and for characters", async () => {
    const path = await put("long.txt", SENTENCE.repeat(20));
    expect(await take([path], { limits: { bytes: 1_000 } })).toMatchObject([
      { failure: { code: "too-large", message: expect.stringContaining("1 kB") } },
    ]);
    expect(await take([path], { limits: { text: 1_000 } })).toMatchObject([
      { failure: { code: "too-large", message: expect.stringContaining("characters") } },
    ]);
  });

  test("what does not exist is said, with a hint where an address was meant", async () => {
    expect(await take([join(folder, "nowhere.txt"), "www.northwire.example/world"])).toMatchObject([
      { failure: { code: "not-found" } },
      { failure: { code: "not-found", message: expect.stringContaining("https://") } },
    ]);
  });
});

describe("JSONL", () => {
  test("a bad line is told by its number and the rest is read", async () => {
    const line = JSON.stringify({ text: SENTENCE });
    const path = await put("b.jsonl", `${line}\n\nnot JSON\n{"text": 4}\n${JSON.stringify({ text: "x".repeat(5_000) })}\n${line}`);
    const items = await take([path], { limits: { bytes: 2_000 } });
    expect(brief(items)).toEqual([
      "b.jsonl:1: The army, null",
      "b.jsonl:3: bad-json",
      "b.jsonl:4: bad-report",
      "b.jsonl:5: too-large",
      "b.jsonl:6: The army, null",
    ]);
    expect(items[2]).toMatchObject({ failure: { message: `${path} line 4: "text" must be text, not a number` } });
  });

  test("reports come out before the stream has ended", async () => {
    let sent = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        sent += 1;
        yield Buffer.from(`${JSON.stringify({ id: `r${sent}`, text: SENTENCE })}\n`);
      }
    }
    const ids: string[] = [];
    for await (const item of intake(["-"], { stdin: endless(), clock: () => new Date(0) })) {
      if (item.kind === "report") ids.push(item.report.id);
      if (ids.length === 300) break;
    }
    expect(ids.at(-1)).toBe("r300");
    expect(sent).toBeLessThan(310);
  });
});

describe("folders", () => {
  test("files are read in the order of their names, what cannot be read in its place, what is no report passed over", async () => {
    const json = JSON.stringify({ text: SENTENCE });
    await put("f/b/2.txt", SENTENCE);
    await put("f/b/10.txt", SENTENCE);
    await put("f/a.jsonl", `${json}\n${json}\n`);
    await put("f/c.json", "{");
    await put("f/Z.json", json);
    await put("f/.hidden.txt", SENTENCE);
    await put("f/photo.jpg", "\xff\xd8\xff");
    await symlink(join(folder, "f"), join(folder, "f/b/up"));
    await symlink(join(folder, "nowhere"), join(folder, "f/d.txt"));
    expect(brief(await take([join(folder, "f")]))).toEqual([
      "f/Z.json: The army, null",
      "f/a.jsonl:1: The army, null",
      "f/a.jsonl:2: The army, null",
      "f/b/10.txt: The army, null",
      "f/b/2.txt: The army, null",
      "f/c.json: bad-json",
      "f/d.txt: not-found",
    ]);
  });

  test("a folder without reports is said to be one", async () => {
    await mkdir(join(folder, "bare"));
    expect(await take([join(folder, "bare")])).toMatchObject([
      { failure: { code: "empty", message: expect.stringContaining("no file that is read") } },
    ]);
  });
});

describe("standard input", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["text", [SENTENCE], ["standard input: The army, null"]],
    ["one report", [`{"text": "${SENTENCE}",\n`, '"published": "2024-05-03"}'], ["standard input: The army, 2024-05-03"]],
    [
      "a report a line",
      [`{"text": "${SENTENCE}"}\n{"te`, `xt": "${SENTENCE}"}`],
      ["standard input:1: The army, null", "standard input:2: The army, null"],
    ],
    ["a page", [`<html><body><p>${SENTENCE}</p>`, "</body></html>"], ["standard input: The army, null"]],
    ["nothing", [], ["standard input: empty"]],
  ])("%s is told by its content", async (_, parts, expected) => {
    expect(brief(await take(["-"], { stdin: bytes(...parts) }))).toEqual(expected);
  });
});

describe("addresses", () => {
  test("a page is fetched, and its address and date go with the report", async () => {
    const server = createServer((_, response) => {
      response
        .writeHead(200, { "content-type": "text/html" })
        .end(`<html><body><article><h1>Army leaves hills</h1><p>${SENTENCE}</p></article></body></html>`);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/2024/05/03/army`;
    expect(await take([address], { fetch: { allowPrivate: true } })).toMatchObject([
      {
        kind: "report",
        input: address,
        identity: `url:${address}`,
        report: { url: address, published: "2024-05-03", fetched: "2024-05-09", outlet: "127.0.0.1", text: SENTENCE },
      },
    ]);
    expect(await take([address])).toMatchObject([{ kind: "failure", input: address, failure: { code: "private-address" } }]);
    server.close();
  });

  test("only http and https are fetched", async () => {
    expect(await take(["ftp://northwire.example/a.txt"])).toMatchObject([{ failure: { code: "unreachable" } }]);
  });
});

test.each(["yesterday", "2024-13-01", "2024-02-30", "24-05-03"])("the day %j is refused as an option", async (published) => {
  await expect(take([], { published })).rejects.toMatchObject({ code: "bad-option", message: expect.stringContaining(published) });
});
