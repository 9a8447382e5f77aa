import type { ActorTold } from "../../../views/index.js";
import { Parties } from "../../parts/parties.js";

type Listed = NonNullable<ActorTold["listed"]>;

/** Holders and parts that are shown at once; the rest is folded away. */
const MOST = 8;

/** What the lists know of an actor; nothing where they know nothing. */
export function ActorFacts({ actor: { listed } }: { readonly actor: ActorTold }) {
  if (!listed) return null;
  const { id, kind, country, names, partOf, ownership, roles, holders, parts, evidence } = listed;
  return (
    <dl class="facts">
      <dt>Kind</dt>
      <dd>
        {kind.replaceAll("-", " ")}
        {country && ` · ${countryWording(country)}`}
        {ownership && ` · ${ownership.replaceAll("-", " ")}`} <code class="quiet">{id}</code>
      </dd>
      {names.length > 0 && (
        <>
          <dt>Also</dt>
          <dd>
            {names.map((name, i) => (
              <span key={name}>
                {i > 0 && " · "}
                <bdi>{name}</bdi>
              </span>
            ))}
          </dd>
        </>
      )}
      {partOf && (
        <>
          <dt>Part of</dt>
          <dd>
            <Parties of={[partOf]} />
          </dd>
        </>
      )}
      {roles.length > 0 && (
        <>
          <dt>Offices</dt>
          <dd>
            <ul>
              {roles.map((role, i) => (
                <li key={i}>
                  <bdi>{role.title}</bdi>
                  {role.of && (
                    <>
                      {" of "}
                      <Parties of={[role.of]} />
                    </>
                  )}{" "}
                  <span class="quiet">{periodOf(role)}</span>
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {holders.length > 0 && (
        <>
          <dt>Held by</dt>
          <dd>
            <Folded
              items={holders.map((holder, i) => (
                <li key={i}>
                  <Parties of={[holder.who]} />, <bdi>{holder.title}</bdi> <span class="quiet">{periodOf(holder)}</span>
                </li>
              ))}
            />
          </dd>
        </>
      )}
      {parts.length > 0 && (
        <>
          <dt>Has as parts</dt>
          <dd>
            <Folded
              items={parts.map((part) => (
                <li key={part.key}>
                  <Parties of={[part]} />
                </li>
              ))}
            />
          </dd>
        </>
      )}
      {evidence.length > 0 && (
        <>
          <dt>By</dt>
          <dd>
            <details>
              <summary>{evidence.length === 1 ? "the source of the lists" : `${evidence.length} sources of the lists`}</summary>
              <ul class="quiet">
                {evidence.map((each) => (
                  <li key={each} class="evidence">
                    <bdi>{each}</bdi>
                  </li>
                ))}
              </ul>
            </details>
          </dd>
        </>
      )}
    </dl>
  );
}

function Folded({ items }: { readonly items: readonly preact.JSX.Element[] }) {
  return (
    <>
      <ul>{items.slice(0, MOST)}</ul>
      {items.length > MOST && (
        <details>
          <summary>{items.length - MOST} more</summary>
          <ul>{items.slice(MOST)}</ul>
        </details>
      )}
    </>
  );
}

/** Days as the lists have them, which may be a year alone. */
function periodOf({ from, to, open, seen }: Listed["roles"][number] | Listed["holders"][number]): string {
  if (from === null && to === null) return seen ? `seen so ${[...new Set(seen)].join(" to ")}` : "days not known";
  return `${from ?? "not known"} to ${to ?? (open ? "at least the end of the sources" : "not known")}`;
}

function countryWording(code: string): string {
  return new Intl.DisplayNames("en", { type: "region", fallback: "code" }).of(code) ?? code;
}
