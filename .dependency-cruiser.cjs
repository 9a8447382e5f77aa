/** Imports run one way: text ← intake, language, resolve, statement ← reading, record ← views ← cli, http, web ← main. */
const LAYERS = {
  text: [],
  intake: ["text"],
  language: ["text"],
  resolve: ["text"],
  statement: ["text"],
  reading: ["text", "language", "resolve", "statement"],
  record: ["text", "statement"],
  views: ["text", "statement", "record"],
  cli: ["text", "intake", "statement", "reading", "record", "views"],
};

const layer = ([room, below]) => ({
  name: `${room}-imports-down`,
  comment: `src/${room} may import its own files and ${below.length ? below.join(", ") : "nothing else"} of the project.`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: [`^src/${room}/`, ...below.map((b) => `^src/${b}/`)] },
});

module.exports = {
  forbidden: [
    ...Object.entries(LAYERS).map(layer),
    {
      name: "through-the-front-door",
      comment: "Another room is entered by its index.ts only (src/main.ts composes and may enter anywhere).",
      severity: "error",
      from: { path: "^src/([^/]+)/", pathNot: "\\.test\\.ts$" },
      to: { path: "^src/[^/]+/", pathNot: ["^src/$1/", "^src/[^/]+/index\\.ts$"] },
    },
    {
      name: "no-clock-network-or-disk",
      comment: "language, resolve and statement get what they need handed in.",
      severity: "error",
      from: { path: "^src/(language|resolve|statement|text)/", pathNot: "\\.test\\.ts$" },
      to: { path: "^(node:)?(fs|fs/promises|http|https|net|dns|child_process|os|undici)$" },
    },
    { name: "no-circular", comment: "A cycle hides who depends on whom.", severity: "error", from: {}, to: { circular: true } },
  ],
  options: { tsPreCompilationDeps: true, tsConfig: { fileName: "tsconfig.json" }, doNotFollow: { path: "node_modules" } },
};
