import { line, symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolStar, symbolTriangle, symbolWye } from "d3-shape";
import { type CountShown, dayWording } from "../../../views/index.js";
import { statementAddress } from "../../parts/cites.js";
import { chartOf, type Drawn, type Mark } from "./marks.js";

const WIDTH = 720;
const HEIGHT = 240;
const FRAME = { left: 56, right: WIDTH - 190, top: 14, bottom: HEIGHT - 26 };
/** Shapes tell claimants apart where colours do not. */
const SHAPES = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolCross, symbolStar, symbolWye];
const draw = line<Mark>(
  ({ x }) => x,
  ({ y }) => y,
);

/** A count by day, with one line a claimant; a point leads to its words. Nothing where a table alone says it better. */
export function FigureChart({ count }: { readonly count: CountShown }) {
  const chart = chartOf(count, FRAME);
  if (!chart) return null;
  const flagged = new Set(count.flags.filter(({ kind }) => kind !== "rival").flatMap(({ statements }) => statements));
  return (
    <section class="scroll" tabindex={0} aria-label={`Chart: ${count.title}`}>
      <svg
        class="chart"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`${count.title}, by day and claimant; the table has the same values`}
      >
        {chart.values.map(({ y, text }) => (
          <g key={text}>
            <line class="rule" x1={FRAME.left - 6} x2={FRAME.right + 6} y1={y} y2={y} />
            <text class="tick" x={FRAME.left - 10} y={y + 4} text-anchor="end">
              {text}
            </text>
          </g>
        ))}
        {chart.days.map(({ x, day }) => (
          <text key={day} class="tick" x={x} y={HEIGHT - 6} text-anchor="middle">
            {dayWording(day)}
          </text>
        ))}
        {!chart.startsAtZero && (
          <text class="tick" x={FRAME.left} y={FRAME.top - 3}>
            does not start at 0
          </text>
        )}
        {chart.series.map((series, i) => (
          <SeriesView key={series.name} series={series} place={i} flagged={flagged} />
        ))}
      </svg>
    </section>
  );
}

function SeriesView({
  series: { name, marks, runs, labelY },
  place,
  flagged,
}: {
  readonly series: Drawn;
  readonly place: number;
  readonly flagged: ReadonlySet<string>;
}) {
  const shape = symbol(SHAPES[place % SHAPES.length] ?? symbolCircle, 52)() ?? "";
  return (
    <g class={`series series-${place % 8}`}>
      {runs.map((run) => (
        <path key={run[0]?.x} class="run" d={draw([...run]) ?? ""} />
      ))}
      {marks.map((mark) => {
        const { point, x, y, other, hollow } = mark;
        const [cite] = point.cites;
        const label = `${dayWording(point.day ?? "")}: ${point.words}, ${name}`;
        return (
          <a key={`${x} ${y} ${point.words}`} href={cite ? statementAddress(cite.id) : "#"} aria-label={label}>
            {other !== null && other !== y && <line class="range" x1={x} x2={x} y1={y} y2={other} />}
            {other === null && <line class="range open" x1={x} x2={x} y1={y} y2={point.min === null ? y + 14 : y - 14} />}
            <path
              class={`mark-point${hollow ? " hollow" : ""}${point.cites.some(({ id }) => flagged.has(id)) ? " flagged" : ""}`}
              d={shape}
              transform={`translate(${x} ${y})`}
            >
              <title>{label}</title>
            </path>
          </a>
        );
      })}
      <text class="series-name" x={FRAME.right + 14} y={labelY + 4}>
        {name.length > 26 ? `${name.slice(0, 25)}…` : name}
      </text>
    </g>
  );
}
