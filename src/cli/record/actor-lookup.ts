import { type ActorLookup, actorLookup as lookupIn } from "../../record/index.js";
import type { Context } from "../context.js";

/** The lists of actors as the record asks for them. */
export async function actorLookup(context: Context, own: string | undefined): Promise<ActorLookup> {
  return lookupIn((await (await import("../../reading/index.js")).openActors({ shipped: context.knowledge, own: own ?? null })).actors);
}
