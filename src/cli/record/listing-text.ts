import pico from "picocolors";
import stringWidth from "string-width";
import { type Cite, dayWording, type ListEntry, type Listing } from "../../views/index.js";
import { claimed, type Look, MARGIN, piecesText, plain, quoted, statusText, wrap } from "../terminal.js";

/** A listing as lines for a terminal; under every entry the words it rests on, who says them, and where they stand in the record. */
export function listingText(listing: Listing, look: Look, nothing: string): string {
  const paint = pico.createColors(look.colour);
  if (listing.entries.length === 0) return `${nothing}\n`;
  const lines: string[] = [];
  let heading: string | null = null;
  for (const entry of listing.entries) {
    if (entry.heading !== heading) {
      heading = entry.heading;
      if (lines.length > 0) lines.push("");
      if (heading !== null) {
        const title = plain(heading);
        lines.push(
          ...wrap(`${paint.bold(title)} ${paint.dim("─".repeat(Math.max(0, look.width - stringWidth(title) - 1)))}`, look.width, 0),
        );
      }
    }
    lines.push(...entryLines(entry, look, paint));
  }
  if (listing.more) lines.push("", paint.dim("… and more: --limit shows them, filters narrow them down"));
  return lines.map((line) => `${line}\n`).join("");
}

function entryLines(entry: ListEntry, { width }: Look, paint: ReturnType<typeof pico.createColors>): readonly string[] {
  const status = entry.status === null ? "" : `${statusText(entry.status, paint, entry.label)}  `;
  return [
    ...wrap(`${status}${piecesText(entry.pieces, paint)}`, width, MARGIN),
    ...entry.notes.flatMap((note) => wrap(`! ${plain(note)}`, width, MARGIN + MARGIN)),
    ...entry.cites.flatMap((cite) => wrap(citeText(cite, paint), width, MARGIN + MARGIN)),
  ];
}

function citeText(cite: Cite, paint: ReturnType<typeof pico.createColors>): string {
  const where = [cite.outlet ?? "outlet not known", cite.published ? dayWording(cite.published) : "day not known", ...cite.marks, cite.id];
  return `${quoted(cite, paint)} ${claimed(cite, paint)} ${paint.dim(`· ${where.map(plain).join(" · ")}`)}`;
}
