import type { Entry } from "../../views/index.js";
import { Cites } from "./cites.js";
import { Pieces } from "./pieces.js";
import { StatusMark } from "./status-mark.js";

/** One thing that the record says: how it stands, what it is, what there is to say besides, and the words it rests on. */
export function EntryLine({
  entry: { status, label, pieces, notes, cites },
  open = false,
}: {
  readonly entry: Entry;
  readonly open?: boolean;
}) {
  return (
    <article class="entry">
      <StatusMark status={status} label={label} />
      <div>
        <p>
          <Pieces pieces={pieces} />
        </p>
        {notes.map((note) => (
          <p key={note} class="note" dir="auto">
            {note}
          </p>
        ))}
        <Cites cites={cites} open={open} />
      </div>
    </article>
  );
}
