import { dayWording, type ProcessTold, STATUS_WORDING } from "../../../views/index.js";

type Round = ProcessTold["rounds"][number];

const LANE = 26;
/** Marks nearer than this, in parts of the width, stand above each other. */
const APART = 0.035;

/** Rounds along the days of a negotiation, each leading to its entry below; those of which no day is told stand in the list alone. */
export function RoundStrip({
  rounds,
  from,
  until,
}: {
  readonly rounds: readonly Round[];
  readonly from: string | null;
  readonly until: string | null;
}) {
  const dated = rounds.flatMap((round, number) => {
    const day = round.from ?? round.until;
    return day === null ? [] : [{ round, number, day }];
  });
  const days = [...dated.map(({ day }) => day), ...[from, until].filter((day) => day !== null)].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (dated.length === 0 || first === undefined || last === undefined) return null;
  const lanes: number[] = [];
  const placed = dated
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .map((each) => {
      const x = 0.02 + 0.96 * share(each.day, first, last);
      const free = lanes.findIndex((end) => x - end >= APART);
      const lane = Math.min(free === -1 ? lanes.length : free, MOST_LANES);
      lanes[lane] = x;
      return { ...each, x, lane };
    });
  const height = lanes.length * LANE;
  return (
    <figure aria-label="Rounds by day">
      <svg class="strip" width="100%" height={height + 26}>
        <title>Rounds by day</title>
        <line class="strip-axis" x1="0" x2="100%" y1={height + 4} y2={height + 4} />
        {ticks(first, last).map(({ day, label, anchor }) => (
          <text key={day} class="strip-day" x={percent(0.02 + 0.96 * share(day, first, last))} y={height + 20} text-anchor={anchor}>
            {label}
          </text>
        ))}
        {placed.map(({ round, number, day, x, lane }) => {
          const label = `${round.label ?? (round.status ? STATUS_WORDING[round.status].label : "round")}, ${dayWording(day)}${round.place ? `, ${round.place}` : ""}`;
          return (
            <a key={number} href={`#round-${number + 1}`} aria-label={label}>
              <title>{label}</title>
              <rect class="strip-hit" x={percent(x)} y={lane * LANE + 1} width="24" height="24" transform="translate(-12 0)" />
              <text class={`strip-mark status-${round.status}`} x={percent(x)} y={lane * LANE + 20} text-anchor="middle">
                {round.status ? STATUS_WORDING[round.status].mark : "?"}
              </text>
            </a>
          );
        })}
      </svg>
    </figure>
  );
}

const MOST_LANES = 7;

/** First and last day, at their ends of the axis. */
function ticks(
  first: string,
  last: string,
): readonly { readonly day: string; readonly label: string; readonly anchor: "start" | "middle" | "end" }[] {
  if (first === last) return [{ day: first, label: dayWording(first), anchor: "middle" }];
  return [
    { day: first, label: dayWording(first), anchor: "start" },
    { day: last, label: dayWording(last), anchor: "end" },
  ];
}

/** Where a day lies between two others, 0 to 1; in the middle where they are one. */
function share(day: string, first: string, last: string): number {
  const [a, b] = [Date.parse(first), Date.parse(last)];
  return a === b ? 0.5 : (Date.parse(day) - a) / (b - a);
}

function percent(part: number): string {
  return `${Math.round(part * 1e4) / 100}%`;
}
