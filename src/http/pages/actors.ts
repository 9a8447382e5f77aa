import { z } from "@hono/zod-openapi";
import { Look, nameKey, type StatementQuery, tallyIn, tiesIn } from "../../record/index.js";
import {
  ACTOR_PARTS,
  type ActorLine,
  actorLines,
  actorPage,
  actorsPage,
  actorsSchema,
  FAMILIES,
  networkOf,
  networkPage,
} from "../../views/index.js";
import { endpoint } from "../endpoint.js";
import { cursorAfter, filters, paging, several, skipOf } from "../parameters.js";
import { queryOf } from "../query.js";
import { actorTold } from "./actor.js";

export const actors = endpoint({
  name: "actors",
  summary: "Who is in the record, and who acts towards whom",
  description:
    "Actors by the number of statements, in which roles. With `id`, one of them: who it is by the lists, what it did, said and underwent, where it stands. With `view=network`, who is told to have acted towards whom, as far as that is told as happened or ongoing.",
  query: filters.extend({
    ...paging.shape,
    id: z
      .string()
      .min(1)
      .max(300)
      .optional()
      .openapi({ description: "an id of the lists, `of:` and an id for its unnamed people, `name:` and a name" }),
    part: z.enum(ACTOR_PARTS).optional().openapi({ description: "with `id`: this part alone, as long as it is" }),
    view: z.enum(["list", "network"]).default("list"),
    family: several(z.enum(FAMILIES), "with `view=network`: classes of events"),
    words: z.string().max(200).optional().openapi({ description: "part of a name" }),
  }),
  model: actorsSchema,
  async answer({ id, part, view, family, words, limit, cursor, ...filters }, site) {
    const skip = skipOf(cursor);
    const query = await queryOf(filters, site);
    if (id !== undefined) {
      const told = await actorTold({ id, query, only: part ?? null, skip, limit }, site);
      const more = part !== undefined && told[part].more;
      return actorPage(told, cursorAfter(skip, limit, more));
    }
    const look = new Look(site.record.store);
    if (view === "network") {
      const asTold: StatementQuery = { statuses: ["happened", "ongoing"], ...query };
      const [ties, tally, grouping] = [
        await tiesIn(look, asTold),
        await tallyIn(look, { ...asTold, kinds: ["event"] }),
        await look.grouping("happening"),
      ];
      const families = family ?? FAMILIES;
      return networkPage(networkOf({ ties, tally: tally.counted, groupOf: (stored) => grouping.groupOf(stored), families }), ties);
    }
    const over = await tallyIn(look, query);
    const lines = withWords(actorLines(over, (await site.actors()).book.actors), words);
    return actorsPage({
      over,
      actors: lines.slice(skip, skip + limit),
      found: lines.length,
      next: cursorAfter(skip, limit, lines.length > skip + limit),
    });
  },
  async listing(asked, site, { skip, limit }) {
    const lines = withWords(
      actorLines(await tallyIn(new Look(site.record.store), await queryOf(asked, site)), (await site.actors()).book.actors),
      asked.words,
    );
    const entries = lines.slice(skip, skip + limit).map(({ key, name, ...fields }) => ({
      heading: null,
      status: null,
      pieces: [{ role: "key" as const, text: name }],
      notes: [],
      fields: { key, name, ...fields },
      cites: [],
    }));
    return {
      columns: ["key", "name", "kind", "country", "statements", "by", "to", "claimant"],
      entries,
      more: lines.length > skip + limit,
    };
  },
});

function withWords(lines: readonly ActorLine[], words: string | undefined): readonly ActorLine[] {
  const wanted = words === undefined ? "" : nameKey({ is: words }).slice("name:".length);
  return wanted === "" ? lines : lines.filter(({ name }) => nameKey({ is: name }).includes(wanted));
}
