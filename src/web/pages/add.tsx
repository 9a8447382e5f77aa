import type { AddPage, Job } from "../../views/index.js";
import type { PageView } from "../page-view.js";
import { reportAddress } from "../parts/cites.js";

/** Where reports are handed in, and how far the reading of those is. */
export const add: PageView<AddPage> = {
  title: () => "Add reports",
  View: ({ model: { jobs } }) => (
    <>
      <h1>Add reports</h1>
      <p class="quiet">They are read on this machine; nothing is sent anywhere. Only an address that you give below is fetched.</p>
      <rapporteur-add>
        <form class="add" action="/add" method="post" enctype="multipart/form-data">
          <fieldset>
            <legend>Files</legend>
            <label class="drop">
              Choose files, or drop them anywhere on this page
              <input type="file" name="files" multiple accept=".txt,.html,.htm,.json,.jsonl,text/plain,text/html,application/json" />
            </label>
            <p class="quiet">Plain text, pages, JSON, JSONL.</p>
          </fieldset>
          <fieldset>
            <legend>Addresses</legend>
            <label>
              One a line
              <textarea name="urls" rows={3} spellcheck={false} placeholder="https://" />
            </label>
          </fieldset>
          <fieldset>
            <legend>A text</legend>
            <label>
              Headline
              <input name="headline" type="text" autocomplete="off" />
            </label>
            <label>
              Text
              <textarea name="text" rows={8} />
            </label>
            <div class="row">
              <label>
                Outlet
                <input name="outlet" type="text" autocomplete="off" />
              </label>
              <label>
                Published
                <input name="published" type="date" />
              </label>
              <label>
                Found at
                <input name="url" type="url" placeholder="https:// (is not fetched)" autocomplete="off" />
              </label>
            </div>
          </fieldset>
          <button type="submit">Add</button>
        </form>
        <section id="jobs" aria-live="polite">
          <h2>Jobs</h2>
          {jobs.length === 0 ? (
            <p class="nothing">Nothing has been added since the server began.</p>
          ) : (
            jobs.map((job) => <JobCard key={job.id} job={job} />)
          )}
        </section>
      </rapporteur-add>
    </>
  ),
};

const STATES: Readonly<Record<Job["state"], string>> = { waiting: "waiting", running: "reading", done: "done", failed: "broken off" };

function JobCard({ job: { id, title, state, tally, reports, failures } }: { readonly job: Job }) {
  const there = tally.new + tally.revision + tally.reread + tally.known;
  return (
    <article class={`job job-${state}`} data-job={id}>
      <h3>
        <bdi>{title}</bdi> <span class="status">{STATES[state]}</span>
      </h3>
      <p>
        {there} {there === 1 ? "report" : "reports"} on record
        {tally.new > 0 && `, ${tally.new} new`}
        {tally.revision > 0 && `, ${tally.revision} revised`}
        {tally.known > 0 && `, ${tally.known} known already`}; {tally.statements} statements
        {tally.missed > 0 && <span class="flag">{tally.missed} not added</span>}
      </p>
      {reports.length > 0 && (
        <details open={reports.length <= 5}>
          <summary>Reports</summary>
          <ul>
            {reports.map(({ report, kind }) => (
              <li key={report}>
                <a href={reportAddress(report)}>
                  <bdi>{report}</bdi>
                </a>{" "}
                <span class="quiet">{kind}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {failures.map(({ code, message }) => (
        <p key={message} class="note">
          <code>{code}</code> <bdi>{message}</bdi>
        </p>
      ))}
    </article>
  );
}

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      /** Upgraded by src/web/browser/add.ts: files dropped on the page, jobs as they move on. */
      "rapporteur-add": { readonly children?: ComponentChildren };
    }
  }
}
