import type { Frame, SearchPage } from "../../views/index.js";
import type { PageView } from "../page-view.js";
import { reportAddress } from "../parts/cites.js";
import { Day } from "../parts/day.js";
import { EntryLine } from "../parts/entry-line.js";
import { FilterBar } from "../parts/filter-bar.js";
import { More } from "../parts/more.js";

/** What was found, and at its side what it is made of: each value of a facet sets a filter, or takes it off. */
export const search: PageView<SearchPage> = {
  title: ({ words }) => (words ? `${words} · Search` : "Search"),
  View: ({ model, frame }) => {
    const { words, what, statements, reports, next } = model;
    const found = what === "statements" ? statements.length : reports.length;
    return (
      <>
        <h1>Search</h1>
        <search>
          <form class="search-words" action="/search">
            {frame.query
              .filter(([name]) => name !== "words" && name !== "cursor")
              .map(([name, value]) => (
                <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
              ))}
            <input type="search" name="words" value={words ?? ""} aria-label="Words" autocomplete="off" dir="auto" />
            <button type="submit">Search</button>
          </form>
        </search>
        <p class="quiet">
          Words, <kbd>"phrases"</kbd> and beginnings<kbd>*</kbd>: all of them must be there.{" "}
          {(["statements", "reports"] as const).map((each) => (
            <a key={each} class="tab" href={within(frame, "what", each)} {...(what === each && { "aria-current": "true" as const })}>
              {each}
            </a>
          ))}
        </p>
        <FilterBar frame={frame} {...(what === "reports" && { only: ["from", "until", "outlet"] })} />
        <div class="found">
          {found === 0 ? (
            <p class="nothing">
              Nothing on record has {words ? <>all of “{words}”</> : "what the filters ask for"}. Try fewer words, or the beginning of one
              with <kbd>*</kbd>
              {frame.query.length > 0 && (
                <>
                  , or <a href="/search">start again</a>
                </>
              )}
              .
            </p>
          ) : what === "statements" ? (
            <ul class="entries">
              {statements.map((entry) => (
                <li key={entry.cites[0]?.id} data-item>
                  <span class="quiet found-day">{entry.heading}</span>
                  <EntryLine entry={entry} open />
                </li>
              ))}
            </ul>
          ) : (
            <ul class="entries">
              {reports.map(({ id, headline, outlet, published, snippet }) => (
                <li key={id} data-item>
                  <h2>
                    <a href={reportAddress(id)} data-key="o" data-key-label="open the report at hand" dir="auto">
                      {headline || id}
                    </a>
                  </h2>
                  <p class="quiet">
                    <bdi>{outlet ?? "outlet not known"}</bdi> · <Day day={published} />
                  </p>
                  <p class="note" dir="auto">
                    {snippet}
                  </p>
                </li>
              ))}
            </ul>
          )}
          {model.facets.length > 0 && <Facets model={model} frame={frame} />}
        </div>
        <More frame={frame} next={next} />
      </>
    );
  },
};

const LABELS = {
  kind: "What",
  type: "Type",
  status: "Status",
  outlet: "Outlet",
  party: "Party",
  claimant: "Who says so",
  place: "Place",
  month: "Month",
} as const;
/** The filter that a facet sets; those that set none only tell. */
const FILTERS: Readonly<Partial<Record<keyof typeof LABELS, string>>> = {
  type: "type",
  status: "status",
  outlet: "outlet",
  party: "actor",
  claimant: "claimant",
  place: "place",
};

function Facets({ model: { facets, counted }, frame }: { readonly model: SearchPage; readonly frame: Frame }) {
  return (
    <aside class="facets" aria-label="What was found is made of">
      {counted?.more && <p class="quiet">Counted over the latest {counted.statements} that fit.</p>}
      {facets
        .filter(({ values }) => values.length > 0)
        .map(({ of, values }) => (
          <section key={of}>
            <h2>{LABELS[of]}</h2>
            <ul>
              {values.map(({ value, label, count }) => {
                const name = FILTERS[of];
                const address = name ? within(frame, name, value) : of === "month" ? withinMonth(frame, value) : null;
                const set = name !== undefined && frame.query.some(([n, v]) => n === name && v === value);
                return (
                  <li key={value}>
                    {address ? (
                      <a href={address} {...(set && { "aria-current": "true" as const })}>
                        <bdi>{label}</bdi>
                      </a>
                    ) : (
                      <bdi>{label}</bdi>
                    )}
                    <span class="quiet">{count}</span>
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
    </aside>
  );
}

/** The same search with a value set; without it where it is set. */
function within({ path, query }: Frame, name: string, value: string): string {
  const others = query.filter(([n]) => n !== "cursor" && n !== name).map(([n, v]) => [n, v]);
  const set = query.some(([n, v]) => n === name && v === value);
  return `${path}?${new URLSearchParams(set ? others : [...others, [name, value]])}`;
}

function withinMonth({ path, query }: Frame, month: string): string {
  const others = query.filter(([n]) => n !== "cursor" && n !== "from" && n !== "until").map(([n, v]) => [n, v]);
  const [year, number] = month.split("-").map(Number);
  const last = new Date(Date.UTC(year ?? 1970, number ?? 1, 0)).getUTCDate();
  return `${path}?${new URLSearchParams([...others, ["from", `${month}-01`], ["until", `${month}-${last}`]])}`;
}
