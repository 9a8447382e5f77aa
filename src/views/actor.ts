/** An actor as the lists have it, as far as it is shown. */
export interface ShownActor {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
  readonly partOf: string | null;
  readonly names: readonly string[];
  readonly ownership: string | null;
  readonly evidence: readonly string[];
  readonly roles: readonly {
    readonly title: string;
    readonly of: string | null;
    readonly from: string | null;
    readonly to: string | null;
    readonly open: boolean;
    readonly seen: readonly [string, string] | null;
    readonly evidence: readonly string[];
  }[];
}

/** One line: id, kind, country and name, with tabs between them. */
export function actorLine({ id, kind, country, name }: ShownActor): string {
  return [id, kind, country ?? "–", name].join("\t");
}

/** All that the lists say of an actor, a line each. `mergedInto`: the id of whom it is said to be. */
export function actorText(actor: ShownActor, mergedInto: string | null): string {
  const facts = [
    `${actor.name} (${actor.id})`,
    `kind: ${actor.kind}`,
    `country: ${actor.country ?? "none"}`,
    ...(actor.partOf === null ? [] : [`part of: ${actor.partOf}`]),
    ...(actor.ownership === null ? [] : [`ownership: ${actor.ownership}`]),
    ...(actor.names.length > 0 ? [`also: ${actor.names.join(" · ")}`] : []),
    ...(mergedInto === null ? [] : [`merged into: ${mergedInto}`]),
    ...actor.roles.map(roleText),
    `evidence: ${actor.evidence.join("; ")}`,
  ];
  return facts.map((fact) => `${fact}\n`).join("");
}

function roleText({ title, of, from, to, open, seen, evidence }: ShownActor["roles"][number]): string {
  const period = `${from ?? "unknown"} to ${to ?? (open ? "at least the last sighting" : "unknown")}`;
  const sightings = seen === null ? "" : `; seen so ${seen[0]} to ${seen[1]}`;
  return `${title}${of === null ? "" : ` (${of})`}: ${period}${sightings} [${evidence.join("; ")}]`;
}
