import { Fragment } from "preact";
import type { TimelinePage } from "../../views/index.js";
import type { PageView } from "../page-view.js";
import { Cites, Quotation } from "../parts/cites.js";
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
          <div>
            <Happenings told={told.slice(0, DENSE)} />
            {told.length > DENSE && (
              <details class="rest">
                <summary>{told.length - DENSE} more of this day</summary>
                <Happenings told={told.slice(DENSE)} />
              </details>
            )}
          </div>
        </section>
      ))}
      <More frame={frame} next={next} />
    </>
  ),
};

/** Of a day so many are shown; the others are one click away, so that a dense week stays readable. */
const DENSE = 12;

function Happenings({ told }: { readonly told: readonly Told[] }) {
  return (
    <ul class="entries">
      {told.map((happening) => (
        <li key={happening.id} data-item>
          <HappeningLine happening={happening} />
        </li>
      ))}
    </ul>
  );
}

function HappeningLine({ happening }: { readonly happening: Told }) {
  const { status, label, pieces, notes, cites, origins, reports, denials, accounts } = happening;
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
        {accounts.length + denials.length > 1 ? <Accounts happening={happening} /> : <Cites cites={cites} />}
      </div>
    </article>
  );
}

/** Who tells it, beside who denies it, each in their own words. */
function Accounts({ happening: { accounts, denials } }: { readonly happening: Told }) {
  const voices = [
    ...accounts.map((account) => ({ ...account, denies: false })),
    ...denials.map((account) => ({ ...account, denies: true })),
  ];
  return (
    <details class="cites accounts">
      <summary>{voices.length} accounts</summary>
      <dl>
        {voices.map(({ voice, cites, denies }) => (
          <div key={`${voice} ${denies}`}>
            <dt>
              <bdi>{voice}</bdi>
              {denies && <span class="flag">denies it</span>}
            </dt>
            <dd>
              {cites.map((cite) => (
                <Quotation key={cite.id} cite={cite} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </details>
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
  // What more reports tell stands first; of equals the record's own order stays.
  return [...days].map(([heading, told]) => [heading, told.toSorted((a, b) => b.reports - a.reports)] as const);
}
