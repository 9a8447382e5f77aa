import type { Cite, Frozen } from "../../views/index.js";
import { Day } from "./day.js";

/** The words that something rests on, folded away behind their number; open where there is one place only to show them in. */
export function Cites({ cites, open = false }: { readonly cites: readonly Frozen<Cite>[]; readonly open?: boolean }) {
  if (cites.length === 0) return null;
  const outlets = new Set(cites.map(({ outlet }) => outlet)).size;
  return (
    <details class="cites" open={open}>
      <summary>
        {cites.length === 1 ? "words" : `${cites.length} statements`}
        {cites.length > 1 && outlets > 1 && ` of ${outlets} outlets`}
      </summary>
      <ol>
        {cites.map((cite) => (
          <li key={cite.id}>
            <Quotation cite={cite} />
          </li>
        ))}
      </ol>
    </details>
  );
}

/** A statement's words with who says so, in which report; the words lead to their place in it. */
export function Quotation({ cite }: { readonly cite: Frozen<Cite> }) {
  const { id, quote, claim, outlet, published, marks } = cite;
  return (
    <figure class="quotation">
      <blockquote>
        <a href={statementAddress(id)} dir="auto">
          {quote.before}
          <em>{quote.head}</em>
          {quote.after}
        </a>
      </blockquote>
      <figcaption>
        <bdi>{claim.text}</bdi> · <bdi>{outlet ?? "outlet not known"}</bdi> · <Day day={published} />
        {marks.map((mark) => (
          <span key={mark} class="mark">
            {mark}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

/** Where a statement stands in its report. */
export function statementAddress(id: string): string {
  return `/statement?${new URLSearchParams({ id })}`;
}

export function reportAddress(id: string): string {
  return `/report?${new URLSearchParams({ id })}`;
}
