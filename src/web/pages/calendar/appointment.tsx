import { type AppointmentTold, periodWording } from "../../../views/index.js";
import { Cites } from "../../parts/cites.js";
import { Parties } from "../../parts/parties.js";
import { StatusMark } from "../../parts/status-mark.js";

interface Props {
  readonly appointment: AppointmentTold;
  /** Whether it opens over the grid, wherever there is one to be seen. */
  readonly apart: boolean;
  /** When it may be, where that is not a day. */
  readonly days?: string;
}

/** What is known of an appointment: how it stands, who, where, when, and the words. */
export function AppointmentLine({ appointment, apart, days }: Props) {
  const { id, kind, status, label, parties, with: others, place, from, until, notes, cites } = appointment;
  const when = days ?? (from === until && !apart ? "" : periodWording(from, until));
  return (
    <article class="entry appointment" {...(apart && { id: sheetOf(id), popover: "auto" as const })}>
      <StatusMark status={status} label={label && standingWording(label)} />
      <div>
        <p>
          <span class="piece-key">{kindWording(kind)}</span> <Parties of={parties} />
          {others.length > 0 && (
            <>
              {" → "}
              <Parties of={others} />
            </>
          )}
          <span class="piece-detail">
            {place && (
              <>
                {" · "}
                <bdi>{place}</bdi>
              </>
            )}
            {when && <span class="sheet-day"> · {when}</span>}
          </span>
        </p>
        {notes.map((note) => (
          <p key={note} class="note">
            {note}
          </p>
        ))}
        <Cites cites={cites} open={apart && cites.length <= 2} />
      </div>
    </article>
  );
}

export function kindWording(kind: AppointmentTold["kind"]): string {
  return kind === "other" ? "due" : kind;
}

export function standingWording(standing: string): string {
  return STANDING_WORDING[standing] ?? standing;
}

const STANDING_WORDING: Readonly<Record<string, string>> = { postponed: "put off", cancelled: "called off" };

/** The id of an appointment's entry in the document. */
export function sheetOf(id: string): string {
  return `appointment-${id.replace(/[^\w-]/g, "_")}`;
}
