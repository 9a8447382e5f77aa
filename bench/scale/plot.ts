/** What adding took when the record held so many reports: reports a second over the last step, KB of file a report. */
export interface Step {
  readonly reports: number;
  readonly rate: number;
  readonly size: number;
}

const WIDTH = 640;
const HEIGHT = 260;
const MARGIN = 48;

/** Reports a second and KB a report by the size of the record, one above the other, as SVG. */
export function growthPlot(steps: readonly Step[]): string {
  const panels = [
    panel(steps, ({ rate }) => rate, "reports added a second", 0),
    panel(steps, ({ size }) => size, "KB of file a report", HEIGHT),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${2 * HEIGHT}" font-family="sans-serif" font-size="12">\n<title>Cost of adding by the size of the record</title>\n<rect width="100%" height="100%" fill="white"/>\n${panels.join("\n")}\n</svg>\n`;
}

function panel(steps: readonly Step[], heightOf: (step: Step) => number, title: string, top: number): string {
  const most = Math.max(1, ...steps.map(heightOf)) * 1.1;
  const last = steps.at(-1)?.reports ?? 1;
  const x = (reports: number) => (MARGIN + (reports / last) * (WIDTH - 2 * MARGIN)).toFixed(1);
  const y = (value: number) => (top + HEIGHT - MARGIN - (value / most) * (HEIGHT - 2 * MARGIN)).toFixed(1);
  const line = steps.map((step) => `${x(step.reports)},${y(heightOf(step))}`).join(" ");
  const labels = [0, 0.25, 0.5, 0.75, 1].map(
    (part) =>
      `<text x="${x(part * last)}" y="${top + HEIGHT - MARGIN + 18}" text-anchor="middle">${Math.round((part * last) / 1000)}k</text>` +
      `<text x="${MARGIN - 6}" y="${y(part * most)}" text-anchor="end">${(part * most).toFixed(0)}</text>`,
  );
  return [
    `<text x="${MARGIN}" y="${top + 24}">${title}, by reports on record</text>`,
    `<path d="M${x(0)} ${y(most)}V${y(0)}H${x(last)}" fill="none" stroke="#888"/>`,
    ...labels,
    `<polyline points="${line}" fill="none" stroke="#1f5fa8" stroke-width="2"/>`,
  ].join("\n");
}
