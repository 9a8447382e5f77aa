/** An annotated toponym: half-open span in the article's text, degrees, and the Wikipedia page that it was linked to. */
export interface GoldToponym {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly lat: number;
  readonly lon: number;
  readonly page: string;
}

export interface Article {
  readonly text: string;
  readonly toponyms: readonly GoldToponym[];
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
const plainText = (text: string) =>
  text.replace(/&(?:#(\d+)|(\p{L}+));/gu, (all, code, name) => (code ? String.fromCodePoint(Number(code)) : (ENTITIES[name] ?? all)));

/** GeoVirus.xml → its articles. Its spans begin counting at one; what stands in XML comments was taken back by its authors. */
export function readGeoVirus(xml: string): readonly Article[] {
  const elements = (text: string, name: string) =>
    [...text.matchAll(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, "g"))].map((m) => m[1] ?? "");
  const element = (text: string, name: string) => plainText(elements(text, name)[0] ?? "");
  return elements(xml.replace(/<!--[\s\S]*?-->/g, ""), "article").map((article) => ({
    text: element(article, "text"),
    toponyms: elements(article, "location").map((location) => ({
      name: element(location, "name"),
      start: Number(element(location, "start")) - 1,
      end: Number(element(location, "end")) - 1,
      lat: Number(element(location, "lat")),
      lon: Number(element(location, "lon")),
      page: element(location, "page"),
    })),
  }));
}
