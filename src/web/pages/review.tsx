import type { ReviewPage } from "../../views/index.js";
import type { PageView } from "../page-view.js";
import { statementAddress } from "../parts/cites.js";
import { FilterBar } from "../parts/filter-bar.js";
import { ReviewCard } from "../parts/review-card.js";
import { Passage } from "./report/passage.js";

/** Statements that wait for a decision, the least sure first, each beside the passage that it stands in. */
export const review: PageView<ReviewPage> = {
  title: () => "Review",
  View: ({ model: { queue, drawnFrom, more, decided }, frame }) => {
    const back = `${frame.path}?${new URLSearchParams(frame.query.map(([name, value]) => [name, value]))}`;
    const latest = decided.find(({ undone }) => !undone);
    return (
      <>
        <h1>Review</h1>
        <p class="quiet">
          {drawnFrom === 0
            ? "Everything that fits is decided."
            : more
              ? `The least sure of the latest ${drawnFrom} statements that nobody has decided on.`
              : `${drawnFrom} statements that nobody has decided on.`}{" "}
          <kbd>j</kbd> next, <kbd>a</kbd> accept, <kbd>x</kbd> reject, <kbd>e</kbd> correct, <kbd>m</kbd> note, <kbd>u</kbd> undo
        </p>
        <FilterBar frame={frame} />
        <ol class="queue">
          {queue.map(({ statement, headline, passage }) => (
            <li key={statement.cite.id} data-item tabindex={-1}>
              <div class="text">
                <h2>
                  <a
                    href={statementAddress(statement.cite.id)}
                    data-key="o"
                    data-key-label="open the report of the statement at hand"
                    dir="auto"
                  >
                    {headline || statement.cite.report}
                  </a>
                </h2>
                <Passage text={passage.text} from={passage.start} statements={[statement]} />
              </div>
              <ReviewCard statement={statement} back={back} />
            </li>
          ))}
        </ol>
        {decided.length > 0 && (
          <section>
            <h2>Decided last</h2>
            {decided.map(({ id, line, undone }) => (
              <form key={id} class={undone ? "decided undone" : "decided"} action="/undo" method="post" data-swap>
                <input type="hidden" name="back" value={back} />
                <input type="hidden" name="id" value={id} />
                <span>{line}</span>
                {!undone && (
                  <button
                    type="submit"
                    class="plain"
                    {...(id === latest?.id && { "data-key": "u", "data-key-label": "take back the latest decision" })}
                  >
                    take back
                  </button>
                )}
              </form>
            ))}
          </section>
        )}
      </>
    );
  },
};
