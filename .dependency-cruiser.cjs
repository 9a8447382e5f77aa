/** Imports run one way: text ← forest ← intake, language, arguments, resolve, statement ← reading, record ← adding, views ← cli, http, web ← main. */
const LAYERS = {
  text: [],
  forest: ["text"],
  intake: ["text"],
  language: ["text"],
  arguments: ["text", "forest"],
  resolve: ["text", "forest"],
  statement: ["text"],
  reading: ["text", "forest", "language", "arguments", "resolve", "statement"],
  record: ["text", "forest", "statement"],
  views: ["text", "statement", "record"],
  web: ["text", "statement", "record", "views"],
  adding: ["text", "intake", "reading", "record"],
  http: ["text", "intake", "statement", "reading", "record", "views", "adding"],
  cli: ["text", "intake", "statement", "reading", "record", "views", "adding"],
};

/** The rooms that may use an npm package. One that stands nowhere here may be used by no room. */
const PACKAGES = {
  "@exodus/bytes": ["intake"],
  "@mozilla/readability": ["intake"],
  "html-encoding-sniffer": ["intake"],
  "ipaddr.js": ["intake"],
  jsonrepair: ["intake"],
  linkedom: ["intake"],
  undici: ["intake"],
  "onnxruntime-node": ["language"],
  "@photostructure/sqlite": ["record"],
  stemmer: ["record"],
  "@hono/node-server": ["http"],
  "@modelcontextprotocol/sdk": ["http"],
  "@hono/zod-openapi": ["http", "views"],
  hono: ["http"],
  "hono-rate-limiter": ["http"],
  "d3-force": ["web"],
  "d3-geo": ["web"],
  "d3-scale": ["web"],
  "topojson-client": ["web"],
  "d3-shape": ["web"],
  preact: ["web"],
  "swagger-ui-dist": ["http"],
  "preact-render-to-string": ["web"],
  "cli-progress": ["cli"],
  commander: ["cli"],
  picocolors: ["cli"],
  "string-width": ["cli"],
  open: ["cli"],
  "wrap-ansi": ["cli"],
};

const TEST = "\\.test\\.ts$";
/** What stands beside the product and does not ship: it may import anything. */
const BESIDE = [TEST, "/fixtures/"];
const PRODUCT = { path: "^src/", pathNot: BESIDE };
const inPackage = (name) => `(^|/)node_modules/${name.replaceAll(".", "\\.")}/`;

const layer = ([room, below]) => ({
  name: `${room}-imports-down`,
  comment: `src/${room} may import its own files and ${below.length ? below.join(", ") : "nothing else"} of the project.`,
  severity: "error",
  from: { path: `^src/${room}/`, pathNot: BESIDE },
  to: { path: "^src/", pathNot: [`^src/${room}/`, ...below.map((b) => `^src/${b}/`)] },
});

const packageInRooms = ([name, rooms]) => ({
  name: `${name}-in-its-room`,
  comment: `${name} is the business of src/${rooms.join(", src/")}; other rooms get its results as plain values.`,
  severity: "error",
  from: { ...PRODUCT, pathNot: [...BESIDE, ...rooms.map((room) => `^src/${room}/`)] },
  to: { path: inPackage(name) },
});

module.exports = {
  forbidden: [
    ...Object.entries(LAYERS).map(layer),
    {
      name: "rooms-are-known",
      comment: "A folder of src/ stands in LAYERS, so that somebody has decided what it may import.",
      severity: "error",
      from: { path: "^src/[^/]+/", pathNot: Object.keys(LAYERS).map((room) => `^src/${room}/`) },
      to: {},
    },
    {
      name: "through-the-front-door",
      comment: "Another room is entered by its index.ts only (src/main.ts composes and may enter anywhere).",
      severity: "error",
      from: { path: "^src/([^/]+)/", pathNot: BESIDE },
      to: { path: "^src/[^/]+/", pathNot: ["^src/$1/", "^src/[^/]+/index\\.ts$"] },
    },
    {
      name: "nothing-above-main",
      comment: "src/main.ts composes the rooms; importing it would run the command.",
      severity: "error",
      from: { pathNot: BESIDE },
      to: { path: "^src/main\\.ts$" },
    },
    {
      name: "no-test-in-the-product",
      comment: "What ships leans on no test and no fixture.",
      severity: "error",
      from: { path: "^(src|bench|corpus)/", pathNot: BESIDE },
      to: { path: BESIDE },
    },
    {
      name: "no-clock-network-or-disk",
      comment: "language, resolve and statement get what they need handed in.",
      severity: "error",
      from: { path: "^src/(language|resolve|statement|text)/", pathNot: BESIDE },
      to: { path: "^(node:)?(fs|fs/promises|http|https|net|dns|child_process|os|undici)$" },
    },
    ...Object.entries(PACKAGES).map(packageInRooms),
    {
      name: "packages-are-known",
      comment: "An npm package that the product uses stands in PACKAGES, so that somebody has decided where it belongs.",
      severity: "error",
      from: PRODUCT,
      to: { path: "(^|/)node_modules/", pathNot: [...Object.keys(PACKAGES).map(inPackage), inPackage("@types")] },
    },
    {
      name: "declared-packages",
      comment: "The product uses only what package.json lists as a dependency: a development tool is not there once it is installed.",
      severity: "error",
      from: PRODUCT,
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown", "npm-optional"], pathNot: inPackage("@types") },
    },
    { name: "resolvable", comment: "An import leads somewhere.", severity: "error", from: {}, to: { couldNotResolve: true } },
    { name: "no-circular", comment: "A cycle hides who depends on whom.", severity: "error", from: {}, to: { circular: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "node", "default"] },
  },
};
