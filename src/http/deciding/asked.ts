import { z } from "@hono/zod-openapi";
import { GATHERINGS } from "../../record/index.js";
import { fieldTextsSchema } from "../../views/index.js";

const kinds = ["accept", "reject", "correct", "note", "merge", "split", "name", "add"] as const;
const text = z.string().trim().max(2_000);

/** A decision as it is asked for. Fields are texts as the forms have them: names parted by semicolons; what is left out stays, what is empty is not known. */
export const asked = z
  .object({
    kind: z.enum(kinds),
    statement: text.optional().openapi({ description: "the permanent name of the statement that it is about; for `add`, none" }),
    why: text.optional(),
    text: text.optional().openapi({ description: "of a note" }),
    with: text.optional().openapi({ description: "the other statement, to merge" }),
    of: z.enum(GATHERINGS).optional(),
    name: text.optional(),
    fields: fieldTextsSchema.partial().optional(),
    report: text.optional().openapi({ description: "to add a statement: the id of its report" }),
    of_kind: z.enum(["event", "figure", "condition"]).optional().openapi({ description: "to add a statement: what it is" }),
    quote: z.string().max(5_000).optional().openapi({ description: "to add a statement: its exact words" }),
    at: z.coerce.number().int().min(0).optional().openapi({ description: "their offset in the whole text" }),
    head: text.optional().openapi({ description: "the one word among them that carries the statement" }),
  })
  .openapi("AskedDecision");
export type Asked = z.output<typeof asked>;
