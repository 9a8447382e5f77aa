import { foldWhiteSpace } from "../white-space.js";
import { type PageDocument, plainOf } from "./dom.js";

/** The page's meta elements: values by lower-cased name, in page order. */
export type Meta = ReadonlyMap<string, readonly string[]>;

/** Reads `name`, `property`, `itemprop` and `http-equiv`; a property may hold several names, parted by white space. */
export function readMeta(document: PageDocument): Meta {
  const meta = new Map<string, string[]>();
  for (const element of document.querySelectorAll("meta")) {
    const value = foldWhiteSpace(plainOf(element.getAttribute("content") ?? ""));
    if (value === "") continue;
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      for (const name of (element.getAttribute(attribute) ?? "").toLowerCase().split(/\s+/)) {
        if (name === "") continue;
        const values = meta.get(name);
        if (values === undefined) meta.set(name, [value]);
        else if (!values.includes(value)) values.push(value);
      }
    }
  }
  return meta;
}

/** The values of the first of the names that has any. */
export function metaValues(meta: Meta, names: readonly string[]): readonly string[] {
  for (const name of names) {
    const values = meta.get(name) ?? meta.get(name.replaceAll(".", ":")) ?? [];
    if (values.length > 0) return values;
  }
  return [];
}
