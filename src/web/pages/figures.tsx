import type { CountShown, FiguresPage } from "../../views/index.js";
import type { PageView } from "../page-view.js";
import { Cites } from "../parts/cites.js";
import { Day } from "../parts/day.js";
import { FilterBar } from "../parts/filter-bar.js";
import { More, Nothing } from "../parts/more.js";
import { StatusMark } from "../parts/status-mark.js";
import { FigureChart } from "./figures/chart.js";

const SCOPES = ["cumulative", "current", "incident"] as const;

/** What was counted: each count with its chart and the table of the same values; what is counted in all, at present and in one event keeps apart. */
export const figures: PageView<FiguresPage> = {
  title: ({ only, counts }) => (only === null ? "Figures" : (counts[0]?.title ?? "Figures")),
  View: ({ model: { only, counts, next }, frame }) => (
    <>
      {only !== null && (
        <p>
          <a href="/figures">Figures</a>
        </p>
      )}
      <h1>{only === null ? "Figures" : counts[0]?.title}</h1>
      {only === null && <FilterBar frame={frame} />}
      {counts.length === 0 && <Nothing frame={frame} what="No figures." />}
      {SCOPES.map((scope) => {
        const of = counts.filter((count) => count.scope === scope);
        return (
          of.length > 0 && (
            <section key={scope} class="figures">
              {only === null && <h2>{`Counted ${of[0]?.scopeWording}`}</h2>}
              {of.map((count) => (
                <CountView key={count.id} count={count} alone={only !== null} />
              ))}
            </section>
          )
        );
      })}
      <More frame={frame} next={next} />
    </>
  ),
};

const FLAGS = { fall: "falls", jump: "jumps", rival: "rival values" } as const;

function CountView({ count, alone }: { readonly count: CountShown; readonly alone: boolean }) {
  const kinds = [...new Set(count.flags.map(({ kind }) => kind))];
  return (
    <article class="figure" data-item>
      {!alone && (
        <h3>
          <a href={`/figures?${new URLSearchParams({ count: count.id })}`} data-key="o" data-key-label="open the count at hand">
            <bdi>{count.title}</bdi>
          </a>
          {kinds.map((kind) => (
            <span key={kind} class="flag">
              {FLAGS[kind]}
            </span>
          ))}
        </h3>
      )}
      <div class="chart-and-table">
        <FigureChart count={count} />
        <FigureTable count={count} />
      </div>
      {(alone ? count.flags : count.flags.slice(0, 2)).map(({ wording }) => (
        <p key={wording} class="note" dir="auto">
          {wording}
        </p>
      ))}
    </article>
  );
}

function FigureTable({ count: { series } }: { readonly count: CountShown }) {
  return (
    <div class={`scroll values${series.length === 1 && series[0]?.points.length === 1 ? " single" : ""}`}>
      <table>
        <thead>
          <tr>
            <th>As of</th>
            <th class="number">Value</th>
            <th>Who says so</th>
            <th>Words</th>
          </tr>
        </thead>
        <tbody>
          {series.flatMap(({ claimant, outlet, points }, place) =>
            points.map(({ day, told, words, status, origins, cites }) => (
              <tr key={`${claimant} ${day} ${words} ${status}`} class={`series series-${place % 8}`}>
                <td>
                  <Day day={day} />
                  {!told && day !== null && (
                    <span class="quiet" title="the day of the report">
                      {" "}
                      (report)
                    </span>
                  )}
                </td>
                <td class="number">
                  <bdi>{words}</bdi>
                  {status !== "happened" && status !== "ongoing" && (
                    <>
                      {" "}
                      <StatusMark status={status} />
                    </>
                  )}
                </td>
                <td>
                  <span class="swatch" aria-hidden="true" />
                  <bdi>{claimant ?? "outlet not known"}</bdi>
                  {outlet && <span class="quiet"> (own voice)</span>}
                  {origins > 1 && <span class="count">{origins} origins</span>}
                </td>
                <td>
                  <Cites cites={cites} />
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}
