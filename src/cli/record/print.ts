import { type Listing, listingCsv, listingJson } from "../../views/index.js";
import type { Context } from "../context.js";
import { jsonText } from "../json-text.js";
import { lookOf } from "../look.js";
import { write } from "../write.js";
import { listingText } from "./listing-text.js";
import type { Shown } from "./options.js";

/** Writes a listing in the format that was asked for; `nothing` is what the text says of an empty one. */
export async function printListing(listing: Listing, options: Omit<Shown, "limit">, context: Context, nothing: string): Promise<void> {
  await write(context.stdout, inFormat(listing, options, context, nothing));
}

function inFormat(listing: Listing, options: Omit<Shown, "limit">, context: Context, nothing: string): string {
  switch (options.format) {
    case "text":
      return listingText(listing, lookOf(options, context), nothing);
    case "json":
      return `${jsonText(listingJson(listing), 2)}\n`;
    case "csv":
      return listingCsv(listing);
  }
}
