import type { Actor } from "../../reading/index.js";
import type { ActorLookup, KnownActor } from "../../record/index.js";
import type { Context } from "../context.js";

/** The lists of actors as the record asks for them. */
export async function actorLookup(context: Context, own: string | undefined): Promise<ActorLookup> {
  const { actors } = await (await import("../../reading/index.js")).openActors({ shipped: context.knowledge, own: own ?? null });
  const states = new Map(
    [...actors.values()].filter(({ kind, country }) => kind === "state" && country !== null).map((actor) => [actor.country, actor]),
  );
  return {
    actor: (id) => known(actors.get(id)),
    state: (country) => known(states.get(country)),
  };
}

function known(actor: Actor | undefined): KnownActor | null {
  return actor ?? null;
}
