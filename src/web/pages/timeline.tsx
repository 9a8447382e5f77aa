import { Fragment } from "preact";
import type { TimelinePage } from "../../views/index.js";
import type { PageView } from "../page-view.js";
import { Cites } from "../parts/cites.js";
import { FilterBar } from "../parts/filter-bar.js";
import { More, Nothing } from "../parts/more.js";
import { Pieces } from "../parts/pieces.js";
import { StatusMark } from "../parts/status-mark.js";

type Told = TimelinePage["happenings"][number];

/** Happenings by day. A happening takes one line; its words, rival accounts and denials are one key or click away. */
export const timeline: PageView<TimelinePage> = {
  title: () => "Timeline",
  View: ({ model: { happenings, next }, frame }) => (
    <>
      <h1>Timeline</h1>
      <FilterBar frame={frame} />
      {happenings.length === 0 && <Nothing frame={frame} what="No happenings." />}
      {byDay(happenings).map(([heading, told]) => (
        <section key={heading} class="day">
          <h2>{heading}</h2>
          <ul class="entries">
            {told.map((happening) => (
              <li key={happening.id} data-item>
                <HappeningLine happening={happening} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <More frame={frame} next={next} />
    </>
  ),
};

export function HappeningLine({ happening }: { readonly happening: Told }) {
  const { status, label, pieces, notes, cites, origins, reports, denials } = happening;
  return (
    <article class="entry">
      <StatusMark status={status} label={label} />
      <div>
        <p>
          <Pieces pieces={pieces} />
          {reports > 1 && (
            <span class="count" title={`${reports} reports; ${origins} independent origins`}>
              {origins} of {reports}
            </span>
          )}
          {denials.length > 0 && <span class="flag">denied</span>}
        </p>
        {notes.map((note) => (
          <Fragment key={note}>
            <p class="note" dir="auto">
              {note}
            </p>
          </Fragment>
        ))}
        <Cites cites={cites} />
      </div>
    </article>
  );
}

function byDay(happenings: readonly Told[]): readonly (readonly [string, readonly Told[]])[] {
  const days = new Map<string, Told[]>();
  for (const happening of happenings) {
    const heading = happening.heading ?? "day not known";
    const day = days.get(heading) ?? [];
    day.push(happening);
    days.set(heading, day);
  }
  return [...days];
}
