import { z } from "@hono/zod-openapi";
import type { Happening, Page } from "../../record/index.js";
import { citeOf } from "../listing.js";
import { happeningEntry, voiceName } from "../timeline.js";
import { cite, entry, type Frozen, next } from "./atoms.js";

const account = z.object({ voice: z.string(), cites: z.array(cite) });

export const timelineSchema = z
  .object({
    page: z.literal("timeline"),
    happenings: z.array(
      entry.extend({
        id: z.string(),
        day: z.string().nullable(),
        origins: z.number().int(),
        reports: z.number().int(),
        accounts: z.array(account),
        denials: z.array(account),
        contradictions: z.array(
          z.object({
            of: z.enum(["agent", "place", "day", "whether"]),
            sides: z.array(z.object({ says: z.string(), cites: z.array(cite) })),
          }),
        ),
      }),
    ),
    next,
  })
  .openapi("Timeline");

export type TimelinePage = Frozen<z.infer<typeof timelineSchema>>;

/** Happenings, latest day first, with everybody's account of each. */
export function timelinePage(page: Page<Happening & { readonly name: string | null }>, next: string | null): TimelinePage {
  const happenings = page.found.map((happening) => {
    const { id, origins, reports, accounts, denials, contradictions } = happening;
    const told = happeningEntry(happening);
    return {
      ...told,
      id,
      day: told.fields.day,
      origins,
      reports,
      accounts: accounts.map((each) => ({ voice: voiceName(each), cites: each.statements.map(citeOf) })),
      denials: denials.map((each) => ({ voice: voiceName(each), cites: each.statements.map(citeOf) })),
      contradictions: contradictions.map(({ of, sides }) => ({
        of,
        sides: sides.map(({ says, statements }) => ({ says, cites: statements.map(citeOf) })),
      })),
    };
  });
  return { page: "timeline", happenings: happenings.toSorted((a, b) => order(b.day, a.day)), next };
}

/** Days ascending; what has none comes last when the latest come first. */
function order(a: string | null, b: string | null): number {
  return (a ?? "") < (b ?? "") ? -1 : (a ?? "") > (b ?? "") ? 1 : 0;
}
