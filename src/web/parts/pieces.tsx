import { Fragment } from "preact";
import type { Frozen, Piece } from "../../views/index.js";

/** What is said, in pieces: the act, by whom → to whom, on what, where and when. */
export function Pieces({ pieces }: { readonly pieces: readonly Frozen<Piece>[] }) {
  return (
    <span class="pieces">
      {pieces.map(({ role, text }, i) => (
        <Fragment key={i}>
          {separator(role, i)}
          <bdi class={`piece-${role}`}>{text}</bdi>
        </Fragment>
      ))}
    </span>
  );
}

function separator(role: Piece["role"], i: number): string {
  if (i === 0) return "";
  if (role === "by" || role === "unnamed" || role === "who") return ": ";
  if (role === "to") return " → ";
  return role === "with" ? " with " : " · ";
}
