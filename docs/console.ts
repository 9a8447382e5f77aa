const BLOCK = /(?<=^```console\n)[\s\S]*?(?=^```$)/gm;
const ELISION = "…";

/**
 * The markdown with what the commands of its `console` blocks print today. A line `$ command` is run; the lines under it are its output.
 * Where a line there holds nothing but `…`, as many lines are kept before and after it as are there now.
 */
export function withTodaysOutput(markdown: string, run: (command: string) => string): string {
  return markdown.replace(BLOCK, (block) => {
    const [, ...commands] = block.split(/^\$ /m);
    return commands.map((command) => today(command, run)).join("");
  });
}

function today(written: string, run: (command: string) => string): string {
  const [command = "", ...old] = written.trimEnd().split("\n");
  const output = run(command).trimEnd();
  const now = output === "" ? [] : output.split("\n");
  const elided = old.indexOf(ELISION);
  const kept = elided < 0 ? now : elide(now, elided, old.length - elided - 1);
  return [`$ ${command}`, ...kept, ""].join("\n");
}

function elide(lines: readonly string[], head: number, tail: number): readonly string[] {
  if (head + tail >= lines.length) return lines;
  return [...lines.slice(0, head), ELISION, ...lines.slice(lines.length - tail)];
}
