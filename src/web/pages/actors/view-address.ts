import type { Frame } from "../../../views/index.js";

/** The list or the network among the same statements. */
export function viewAddress({ query }: Frame, view: "list" | "network"): string {
  const kept = query.filter(([name]) => !["view", "cursor", "words", "family", "id", "part"].includes(name));
  const parameters = new URLSearchParams(
    [...kept, ...(view === "list" ? [] : [["view", view] as const])].map(([n, v]) => [n, v]),
  ).toString();
  return `/actors${parameters && "?"}${parameters}`;
}
