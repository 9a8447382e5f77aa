import type { Count, FigureFlag, FigurePoint, Page, Series } from "../record/index.js";
import { dayWording } from "./days.js";
import { citeOf, type ListEntry, type Listing } from "./listing.js";
import { placeWording } from "./place-wording.js";
import { measureWording, quantityWording, valueWording } from "./wording.js";

const COLUMNS = [
  "measure",
  "scope",
  "population",
  "where",
  "since",
  "claimant",
  "day",
  "min",
  "max",
  "bound",
  "origins",
  "flags",
  "count",
] as const;

/** Counts, each with a line for every claimant; rival values stand next to each other. In a table, a row for each value. */
export function figuresListing({ found, more }: Page<Count & { readonly name: string | null }>): Listing {
  return { columns: COLUMNS, entries: found.flatMap(seriesEntries), more };
}

function seriesEntries(count: Count & { readonly name: string | null }): readonly ListEntry[] {
  const heading = `${count.name ?? countTitle(count)}`;
  const flags = count.flags.map(figureFlag);
  return count.series.flatMap(({ voice, points }, i) =>
    points.map(
      (point, j): ListEntry => ({
        heading,
        status: point.status,
        pieces: [
          { role: "key", text: pointValue(point) },
          { role: "detail", text: voice.name ?? "outlet not known" },
          { role: "detail", text: `${point.asOf ? dayWording(point.asOf) : "day not known"}${point.told ? "" : " (day of the report)"}` },
        ],
        notes: i === 0 && j === 0 ? flags : [],
        fields: {
          ...fieldsOf(count),
          claimant: voice.name,
          day: point.asOf,
          min: point.value.min,
          max: point.value.max,
          bound: point.bound,
          origins: point.origins,
          flags,
        },
        cites: point.statements.map(citeOf),
      }),
    ),
  );
}

/** A count in one entry, as the changes tell of it. */
export function countEntry(
  count: Count & { readonly name: string | null },
  fresh: readonly FigurePoint["statements"][number][],
): ListEntry {
  const rows = new Set(fresh.map(({ row }) => row));
  const lines = count.series
    .filter(({ points }) => points.some(({ statements }) => statements.some(({ row }) => rows.has(row))))
    .map(seriesWording);
  return {
    heading: null,
    status: fresh[0]?.statement.status ?? count.label.statement.status,
    pieces: [{ role: "key", text: count.name ?? countTitle(count) }, ...lines.map((text) => ({ role: "detail" as const, text }))],
    notes: count.flags.map(figureFlag),
    fields: {
      ...fieldsOf(count),
      kind: "figure",
      day: fresh[0]?.index.day ?? null,
      min: fresh[0]?.statement.value.min ?? null,
      max: fresh[0]?.statement.value.max ?? null,
      flags: count.flags.map(({ kind }) => kind),
    },
    cites: fresh.map(citeOf),
  };
}

export function countTitle({ measure, scope, populations, label, since }: Count): string {
  const { where } = label.statement;
  return [measureWording(measure, scope), populations[0], where && placeWording(where), since && `since ${dayWording(since)}`]
    .filter(Boolean)
    .join(" · ");
}

/** "Ministry of Health: 39 (24 Nov 2023) → 41 (26 Nov 2023)". */
function seriesWording({ voice, points }: Series): string {
  const values = points.map((point) => `${pointValue(point)} (${point.asOf ? dayWording(point.asOf) : "day not known"})`);
  return `${voice.name ?? "outlet not known"}: ${values.join(" → ")}`;
}

export function pointValue({ statements, value, bound }: FigurePoint): string {
  const [first] = statements;
  return first ? quantityWording(first.statement) : valueWording(value, bound);
}

export function figureFlag({ kind, statements }: FigureFlag): string {
  const values = [
    ...new Set(
      statements.map(
        ({ statement, report }) =>
          `${quantityWording(statement)} (${statement.claimants.at(-1)?.is ?? report.outlet ?? "outlet not known"}${report.published ? `, ${dayWording(report.published)}` : ""})`,
      ),
    ),
  ];
  return `${{ fall: "falls", jump: "jumps", rival: "rival values" }[kind]}: ${values.join(" · ")}`;
}

function fieldsOf({ id, measure, scope, populations, places, since }: Count) {
  return { measure, scope, population: populations, where: places, since, count: id };
}
