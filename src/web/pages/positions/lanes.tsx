import { scaleUtc } from "d3-scale";
import { dayWording, type IssueShown } from "../../../views/index.js";

const WIDTH = 960;
const NAME = 190;
const LANE = 26;
const TOP = 8;

/** A line for each party with a mark on each day on which it is told to have taken a stand: a triangle up for, one down against, a circle for neither; hollow where it is not taken. */
export function Lanes({ issue: { cells } }: { readonly issue: IssueShown }) {
  const lanes = cells
    .map(({ party, history }) => ({ name: party.name, marks: history.filter(({ day }) => day !== null) }))
    .filter(({ marks }) => marks.length > 0);
  const days = lanes.flatMap(({ marks }) => marks.map(({ day }) => Date.parse(day ?? ""))).sort((a, b) => a - b);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const x = scaleUtc([first, last], [NAME + 12, WIDTH - 16]);
  const height = TOP + lanes.length * LANE + 24;
  return (
    <section class="scroll" tabindex={0} aria-label="Stands by day">
      <svg
        class="lanes"
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-label="Stands of each party by day; the list below has them in words"
      >
        {x.ticks(6).map((tick) => (
          <g key={tick.getTime()}>
            <line class="rule" x1={x(tick)} x2={x(tick)} y1={0} y2={height - 20} />
            <text class="tick" x={x(tick)} y={height - 5} text-anchor="middle">
              {dayWording(tick.toISOString().slice(0, 10))}
            </text>
          </g>
        ))}
        {lanes.map(({ name, marks }, row) => {
          const y = TOP + row * LANE + LANE / 2;
          return (
            <g key={name}>
              <text class="lane-name" x={NAME} y={y + 4} text-anchor="end">
                {name.length > 28 ? `${name.slice(0, 27)}…` : name}
              </text>
              <line class="lane" x1={NAME + 12} x2={WIDTH - 16} y1={y} y2={y} />
              {marks.map(({ day, wording, toward, status }) => (
                <path
                  key={`${day} ${wording}`}
                  class={`stand stand-${toward ?? "neither"}${status === "ongoing" ? "" : " hollow"}`}
                  d={MARKS[toward ?? "neither"]}
                  transform={`translate(${x(Date.parse(day ?? ""))} ${y})`}
                >
                  <title>{`${dayWording(day ?? "")}: ${name} ${wording}`}</title>
                </path>
              ))}
            </g>
          );
        })}
      </svg>
    </section>
  );
}

const MARKS = {
  for: "M0 -7 L7 6 L-7 6 Z",
  against: "M0 7 L7 -6 L-7 -6 Z",
  neither: "M-5 0 a5 5 0 1 0 10 0 a5 5 0 1 0 -10 0",
} as const;
