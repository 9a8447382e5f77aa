import type { ProcessTold } from "../../../views/index.js";
import { Cites } from "../../parts/cites.js";
import { Day } from "../../parts/day.js";
import { StatusMark } from "../../parts/status-mark.js";

/** How talks or a truce stand, who says so and when. */
export function State({ state: { type, state, status, day, according, cites } }: { readonly state: ProcessTold["current"][number] }) {
  return (
    <div class="entry">
      <StatusMark status={status} label={status === "ongoing" ? "so" : undefined} />
      <div>
        <p>
          <span class="piece-key">
            {type} {state.replaceAll("-", " ")}
          </span>{" "}
          <span class="piece-detail">
            · <bdi>{according.length > 0 ? according.map(({ name }) => name).join(", cited by ") : "outlet’s own voice"}</bdi> ·{" "}
            <Day day={day} />
          </span>
        </p>
        <Cites cites={cites} />
      </div>
    </div>
  );
}
