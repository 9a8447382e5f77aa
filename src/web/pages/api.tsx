import type { PageView } from "../page-view.js";

/** The API's description, to read and to try. */
export const api: PageView<{ readonly page: "api" }> = {
  title: () => "API",
  View: () => (
    <>
      <h1>API</h1>
      <p>
        Every page has its twin for programs: put <code>.json</code> behind its path, or ask <code>/api/…</code>; lists also come as{" "}
        <code>.csv</code> and <code>.jsonl</code>. <a href="/api/openapi.json">openapi.json</a> describes all of it.
      </p>
      <rapporteur-api data-description="/api/openapi.json" />
    </>
  ),
};

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      /** Upgraded by src/web/browser/api.ts. */
      "rapporteur-api": { readonly "data-description": string };
    }
  }
}
