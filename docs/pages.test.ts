import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly scripts: Readonly<Record<string, string>> };
const pages = [
  ".",
  "docs",
  "docs/reference",
  "docs/decisions",
  "docs/guides",
  "docs/guides/week",
  "corpus",
  "corpus/issues",
  "model",
  "samples",
].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name)),
);

/** As GitHub makes anchors of headings. */
function anchors(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

test.each(pages)("%s links to what is there", (page) => {
  const markdown = readFileSync(join(root, page), "utf8");
  const links = [...markdown.matchAll(/\]\((?!\w+:)([^)#]*)(?:#([^)]+))?\)/g)];
  const broken = links.filter(([, path = "", anchor]) => {
    const target = path === "" ? join(root, page) : join(root, dirname(page), path);
    return !existsSync(target) || (anchor !== undefined && !anchors(readFileSync(target, "utf8")).includes(anchor));
  });
  expect(broken.map(([link]) => link)).toEqual([]);
});

test.each(pages)("%s names scripts and files that are there", (page) => {
  const markdown = readFileSync(join(root, page), "utf8");
  const run = [...markdown.matchAll(/npm run ([a-z][a-z:-]*)/g)].map(([, script = ""]) => script).filter((script) => !(script in scripts));
  const files = [...markdown.matchAll(/`((?:src|bench|corpus|docs|model|knowledge|samples)\/[\w./-]+)`/g)]
    .map(([, path = ""]) => path)
    .filter((path) => !existsSync(join(root, path)));
  expect({ run, files }).toEqual({ run: [], files: [] });
});

test("the records of decisions are numbered without a gap", () => {
  const numbers = readdirSync(join(root, "docs/decisions")).map((name) => Number(name.slice(0, 4)));
  expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, i) => i + 1));
});
