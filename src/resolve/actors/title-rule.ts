import type { ActorCandidate } from "../../text/index.js";
import type { Actor } from "./actor.js";
import type { Asked } from "./mention.js";
import { type Holder, type Holding, holderOn } from "./offices.js";
import { ownersIn } from "./parts-of-state.js";
import { isOffice, isSoleOffice, titlesMeant } from "./titles.js";

const MOST_CANDIDATES = 4;

/** Who is meant by an office: "the US secretary of state", "president of Ukraine", and alone ("the secretary of state") where the report leaves one only. */
export function officeHolder(phrase: string, asked: Asked): Holder | null {
  if (!isOffice(phrase)) return null;
  for (const { owner, rest } of ownersIn(phrase, asked.lists)) {
    const holdings = titled(rest, (title) => scopesOf(owner).flatMap((scope) => asked.lists.book.offices(title, scope)));
    if (holdings.length > 0) return few(holderOn(holdings, asked.day));
  }
  return /\p{Lu}\p{Ll}* \p{Ll}/u.test(phrase) && hasOwner(phrase, asked) ? null : alone(phrase, asked);
}

const hasOwner = (phrase: string, { lists }: Asked) => !ownersIn(phrase, lists)[Symbol.iterator]().next().done;

/** The holdings of the title as worded; only where nobody has it, of those that it may stand for. */
function titled(wording: string, holdings: (title: string) => readonly Holding[]): readonly Holding[] {
  const [own, ...others] = titlesMeant(wording);
  const found = own === undefined ? [] : holdings(own);
  return found.length > 0 ? found : others.flatMap(holdings);
}

const scopesOf = ({ id, kind, country }: Actor): readonly string[] =>
  (kind === "state" || kind === "territory") && country ? [`country:${country}`, id] : [id];

function alone(phrase: string, { lists: { book }, countries, day }: Asked): Holder | null {
  const [title] = titlesMeant(phrase);
  if (title === undefined || !isSoleOffice(title)) return null;
  const anywhere = book.officesAnywhere(title);
  const bodies = new Set(anywhere.map(({ actor, tenure }) => tenure.of ?? actor.country));
  if (bodies.size === 1) return few(holderOn(anywhere, day));
  const scopes = [...countries].map((code) => book.offices(title, `country:${code}`)).filter((holdings) => holdings.length > 0);
  const holders = scopes.map((holdings) => holderOn(holdings, day));
  const [only] = holders;
  if (only && holders.length === 1) return few(only);
  const candidates = holders.flatMap((holder) =>
    holder.kind === "sure" ? [{ actor: holder.actor, why: `${phrase} of a country that the report names` }] : holder.candidates,
  );
  return few({ kind: "doubtful", candidates });
}

/** Many candidates tell nothing. */
function few(holder: Holder): Holder | null {
  if (holder.kind === "sure") return holder;
  return holder.candidates.length > 0 && holder.candidates.length <= MOST_CANDIDATES ? holder : null;
}

export const candidatesOf = (holder: Extract<Holder, { kind: "doubtful" }>): readonly ActorCandidate[] =>
  holder.candidates.map(({ actor, why }) => ({ id: actor.id, name: actor.name, why }));
