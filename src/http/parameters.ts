import { z } from "@hono/zod-openapi";
import { STATUSES } from "../statement/index.js";
import { Failure } from "../text/index.js";

/** Parameters that several questions take. */

const isDay = (written: string) => {
  const time = Date.parse(`${written}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(written) && !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === written;
};
export const dayParameter = z.string().refine(isDay, "has to be a day of the calendar, YYYY-MM-DD");

/** One value or several: `?actor=a&actor=b`. */
export function several<T extends z.ZodType<string>>(item: T, description: string) {
  return z
    .union([item, z.array(item)])
    .transform((given): readonly z.output<T>[] => [given].flat() as z.output<T>[])
    .optional()
    .openapi({ type: "array", items: { type: "string" }, description });
}

const words = z.string().min(1).max(300);

/** Which statements an answer is made of. All must hold; values of one parameter are alternatives. */
export const filters = z.object({
  from: dayParameter.optional().openapi({ description: "from this day of the thing on" }),
  until: dayParameter.optional().openapi({ description: "up to this day" }),
  actor: several(words, "with this actor in any role: name or id; a state with its organs"),
  by: several(words, "done by this actor"),
  claimant: several(words, "said by this actor"),
  type: several(words, "ASSAULT, CONSULT …, killed, displaced …, talks, truce …"),
  status: several(z.enum(STATUSES), "happened, ongoing, planned, possible, negated"),
  place: several(words, "at this place: name, or two letters for a country"),
  outlet: several(words, "in reports of this outlet"),
});
export type Filters = z.output<typeof filters>;

const MOST = 500;

/** Which part of a list. */
export const paging = z.object({
  limit: z.coerce.number().int().min(1).max(MOST).default(50).openapi({ description: "at most so many entries" }),
  cursor: z.string().max(200).optional().openapi({ description: "`next` of the page before" }),
});

/** How many entries a cursor passes over. Fails with `bad-option` where it is none of ours. */
export function skipOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const skip = Number(/^after-(\d{1,9})$/.exec(Buffer.from(cursor, "base64url").toString("latin1"))?.[1]);
  if (Number.isNaN(skip)) throw new Failure("bad-option", `“${cursor}” is no cursor of this record`);
  return skip;
}

/** The cursor of what follows a part; null where nothing does. */
export function cursorAfter(skip: number, limit: number, more: boolean): string | null {
  return more ? Buffer.from(`after-${skip + limit}`, "latin1").toString("base64url") : null;
}
