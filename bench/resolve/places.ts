/**
 * Places: the cost of the gazetteer, and GeoVirus (229 Wikinews articles, github.com/milangritta/Pragmatic-Guide-to-Geoparsing-Evaluation):
 * `npx tsx bench/resolve/places.ts [--misses]`. Needs ../shared/datasets.
 *
 * Found: spans as GeoVirus has them. Within 161 km: of the toponyms found, those whose place lies that near to the annotated coordinates. We give
 * areas no point; so that they can be compared at all, the benchmark puts one in the middle of their shape (Natural Earth) or of their settlements.
 * An area is the right one where the annotated point lies in its shape or, if it has none, the page it was linked to bears its name.
 */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { LanguageEngine } from "../../src/language/index.js";
import { readModelFiles } from "../../src/reading/index.js";
import { readPlaceKnowledge } from "../../src/reading/place-knowledge.js";
import { Atlas, findToponyms, makeLocator } from "../../src/resolve/index.js";
import { type Analysis, type Location, type Place, wholeText } from "../../src/text/index.js";
import { type Article, type GoldToponym, readGeoVirus } from "./geovirus.js";
import { type Point, readShapes, type Shapes } from "./shapes.js";

const NEAR = 161;
const DATASETS = new URL("../../../shared/datasets/", import.meta.url).pathname;
const KNOWLEDGE = new URL("../../knowledge", import.meta.url).pathname;
const MODEL = new URL("../../model/weights", import.meta.url).pathname;

interface Tally {
  gold: number;
  ours: number;
  found: number;
  near: number;
  /** Places with a point of our own, and those of them that are near enough. */
  spots: number;
  nearSpots: number;
  rightAreas: number;
  readonly causes: Map<string, { count: number; readonly names: Map<string, number> }>;
}

/** Prints load time and memory of the gazetteer, then the figures on GeoVirus; `showMisses`: every wrong place as well. */
export async function measurePlaces(showMisses = false): Promise<void> {
  const { atlas, gazetteer } = await openAtlas();
  const shapes = readShapes(`${DATASETS}natural-earth`, gazetteer);
  const articles = readGeoVirus(readFileSync(`${DATASETS}geovirus/GeoVirus.xml`, "utf8"));
  const engine = await LanguageEngine.open(await readModelFiles(MODEL));
  const tally: Tally = { gold: 0, ours: 0, found: 0, near: 0, spots: 0, nearSpots: 0, rightAreas: 0, causes: new Map() };
  let [reading, resolving] = [0, 0];
  for (const article of articles) {
    const started = performance.now();
    const analysis = await engine.analyse({ headline: "", text: article.text });
    const analysed = performance.now();
    count(article, analysis, atlas, shapes, tally, showMisses);
    reading += analysed - started;
    resolving += performance.now() - analysed;
  }
  await engine.close();
  print(tally);
  console.log(
    `time of places: ${((100 * resolving) / (reading + resolving)).toFixed(1)} % of ${((reading + resolving) / 1000).toFixed(1)} s`,
  );
}

async function openAtlas(): Promise<{ readonly atlas: Atlas; readonly gazetteer: Uint8Array }> {
  const memory = process.memoryUsage().rss;
  const started = performance.now();
  const used = process.cpuUsage();
  const knowledge = await readPlaceKnowledge(KNOWLEDGE);
  const atlas = new Atlas(knowledge);
  const { user, system } = process.cpuUsage(used);
  const [took, grew] = [performance.now() - started, process.memoryUsage().rss - memory];
  const cost = `${took.toFixed(0)} ms (${((user + system) / 1000).toFixed(0)} ms of processor), ${(grew / 1e6).toFixed(0)} MB resident`;
  console.log(`gazetteer: loaded in ${cost}, ${knowledge.places.length} places of our own lists`);
  return { atlas, gazetteer: knowledge.gazetteer };
}

function count(article: Article, analysis: Analysis, atlas: Atlas, shapes: Shapes, tally: Tally, showMisses: boolean): void {
  const offset = wholeText({ headline: "", text: "" }).length;
  const ours = findToponyms(analysis, atlas);
  const locator = makeLocator(analysis, atlas);
  tally.gold += article.toponyms.length;
  tally.ours += ours.length;
  for (const gold of article.toponyms) {
    if (!ours.some((t) => t.start === gold.start + offset && t.end === gold.end + offset)) {
      if (showMisses)
        console.log(`not found\t${gold.name}\t${article.text.slice(Math.max(0, gold.start - 30), gold.end + 20).replaceAll("\n", " ")}`);
      continue;
    }
    tally.found++;
    const location = locator.locate(gold.name, gold.name);
    const point = location.kind === "place" ? pointOf(location.place, shapes) : null;
    const away = point ? kilometres(point, gold) : Number.POSITIVE_INFINITY;
    const spot = location.kind === "place" && location.place.lat !== null;
    const covered = location.kind === "place" && !spot && isArea(location.place, gold, shapes);
    if (spot) tally.spots++;
    if (spot && away <= NEAR) tally.nearSpots++;
    if (away <= NEAR) tally.near++;
    else if (covered) tally.rightAreas++;
    if (away <= NEAR) continue;
    const cause = causeOf(gold, location, atlas, shapes, covered);
    const row = tally.causes.get(cause) ?? { count: 0, names: new Map<string, number>() };
    row.count++;
    row.names.set(gold.name, (row.names.get(gold.name) ?? 0) + 1);
    tally.causes.set(cause, row);
    if (showMisses) console.log(`${cause}\t${gold.name}\t${gold.page.split("/").at(-1)}\t${away.toFixed(0)} km\t${told(location)}`);
  }
}

function isArea(place: Place, gold: GoldToponym, shapes: Shapes): boolean {
  if (shapes.contains(place, gold)) return true;
  const title = decodeURIComponent(gold.page.split("/").at(-1) ?? "").replaceAll("_", " ");
  return !shapes.has(place) && title === place.name;
}

/** Why a toponym that was found is not where GeoVirus has it. */
function causeOf(gold: GoldToponym, location: Location, atlas: Atlas, shapes: Shapes, covered: boolean): string {
  if (location.kind === "ambiguous") return "left ambiguous";
  const candidates = atlas.named(gold.name);
  if (location.kind === "unknown") return candidates.length === 0 ? "not on our lists" : "refused: a person's or organisation's name";
  if (covered) return "the right area, another middle (convention)";
  const other = candidates.find(({ place }) => {
    const point = pointOf(place, shapes);
    return (
      place.id !== location.place.id && ((point && kilometres(point, gold) <= NEAR) || (place.lat === null && shapes.contains(place, gold)))
    );
  });
  if (!other) return "the place meant is not on our lists, or our area cannot be compared";
  const area = (place: Place) => place.lat === null;
  return area(other.place) !== area(location.place) ? "a city for an area of its name, or the reverse" : "wrong namesake";
}

const pointOf = (place: Place, shapes: Shapes): Point | null =>
  place.lat !== null && place.lon !== null ? { lat: place.lat, lon: place.lon } : shapes.middle(place);

const told = (location: Location): string =>
  location.kind === "place"
    ? `${location.place.id} ${location.place.name} ${location.place.country} (${location.basis})`
    : location.kind === "ambiguous"
      ? location.candidates.map((p) => p.id).join(" ")
      : "unknown";

function kilometres(a: Point, b: Point): number {
  const radians = Math.PI / 180;
  const half = (degrees: number) => Math.sin((degrees * radians) / 2) ** 2;
  return 12_742 * Math.asin(Math.sqrt(half(b.lat - a.lat) + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * half(b.lon - a.lon)));
}

function print({ gold, ours, found, near, spots, nearSpots, rightAreas, causes }: Tally): void {
  const share = (n: number, of: number) => `${((100 * n) / of).toFixed(1)} %`;
  console.log(`toponyms: ${gold} annotated, ${ours} ours, ${found} the same`);
  console.log(`  precision ${share(found, ours)}, recall ${share(found, gold)}, F1 ${share(2 * found, ours + gold)}`);
  console.log(
    `of those found, within ${NEAR} km ${share(near, found)}; within ${NEAR} km or the right area ${share(near + rightAreas, found)}`,
  );
  console.log(`  of the ${spots} with a point of our own, within ${NEAR} km ${share(nearSpots, spots)}`);
  console.log(`${found - near} further away or without a point:`);
  for (const [cause, { count: n, names }] of [...causes].sort((a, b) => b[1].count - a[1].count)) {
    const examples = [...names].sort((a, b) => b[1] - a[1]).slice(0, 6);
    console.log(`  ${String(n).padStart(4)}  ${cause}: ${examples.map(([name, times]) => `${name} ${times}`).join(", ")}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await measurePlaces(process.argv.includes("--misses"));
