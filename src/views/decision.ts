import type { AddedStatement, Anchor, Correction, Decision, Ruling } from "../record/index.js";

/** A decision in one line: its number, who, when, what, why. */
export function decisionLine({ id, ruling, by, at, why, undone }: Decision): string {
  const taken = undone === null ? [] : [`undone by ${undone.by}, ${undone.at.slice(0, 10)}`];
  return [`${id}  ${at.slice(0, 10)}  ${by}: ${rulingWording(ruling)}`, ...(why === null ? [] : [`because ${why}`]), ...taken].join(" · ");
}

/** What is said of a decision whose statement stands no more. */
export function lostWording({ id, ruling }: Decision): string {
  return `decision ${id} has no statement any more${"anchor" in ruling ? `: ${anchorWording(ruling.anchor)}` : ""}`;
}

export function rulingWording(ruling: Ruling): string {
  switch (ruling.kind) {
    case "add":
      return `add ${ADDED[ruling.statement.kind]} on ${anchorWording(ruling.anchor)}: ${typeOf(ruling.statement)}, ${ruling.statement.status} · “${ruling.statement.quote}”`;
    case "accept":
    case "reject":
      return `${ruling.kind} ${anchorWording(ruling.anchor)}`;
    case "correct":
      return `correct ${anchorWording(ruling.anchor)}: ${correctionWording(ruling.fields)}`;
    case "note":
      return `note on ${anchorWording(ruling.anchor)}: ${ruling.text}`;
    case "merge":
      return `one ${ruling.gathering}: ${anchorWording(ruling.anchor)} and ${anchorWording(ruling.with)}`;
    case "split":
      return `a ${ruling.gathering} of its own: ${anchorWording(ruling.anchor)}`;
    case "name":
      return `call the ${ruling.gathering} of ${anchorWording(ruling.anchor)} “${ruling.name}”`;
    case "alias":
      return `“${ruling.name}” is ${ruling.actor.name} (${ruling.actor.id})`;
  }
}

const ADDED = { event: "an event", figure: "a figure", condition: "a condition" } as const;

function typeOf(statement: AddedStatement): string {
  switch (statement.kind) {
    case "event":
      return [statement.type, statement.mode].filter(Boolean).join(" ");
    case "figure":
      return `${statement.measure} ${valueWording(statement.value)}`;
    case "condition":
      return `${statement.type} ${statement.state}`;
  }
}

/** The word that a decision is fastened to, and in which report. */
export function anchorWording({ head, start, report }: Anchor): string {
  return `“${head}” at ${start} of ${report.replace(/^(?:id|content):/, "")}`;
}

function correctionWording(fields: Correction): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name} = ${valueWording(value)}`)
    .join(", ");
}

function valueWording(value: unknown): string {
  if (value === null) return "not known";
  if (Array.isArray(value)) return value.length === 0 ? "not known" : value.map((party: { readonly is: string }) => party.is).join(" and ");
  if (typeof value === "object")
    return Object.entries(value as object)
      .map(([name, each]) => `${name} ${each ?? "open"}`)
      .join(" ");
  return String(value);
}
