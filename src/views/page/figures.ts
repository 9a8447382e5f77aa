import { z } from "@hono/zod-openapi";
import type { Count, FigurePoint, Page } from "../../record/index.js";
import { BOUNDS, MEASURES, SCOPES } from "../../statement/index.js";
import { countTitle, figureFlag, pointValue } from "../figures.js";
import { citeOf } from "../listing.js";
import { scopeWording } from "../wording.js";
import { cite, type Frozen, next, status } from "./atoms.js";

const value = z.number().nullable();

const point = z
  .object({
    /** The day as of which it is; `told`: in words, else it is the day of the report. */
    day: z.string().nullable(),
    told: z.boolean(),
    /** As it is told: "at least 40", "dozens". */
    words: z.string(),
    min: value,
    max: value,
    bound: z.enum(BOUNDS),
    status,
    origins: z.number().int(),
    cites: z.array(cite),
  })
  .openapi("FigurePoint");
export type FigurePointShown = Frozen<z.infer<typeof point>>;

const count = z
  .object({
    id: z.string(),
    title: z.string(),
    measure: z.enum(MEASURES),
    scope: z.enum(SCOPES),
    scopeWording: z.string(),
    since: z.string().nullable(),
    populations: z.array(z.string()),
    places: z.array(z.string()),
    /** One for each who gives figures; never merged, never averaged. */
    series: z.array(z.object({ claimant: z.string().nullable(), outlet: z.boolean(), points: z.array(point) })),
    /** What a reader should look at: a figure that falls, jumps, or cannot be true together with another. */
    flags: z.array(z.object({ kind: z.enum(["fall", "jump", "rival"]), wording: z.string(), statements: z.array(z.string()) })),
  })
  .openapi("Count");
export type CountShown = Frozen<z.infer<typeof count>>;

export const figuresSchema = z
  .object({ page: z.literal("figures"), only: z.string().nullable(), counts: z.array(count), next })
  .openapi("Figures");
export type FiguresPage = Frozen<z.infer<typeof figuresSchema>>;

export function figuresPage(
  { found }: Page<Count & { readonly name: string | null }>,
  only: string | null,
  next: string | null,
): FiguresPage {
  return { page: "figures", only, counts: found.map(countShown), next };
}

function countShown(counted: Count & { readonly name: string | null }): CountShown {
  const { id, measure, scope, since, populations, places, series, flags, name } = counted;
  return {
    ...{ id, measure, scope, since, populations, places },
    title: name ?? countTitle(counted),
    scopeWording: scopeWording(scope),
    series: series.map(({ voice, points }) => ({ claimant: voice.name, outlet: voice.kind === "outlet", points: points.map(pointShown) })),
    flags: flags.map((flag) => ({ kind: flag.kind, wording: figureFlag(flag), statements: flag.statements.map(({ id }) => id) })),
  };
}

function pointShown(shown: FigurePoint): FigurePointShown {
  const { asOf, told, value, bound, status, origins, statements } = shown;
  return {
    day: asOf,
    told,
    words: pointValue(shown),
    min: value.min,
    max: value.max,
    bound,
    status,
    origins,
    cites: statements.map(citeOf),
  };
}
