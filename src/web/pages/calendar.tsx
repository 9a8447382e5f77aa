import { type AppointmentTold, type CalendarPage, dayWording, type Frame, periodWording } from "../../views/index.js";
import type { PageView } from "../page-view.js";
import { FilterBar } from "../parts/filter-bar.js";
import { AppointmentLine } from "./calendar/appointment.js";
import { MonthGrid } from "./calendar/grid.js";

/** A month: a grid of days, or a list; what has no day of its own stands beside, on none. */
export const calendar: PageView<CalendarPage> = {
  title: ({ month }) => `Calendar, ${monthWording(month)}`,
  View: ({ model, frame }) => {
    const { month, view, previous, next, dated, spans, undated, moved, more, nearest } = model;
    return (
      <div class={`calendar calendar-${view}`}>
        <header class="calendar-head">
          <h1>{monthWording(month)}</h1>
          <nav aria-label="Months">
            <a href={address(frame, { month: previous })} data-key="[" data-key-label="month before" rel="prev">
              ← {monthWording(previous, "short")}
            </a>
            <a href={address(frame, { month: next })} data-key="]" data-key-label="next month" rel="next">
              {monthWording(next, "short")} →
            </a>
          </nav>
          <form action="/calendar" data-swap class="calendar-go">
            {frame.query
              .filter(([name]) => name !== "month")
              .map(([name, value]) => (
                <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
              ))}
            <label>
              <span class="visually-hidden">Month</span>
              <input type="month" name="month" value={month} placeholder="YYYY-MM" pattern="\d{4}-\d{2}" />
            </label>
            <button type="submit">Go</button>
          </form>
          <p class="calendar-ways">
            {view === "month" ? (
              <a href={address(frame, { month, view: "list" })} data-key="l" data-key-label="as a list">
                List
              </a>
            ) : (
              <a href={address(frame, { month, view: "" })} data-key="l" data-key-label="as a grid">
                Grid
              </a>
            )}
            <a href={address(frame, { month, view: "" }, "/calendar.ics")} download>
              iCalendar
            </a>
          </p>
        </header>
        <FilterBar frame={frame} only={["actor", "by", "claimant", "type", "place", "outlet", "status"]} />
        {more && <p class="note">There is more in this month than is shown: the latest days are. Filters narrow it down.</p>}
        {nearest && <Empty frame={frame} month={month} nearest={nearest} />}
        {view === "month" && <MonthGrid month={month} dated={dated} />}
        <div class="appointments">
          {byDay(dated, month).map(([day, of]) => (
            <section key={day} id={`day-${day}`} class="day">
              <h2>{dayWording(day)}</h2>
              <ul class="entries">
                {of.map((one) => (
                  <li key={one.id} data-item>
                    <AppointmentLine appointment={one} apart={view === "month"} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        <Beside title="Some time in a span of days" of={spans} what="falls on a day that is not told" />
        <Beside title="No day told" of={undated} what="in reports of this month" />
        <Beside title="Moved to another month" of={moved} what="told for this month, and by later reports for other days" />
      </div>
    );
  },
};

interface BesideProps {
  readonly title: string;
  readonly of: readonly AppointmentTold[];
  readonly what: string;
}

/** What is on no day of the grid; when it may be, as far as that is told. */
function Beside({ title, of, what }: BesideProps) {
  if (of.length === 0) return null;
  return (
    <section class="day">
      <h2>
        {title}
        <small>{what}</small>
      </h2>
      <ul class="entries">
        {of.map((one) => (
          <li key={one.id} data-item>
            <AppointmentLine appointment={one} apart={false} days={periodWording(one.from, one.until)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface EmptyProps {
  readonly frame: Frame;
  readonly month: string;
  readonly nearest: NonNullable<CalendarPage["nearest"]>;
}

function Empty({ frame, month, nearest: { before, after } }: EmptyProps) {
  return (
    <p class="nothing">
      Nothing on record for {monthWording(month)}.
      {before && (
        <>
          {" "}
          Latest before: <a href={address(frame, { month: before })}>{monthWording(before)}</a>.
        </>
      )}
      {after && (
        <>
          {" "}
          First after: <a href={address(frame, { month: after })}>{monthWording(after)}</a>.
        </>
      )}
      {!before && !after && (
        <>
          {" "}
          <a href="/add">Add reports</a>, or take filters off.
        </>
      )}
    </p>
  );
}

/** By the day under which each is listed; what began before the month stands under its first. */
function byDay(dated: readonly AppointmentTold[], month: string): readonly (readonly [string, readonly AppointmentTold[]])[] {
  const days = new Map<string, AppointmentTold[]>();
  for (const one of dated) {
    const first = one.from ?? one.until ?? "";
    const day = first.slice(0, 7) < month ? `${month}-01` : first;
    days.set(day, [...(days.get(day) ?? []), one]);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The address with these parameters in place of its own; an empty one is taken off. */
function address({ query }: Frame, change: Readonly<Record<string, string>>, path = "/calendar"): string {
  const kept = query.filter(([name]) => !(name in change));
  const set = Object.entries(change).filter(([, value]) => value !== "");
  const parameters = new URLSearchParams([...kept, ...set].map(([name, value]) => [name, value])).toString();
  return `${path}${parameters && "?"}${parameters}`;
}

function monthWording(month: string, length: "long" | "short" = "long"): string {
  return new Intl.DateTimeFormat("en-GB", { month: length, year: "numeric", timeZone: "UTC" }).format(new Date(`${month}-01T00:00:00Z`));
}
