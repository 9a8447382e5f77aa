import type { ActorBook } from "../../reading/index.js";
import { type ActorLookup, actorLookup as lookupIn } from "../../record/index.js";
import type { Context } from "../context.js";

/** The lists of actors. They take a third of a second to read: only those who ask for an actor wait for them. */
export async function actorBook(context: Context, own: string | undefined): Promise<ActorBook> {
  return (await import("../../reading/index.js")).openActors({ shipped: context.knowledge, own: own ?? null });
}

/** The same as the record asks for them. */
export async function actorLookup(context: Context, own: string | undefined): Promise<ActorLookup> {
  return lookupIn((await actorBook(context, own)).actors);
}
