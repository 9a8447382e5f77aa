import type { Frame, ReportPage } from "../../views/index.js";
import type { PageView } from "../page-view.js";
import { reportAddress } from "../parts/cites.js";
import { Day } from "../parts/day.js";
import { FieldInputs, ReviewCard, WhyAndSend } from "../parts/review-card.js";
import { Passage } from "./report/passage.js";
import { Provenance } from "./report/provenance.js";

/** A report with the statements beside its text, and everything that can be decided about them. */
export const report: PageView<ReportPage> = {
  title: ({ headline, id }) => headline || id,
  View: ({ model, frame }) => {
    const { headline, text, statements, at, lost } = model;
    const back = `${frame.path}?${new URLSearchParams(frame.query.filter(([name]) => name !== "statement").map(([name, value]) => [name, value]))}`;
    const here = back.includes("id=") ? back : reportAddress(model.id);
    const mine = statements.flatMap(({ decisions }) => decisions.filter(({ undone }) => !undone)).sort((a, b) => b.id - a.id)[0];
    return (
      <rapporteur-report>
        <ReportHead model={model} frame={frame} />
        <div class="reading">
          <div class="text" data-report={model.id}>
            <h1>
              {headline ? <Passage text={headline} from={0} statements={statements} inline /> : <span class="quiet">(no headline)</span>}
            </h1>
            <Passage text={text} from={headline.length + 1} statements={statements} />
          </div>
          <aside class="cards" aria-label="Statements">
            <header>
              <h2>
                {statements.length} {statements.length === 1 ? "statement" : "statements"}
              </h2>
              <Legend model={model} />
              {mine && (
                <form action="/undo" method="post" data-swap>
                  <input type="hidden" name="back" value={here} />
                  <input type="hidden" name="id" value={mine.id} />
                  <button type="submit" class="plain" data-key="u" data-key-label="take back the latest decision on this report">
                    Undo decision {mine.id}
                  </button>
                </form>
              )}
              <p class="quiet select-hint">Select words of the text to add a statement that was missed.</p>
            </header>
            {statements.length === 0 && (
              <p class="nothing">Nothing was read in this report. What it says that matters can be added by selecting its words.</p>
            )}
            <ol>
              {statements.map((statement, i) => (
                <li
                  key={statement.cite.id}
                  id={`s${i}`}
                  data-item
                  tabindex={-1}
                  data-place={i}
                  {...(statement.cite.id === at && { "data-at": true })}
                >
                  <ReviewCard statement={statement} back={here}>
                    <p class="note words" dir="auto">
                      “{statement.cite.quote.before}
                      <em>{statement.cite.quote.head}</em>
                      {statement.cite.quote.after}”
                    </p>
                  </ReviewCard>
                </li>
              ))}
            </ol>
            {lost.map(({ id, line }) => (
              <p key={id} class="note">
                {line} · its words are not in a statement any more
              </p>
            ))}
          </aside>
        </div>
        <AddDialog model={model} back={here} />
        <Provenance model={model} />
      </rapporteur-report>
    );
  },
};

function ReportHead({
  model: { outlet, byline, published, publishedKnown, dateline, url },
  frame,
}: {
  readonly model: ReportPage;
  readonly frame: Frame;
}) {
  return (
    <p class="report-head" data-user={frame.user}>
      <bdi>{outlet ?? "outlet not known"}</bdi> · <Day day={published} />
      {published && !publishedKnown && " (worked out)"}
      {dateline && (
        <>
          {" "}
          · filed from <bdi>{dateline}</bdi>
        </>
      )}
      {byline && (
        <>
          {" "}
          · <bdi>{byline}</bdi>
        </>
      )}
      {url && (
        <>
          {" · "}
          {/^https?:\/\//i.test(url) ? (
            <a href={url} rel="noopener noreferrer external" target="_blank">
              <bdi>{url}</bdi>
            </a>
          ) : (
            <bdi>{url}</bdi>
          )}
        </>
      )}
    </p>
  );
}

function Legend({ model: { statements } }: { readonly model: ReportPage }) {
  return (
    <p class="legend">
      {(["event", "figure", "condition"] as const).map((kind) => (
        <label key={kind}>
          <input type="checkbox" data-show={kind} checked />
          <span class={`said said-${kind} line-${kind}`}>{KIND_LABEL[kind]}</span>{" "}
          {statements.filter((statement) => statement.kind === kind).length}
        </label>
      ))}
    </p>
  );
}

const KIND_LABEL = { event: "who did what", figure: "figures", condition: "how things stand" } as const;
const EMPTY = { type: "", sub: "", status: "", by: "", to: "", claimants: "", where: "", from: "", until: "", min: "", max: "", about: "" };

/** Opened by the page's script when words are selected; one form for each kind of statement. */
function AddDialog({ model: { id, revision, revisions }, back }: { readonly model: ReportPage; readonly back: string }) {
  if (revision !== revisions.at(-1)?.number) return null;
  return (
    <dialog class="add-statement" aria-label="Add a statement">
      <h2>Add a statement</h2>
      <p class="words" dir="auto" data-quote />
      {(["event", "figure", "condition"] as const).map((kind) => (
        <details key={kind} name="kind-of-statement" class="deed">
          <summary>{KIND_LABEL[kind]}</summary>
          <form action="/decide" method="post" data-swap>
            <input type="hidden" name="back" value={back} />
            <input type="hidden" name="kind" value="add" />
            <input type="hidden" name="report" value={id} />
            <input type="hidden" name="of_kind" value={kind} />
            <input type="hidden" name="quote" />
            <input type="hidden" name="at" />
            <label>
              The word that carries it
              <select name="head" />
            </label>
            <FieldInputs kind={kind} fields={EMPTY} />
            <WhyAndSend label="Add" />
          </form>
        </details>
      ))}
      <form method="dialog">
        <button type="submit" class="plain">
          Close
        </button>
      </form>
    </dialog>
  );
}

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      /** Upgraded by src/web/browser/report.ts. */
      "rapporteur-report": { readonly children?: ComponentChildren };
    }
  }
}
