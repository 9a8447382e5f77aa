import type { Frame, TodayPage } from "../../views/index.js";
import type { PageView } from "../page-view.js";
import { EntryLine } from "../parts/entry-line.js";

/** What changed, what takes something back first; what only repeats is folded away. */
export const today: PageView<TodayPage> = {
  title: () => "Today",
  View: ({ model, frame }) =>
    model.until.number === 0 ? (
      <Welcome />
    ) : (
      <>
        <header class="today-head">
          <h1>What changed</h1>
          <p class="quiet">{sinceWording(model)}</p>
          <form action="/visit" method="post" data-swap>
            <input type="hidden" name="moment" value={model.until.number} />
            <button type="submit" data-key="v" data-key-label="all of this is seen">
              Seen up to here
            </button>
          </form>
        </header>
        {!model.compared && (
          <p class="nothing">
            {model.reports} reports came: more than are compared at once with what was on record.{" "}
            <a href={`/today?${new URLSearchParams([...frame.query.map(([name, value]) => [name, value]), ["compare", "all"]])}`}>
              Compare all of it
            </a>{" "}
            (that may take a minute), or look through <a href="/timeline">the timeline</a>.
          </p>
        )}
        {model.parts.length === 0 ? <NothingNew model={model} /> : <Counts model={model} />}
        {model.parts.map((part) => (
          <Part key={part.sort} part={part} frame={frame} />
        ))}
      </>
    ),
};

function Counts({ model: { parts, reports } }: { readonly model: TodayPage }) {
  return (
    <ul class="counts">
      <li>
        <strong>{reports}</strong> {reports === 1 ? "report" : "reports"}
      </li>
      {parts.map(({ sort, heading, total, repeats }) => (
        <li key={sort} class={repeats ? "quiet" : ""}>
          <a href={`#${idOf(sort)}`}>
            <strong>{total}</strong> {heading.toLowerCase()}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Part({
  part: { sort, heading, repeats, total, entries },
  frame,
}: {
  readonly part: TodayPage["parts"][number];
  readonly frame: Frame;
}) {
  const list = (
    <>
      <ul class="entries">
        {entries.map((entry, i) => (
          <li key={i} data-item>
            <EntryLine entry={entry} />
          </li>
        ))}
      </ul>
      {total > entries.length && (
        <p class="more">
          <a
            href={`/today?${new URLSearchParams([...frame.query.filter(([name]) => name !== "all").map(([name, value]) => [name, value]), ["all", sort]])}#${idOf(sort)}`}
          >
            All {total}
          </a>
        </p>
      )}
    </>
  );
  return (
    <section class="day news" id={idOf(sort)}>
      <h2>
        {heading} <span class="quiet">{total}</span>
      </h2>
      {repeats ? (
        <details>
          <summary>{total} that only repeat what was on record</summary>
          {list}
        </details>
      ) : (
        <div>{list}</div>
      )}
    </section>
  );
}

function Welcome() {
  return (
    <section class="welcome">
      <h1>A record of what reports say</h1>
      <p>
        Rapporteur reads reports on a conflict and its diplomacy, and keeps what they say: who did what to whom, who stands where, which
        figures come from whom. Everything on these pages is one click from the exact words of a report, and from who says so. Nothing
        leaves this machine.
      </p>
      <p>
        <a href="/add" class="button">
          Add the first reports
        </a>
      </p>
    </section>
  );
}

function NothingNew({ model: { until } }: { readonly model: TodayPage }) {
  return (
    <p class="nothing">
      Nothing changed. The record last moved on {until.at.slice(0, 10)}. <a href="/timeline">The timeline</a> has what happened;{" "}
      <a href={`/today?since=${until.at.slice(0, 10)}`}>that day’s changes</a> are still here.
    </p>
  );
}

function sinceWording({ from, since, until }: TodayPage): string {
  const time = (at: string) => `${at.slice(0, 16).replace("T", " ")} UTC`;
  if (from === "first") return "You have not been here before: this is what came last";
  return `${from === "visit" ? "since your last visit" : "since"}${since.at ? `, ${time(since.at)}` : " the beginning"}, up to ${time(until.at)}`;
}

function idOf(sort: string): string {
  return sort.replaceAll(" ", "-");
}
