import type { Account, Contradiction, Course, EventOnRecord, Happening, Page, Standing } from "../record/index.js";
import type { Status } from "../statement/index.js";
import { dayWording } from "./days.js";
import { lineOf } from "./line.js";
import { citeOf, type ListEntry, type Listing } from "./listing.js";

const COLUMNS = ["day", "id", "type", "mode", "status", "by", "to", "where", "origins", "reports", "name"] as const;

/** Happenings by day, each with who says so, who denies it, and where accounts differ. */
export function timeline({ found, more }: Page<Happening & { readonly name: string | null }>): Listing {
  return { columns: COLUMNS, entries: found.map(happeningEntry).sort(byDay), more };
}

export function happeningEntry(
  happening: Happening & { readonly name: string | null },
): ListEntry & { readonly fields: { readonly day: string | null } } {
  const { label, origins, reports, name, course, denials } = happening;
  const day = happening.days[0]?.from ?? happening.days[0]?.to ?? label.index.day;
  const line = lineOf(label.statement);
  return {
    heading: day ? dayWording(day) : "day not known",
    ...standingShown(course.now),
    pieces:
      name === null
        ? line.pieces
        : [
            { role: "key", text: name },
            ...line.pieces.map((piece) => (piece.role === "key" ? { role: "detail" as const, text: piece.text } : piece)),
          ],
    notes: [
      ...courseNotes(course),
      ...happening.contradictions.filter(({ of }) => of !== "whether").map(contradictionWording),
      ...denials.map((account) => `denied by ${voiceName(account)}`),
      ...(reports > 1 ? [`told in ${reports} reports; ${origins} independent ${origins === 1 ? "origin says" : "origins say"} so`] : []),
    ],
    fields: {
      day,
      id: happening.id,
      type: happening.type,
      mode: happening.mode,
      status: course.now,
      by: happening.by.map(({ mention }) => mention.actor?.name ?? mention.is),
      to: happening.to.map(({ mention }) => mention.actor?.name ?? mention.is),
      where: happening.places.map(({ mention }) => mention.place?.name ?? mention.is),
      origins,
      reports,
      name,
    },
    cites: happening.statements.map(citeOf),
  };
}

/** A standing as an entry shows it: by the mark of the nearest status, and by its own word where that is another. */
export function standingShown(standing: Standing | "disputed"): Pick<ListEntry, "status" | "label"> {
  const status = STATUS_OF[standing];
  return standing === status ? { status } : { status, label: standing };
}

/** How it came about, where that took more than one step. */
export function courseNotes({ steps }: Course): readonly string[] {
  if (steps.length < 2) return [];
  return [steps.map(({ standing, published }) => `${published ? dayWording(published) : "day not known"} ${standing}`).join(" → ")];
}

/** How a course is shown by the marks of a statement; what is put off is ahead still, what is called off will not be. */
const STATUS_OF: Readonly<Record<Standing | "disputed", Status>> = {
  possible: "possible",
  planned: "planned",
  postponed: "planned",
  cancelled: "negated",
  ongoing: "ongoing",
  happened: "happened",
  denied: "negated",
  disputed: "possible",
};

export function contradictionWording({ of, sides }: Contradiction): string {
  const what = { agent: "who did it", place: "where", day: "when", whether: "whether it happened" }[of];
  return `accounts differ on ${what}: ${sides.map(({ says, statements }) => `${/^\d{4}-/.test(says) ? says.split("/").map(dayWording).join("–") : says} (${tellers(statements)})`).join(" · ")}`;
}

function tellers(statements: readonly EventOnRecord[]): string {
  const names = statements.map(
    ({ statement, report }) =>
      statement.claimants.at(-1)?.actor?.name ?? statement.claimants.at(-1)?.is ?? report.outlet ?? "outlet not known",
  );
  return [...new Set(names)].join(", ");
}

export function voiceName({ voice }: Account): string {
  return voice.name ?? "an outlet not known";
}

function byDay(a: ListEntry, b: ListEntry): number {
  return String(a.fields.day ?? "9999").localeCompare(String(b.fields.day ?? "9999"));
}
