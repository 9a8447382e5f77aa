import type { FigureStatement, Mention, PartyMention, PlaceMention, Statement, Status } from "../statement/index.js";

/** What a statement is found by. */
export interface StatementIndex {
  readonly kind: Statement["kind"];
  /** PLOVER type, measure, type of condition. */
  readonly type: string;
  /** Mode, scope of a figure, state of a condition. */
  readonly sub: string | null;
  readonly status: Status;
  /** Days of the thing; both null where unknown. */
  readonly from: string | null;
  readonly to: string | null;
  /** The day that it is listed under: its first day, else its last, else the day of publication; null where none is known. */
  readonly day: string | null;
  readonly parties: readonly { readonly role: "by" | "to" | "claimant"; readonly key: string }[];
  readonly places: readonly string[];
}

export function indexOf(statement: Statement, published: string | null): StatementIndex {
  const { from = null, to = null } = statement.when ?? {};
  return {
    kind: statement.kind,
    type: statement.kind === "figure" ? statement.measure : statement.type,
    sub: subOf(statement),
    status: statement.status,
    from,
    to,
    day: from ?? to ?? published,
    parties: [
      ...partiesOf("by", statement.kind === "condition" ? [] : statement.by),
      ...partiesOf("to", statement.kind === "event" ? statement.to : []),
      ...partiesOf("claimant", statement.claimants),
    ],
    places: statement.where ? placeKeys(statement.where) : [],
  };
}

/**
 * Keys of a party: the id of the actor; `of:` and the id for unnamed people of an actor, who are never the actor itself; `name:` and the folded
 * name for those whom no list knows or who may be several.
 */
export function partyKeys(party: PartyMention): readonly string[] {
  if (party.actor) return [party.actor.id];
  const name = nameKey(party);
  return party.collective_of ? [`of:${party.collective_of}`, name] : [name];
}

/** Keys of a place: its id, its country's (`country:EG`), and `name:` with the folded names, that of the lists and that of the report. */
export function placeKeys({ place, ...mention }: PlaceMention): readonly string[] {
  if (!place) return [nameKey(mention)];
  const country = place.country === null ? [] : [`country:${place.country}`];
  return [...new Set([place.id, ...country, nameKey({ is: place.name }), nameKey(mention)])];
}

/** `name:` and the name in small letters, without accents, articles and punctuation. */
export function nameKey({ is }: Pick<Mention, "is">): string {
  const plain = is
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’']s?\b/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/^ ?(?:the|a|an) /, "")
    .trim();
  return `name:${plain}`;
}

function partiesOf(role: "by" | "to" | "claimant", parties: readonly PartyMention[]): { role: typeof role; key: string }[] {
  return [...new Set(parties.flatMap(partyKeys))].map((key) => ({ role, key }));
}

function subOf(statement: Statement): string | null {
  switch (statement.kind) {
    case "event":
      return statement.mode;
    case "figure":
      return (statement satisfies FigureStatement).scope;
    case "condition":
      return statement.state;
  }
}
