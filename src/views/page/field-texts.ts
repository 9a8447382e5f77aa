import { z } from "@hono/zod-openapi";
import type { PartyMention, Statement } from "../../statement/index.js";
import type { Frozen } from "./atoms.js";

/** The fields of a statement that an analyst can put right, each as text; names are parted by semicolons, what is not known is empty. */
export const fieldTextsSchema = z
  .object({
    type: z.string(),
    sub: z.string(),
    status: z.string(),
    by: z.string(),
    to: z.string(),
    claimants: z.string(),
    where: z.string(),
    from: z.string(),
    until: z.string(),
    min: z.string(),
    max: z.string(),
    about: z.string(),
  })
  .openapi("FieldTexts");
export type FieldTexts = Frozen<z.infer<typeof fieldTextsSchema>>;

export function fieldTexts(statement: Statement): FieldTexts {
  const { status, claimants, where, when } = statement;
  return {
    type: statement.kind === "figure" ? statement.measure : statement.type,
    sub: (statement.kind === "event" ? statement.mode : statement.kind === "figure" ? statement.scope : statement.state) ?? "",
    status,
    by: statement.kind === "condition" ? "" : names(statement.by),
    to: statement.kind === "event" ? names(statement.to) : "",
    claimants: names(claimants),
    where: where?.place?.name ?? where?.is ?? "",
    from: when?.from ?? "",
    until: when?.to ?? "",
    min: statement.kind === "figure" ? String(statement.value.min ?? "") : "",
    max: statement.kind === "figure" ? String(statement.value.max ?? "") : "",
    about: statement.kind === "figure" ? "" : (statement.about ?? ""),
  };
}

function names(parties: readonly PartyMention[]): string {
  return parties.map(({ is, actor }) => actor?.name ?? is).join("; ");
}
