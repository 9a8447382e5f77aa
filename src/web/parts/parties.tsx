import { Fragment } from "preact";

interface Named {
  readonly key: string;
  readonly name: string;
}

/** Parties by name, each leading to its own page. */
export function Parties({ of, none = "not named" }: { readonly of: readonly Named[]; readonly none?: string }) {
  if (of.length === 0) return <span class="quiet">{none}</span>;
  return (
    <>
      {of.map((party, i) => (
        <Fragment key={party.key}>
          {i > 0 && " "}
          <span class="party">
            <a href={actorAddress(party.key)}>
              <bdi>{party.name}</bdi>
            </a>
            {i < of.length - 1 && ","}
          </span>
        </Fragment>
      ))}
    </>
  );
}

/** The page of an actor, by its key in the record. */
export function actorAddress(key: string): string {
  return `/actors?${new URLSearchParams({ id: key })}`;
}
