import type { ReportPage } from "../../../views/index.js";
import { reportAddress } from "../../parts/cites.js";
import { Day } from "../../parts/day.js";

/** Where a report comes from: its bytes, its revisions, who read it, its copies. */
export function Provenance({ model: { id, revision, revisions, copies, language, fetched, revised } }: { readonly model: ReportPage }) {
  return (
    <details class="provenance" open={revisions.length > 1 || copies.length > 0}>
      <summary data-key="p" data-key-label="where the report comes from">
        Where it comes from
      </summary>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th>Revision</th>
              <th>On record since</th>
              <th>Read by</th>
              <th>Original</th>
              <th>SHA-256 of its bytes</th>
            </tr>
          </thead>
          <tbody>
            {revisions.map(({ number, added, original, mediaType, readings, headline }) => (
              <tr key={number}>
                <td>
                  {number === revision ? (
                    <>{number} (shown)</>
                  ) : (
                    <a href={`/report?${new URLSearchParams({ id, revision: String(number) })}`}>
                      {number}: <bdi>{headline}</bdi>
                    </a>
                  )}
                </td>
                <td>{added.slice(0, 16).replace("T", " ")}</td>
                <td>
                  {readings.map(({ engine, statements, current }) => (
                    <div key={engine}>
                      {engine}, {statements} statements{current && ", in use"}
                    </div>
                  ))}
                </td>
                <td>
                  <a href={`/report/original?${new URLSearchParams({ id, revision: String(number) })}`} download>
                    {mediaType}
                  </a>
                </td>
                <td>
                  <code class="hash">{original}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="quiet">
        <code>
          <bdi>{id}</bdi>
        </code>
        {language && ` · language ${language}`}
        {revised && (
          <>
            {" "}
            · changed <Day day={revised} />
          </>
        )}
        {fetched && (
          <>
            {" "}
            · fetched <Day day={fetched} />
          </>
        )}
      </p>
      {copies.length > 0 && (
        <>
          <h3>Copies of the same dispatch, counted once with it</h3>
          <ul>
            {copies.map((copy) => (
              <li key={copy.id}>
                <a href={reportAddress(copy.id)}>
                  <bdi>{copy.headline || copy.id}</bdi>
                </a>{" "}
                <bdi class="quiet">{copy.outlet ?? "outlet not known"}</bdi> <Day day={copy.published} />
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
