import type { Frame, IssueShown, PositionCell, PositionsPage, StanceShown } from "../../views/index.js";
import type { PageView } from "../page-view.js";
import { Cites } from "../parts/cites.js";
import { Day } from "../parts/day.js";
import { FilterBar } from "../parts/filter-bar.js";
import { More, Nothing } from "../parts/more.js";
import { StatusMark } from "../parts/status-mark.js";
import { Lanes } from "./positions/lanes.js";

/** Who stands where: issues as rows, the parties that speak on most of them as columns, all others in the last. */
export const positions: PageView<PositionsPage> = {
  title: ({ only, issues }) => (only === null ? "Positions" : (issues[0]?.label ?? "Positions")),
  View: ({ model: { only, issues, next }, frame }) => {
    const [first] = issues;
    if (only !== null && first) return <IssueView issue={first} />;
    const parties = columnsOf(issues);
    return (
      <>
        <h1>Positions</h1>
        <FilterBar frame={frame} />
        {issues.length === 0 ? (
          <Nothing frame={frame} what="No positions." />
        ) : (
          <section class="scroll matrix" tabindex={0} aria-label="Positions by issue and party">
            <table>
              <thead>
                <tr>
                  <th scope="col">Issue</th>
                  {parties.map(({ key, name }) => (
                    <th key={key} scope="col">
                      <a href={withActor(frame, key)}>
                        <bdi>{name}</bdi>
                      </a>
                    </th>
                  ))}
                  <th scope="col">{parties.length > 0 ? "Others" : "Who stands where"}</th>
                </tr>
              </thead>
              <tbody>
                {issues.map((issue) => (
                  <IssueRow key={issue.id} issue={issue} columns={parties.map(({ key }) => key)} />
                ))}
              </tbody>
            </table>
          </section>
        )}
        <More frame={frame} next={next} />
      </>
    );
  },
};

function IssueRow({ issue, columns }: { readonly issue: IssueShown; readonly columns: readonly string[] }) {
  const others = issue.cells.filter(({ party }) => !columns.includes(party.key));
  return (
    <tr data-item>
      <th scope="row">
        <a href={`/positions?${new URLSearchParams({ issue: issue.id })}`} data-key="o" data-key-label="open the issue at hand">
          <bdi>{issue.named ? issue.label : `“${issue.label}”`}</bdi>
        </a>
        {issue.opposed && <span class="flag">opposed</span>}
      </th>
      {columns.map((key) => {
        const cell = issue.cells.find(({ party }) => party.key === key);
        return <td key={key}>{cell && <CellView cell={cell} />}</td>;
      })}
      <td class="others">
        {others.map((cell) => (
          <div key={cell.party.key} class="other">
            <bdi>{cell.party.name}</bdi>
            <CellView cell={cell} />
          </div>
        ))}
        {issue.unnamed.length > 0 && (
          <div class="other">
            <span class="piece-unnamed">party not named</span>
            <History history={issue.unnamed} summary={issue.unnamed.at(-1)?.wording ?? ""} />
          </div>
        )}
      </td>
    </tr>
  );
}

function CellView({ cell }: { readonly cell: PositionCell }) {
  const latest = cell.now ?? cell.history.at(-1);
  if (!latest) return <History history={cell.saidForIt} summary="said for it by others" />;
  return (
    <div class={`position toward-${latest.toward ?? "neither"}`}>
      <History history={[...cell.history, ...cell.saidForIt]} summary={latest.wording} toward={latest.toward} />
      <span class="quiet since">
        {cell.since ? (
          <>
            since <Day day={cell.since} />
          </>
        ) : (
          <Day day={latest.day} />
        )}
        {cell.changes > 0 && <span class="flag">changed</span>}
        {cell.earlier > 0 && ` · ${cell.earlier} earlier on the issue’s page`}
      </span>
    </div>
  );
}

const TOWARD = { for: "▲", against: "▼" } as const;

interface HistoryProps {
  readonly history: readonly (StanceShown & { readonly by?: string })[];
  readonly summary: string;
  readonly toward?: StanceShown["toward"];
}

/** What was told, by day, behind the word that says how it stands. */
function History({ history, summary, toward = null }: HistoryProps) {
  return (
    <details class="history">
      <summary>
        {toward && (
          <span class="toward" title={toward}>
            {TOWARD[toward]}{" "}
          </span>
        )}
        {summary}
      </summary>
      <ol>
        {history.map((stance) => (
          <li key={`${stance.day} ${stance.wording} ${stance.cites[0]?.id}`}>
            <Day day={stance.day} /> <StatusMark status={stance.status} label={stance.wording} />
            {stance.by && (
              <span class="quiet">
                {" "}
                said for it by <bdi>{stance.by}</bdi>
              </span>
            )}
            <Cites cites={stance.cites} />
          </li>
        ))}
      </ol>
    </details>
  );
}

/** One issue: where each party stood when, and in what words it is spoken of. */
function IssueView({ issue }: { readonly issue: IssueShown }) {
  return (
    <>
      <p>
        <a href="/positions">Positions</a>
      </p>
      <h1>
        <bdi>{issue.named ? issue.label : `“${issue.label}”`}</bdi> {issue.opposed && <span class="flag">opposed</span>}
      </h1>
      {issue.opposed && (
        <p>
          For: {issue.opposed.for.join(", ")}. Against: {issue.opposed.against.join(", ")}.
        </p>
      )}
      {issue.phrases.length > 1 && (
        <p class="quiet">Spoken of as {issue.phrases.map(({ text, statements }) => `“${text}” (${statements})`).join(", ")}</p>
      )}
      <Lanes issue={issue} />
      <ul class="entries">
        {issue.cells.map((cell) => (
          <li key={cell.party.key} data-item>
            <h2>
              <bdi>{cell.party.name}</bdi>
            </h2>
            <CellView cell={cell} />
          </li>
        ))}
        {issue.unnamed.length > 0 && (
          <li data-item>
            <h2 class="piece-unnamed">party not named</h2>
            <History history={issue.unnamed} summary={issue.unnamed.at(-1)?.wording ?? ""} />
          </li>
        )}
      </ul>
    </>
  );
}

const MOST_COLUMNS = 6;

/** The parties that stand in most rows: columns that are empty in most would hide the others. */
function columnsOf(issues: readonly IssueShown[]): readonly PositionCell["party"][] {
  const rows = new Map<string, { readonly party: PositionCell["party"]; count: number }>();
  for (const { party } of issues.flatMap(({ cells }) => cells)) {
    const known = rows.get(party.key);
    if (known) known.count += 1;
    else rows.set(party.key, { party, count: 1 });
  }
  return [...rows.values()]
    .filter(({ count }) => count >= Math.max(2, issues.length / 8))
    .sort((a, b) => b.count - a.count || a.party.name.localeCompare(b.party.name))
    .slice(0, MOST_COLUMNS)
    .map(({ party }) => party);
}

function withActor({ path, query }: Frame, key: string): string {
  const kept = query.filter(([name]) => name !== "actor" && name !== "cursor").map(([name, value]) => [name, value]);
  return `${path}?${new URLSearchParams([...kept, ["actor", key]])}`;
}
