import { type AppointmentTold, dayWording, periodWording, STATUS_WORDING } from "../../../views/index.js";
import { kindWording, sheetOf, standingWording } from "./appointment.js";
import { type Bar, weeksOf } from "./weeks.js";

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

/** Weeks as rows. What takes several days is a bar; each opens its entry with the words. The list below says the same where there is no room for a grid. */
export function MonthGrid({ month, dated }: { readonly month: string; readonly dated: readonly AppointmentTold[] }) {
  return (
    <section class="grid" aria-label="Days of the month">
      <div class="week weekdays" aria-hidden="true">
        {WEEKDAYS.map((name, i) => (
          <span key={name} class={`from-${i + 1}`}>
            {name}
          </span>
        ))}
      </div>
      {weeksOf(month, dated).map(({ days, bars, over }) => (
        <div key={days[0]?.day} class="week">
          {days.map(({ day, within }, i) =>
            within ? (
              <time key={day} datetime={day} class={`number from-${i + 1}`}>
                {Number(day.slice(8))}
              </time>
            ) : (
              <span key={day} class={`number outside from-${i + 1}`} />
            ),
          )}
          {bars.map((bar) => (
            <Mark key={bar.appointment.id} bar={bar} />
          ))}
          {over.map(({ day, column, count }) => (
            <a key={day} class={`over from-${column}`} href={`?${new URLSearchParams({ month, view: "list" })}#day-${day}`}>
              {count} more
            </a>
          ))}
        </div>
      ))}
    </section>
  );
}

function Mark({ bar: { appointment, column, length, before, after } }: { readonly bar: Bar }) {
  const { id, kind, standing, status, label, parties, with: others, place, from, until } = appointment;
  const wording = standingWording(label ?? (status ? STATUS_WORDING[status].label : standing));
  const who = [parties, others]
    .filter((of) => of.length > 0)
    .map((of) => of.map(({ name }) => name).join(", "))
    .join(" → ");
  const days = from === until ? dayWording(from ?? "") : periodWording(from, until);
  return (
    <button
      type="button"
      class={`bar from-${column} over-${length} standing-${status === null ? "due" : standing}${before ? " goes-before" : ""}${after ? " goes-after" : ""}`}
      popovertarget={sheetOf(id)}
      data-item
      title={[kindWording(kind), who, place, days, wording].filter(Boolean).join(" · ")}
    >
      <span class={`status-${status}`}>
        <span aria-hidden="true">{status ? STATUS_WORDING[status].mark : "◇"}</span>{" "}
        <span class={status === "happened" || status === null ? "visually-hidden" : ""}>{wording} </span>
      </span>
      <span class="what">
        {kindWording(kind)} <bdi>{who || "party not named"}</bdi>
      </span>
      <span class="visually-hidden">, {days}</span>
    </button>
  );
}
