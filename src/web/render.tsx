import { render as html } from "preact-render-to-string";
import type { Frame, PageModel, Problem, Renderer } from "../views/index.js";
import type { Assets } from "./assets.js";
import type { PageView } from "./page-view.js";
import { PAGES } from "./pages.js";
import { Document } from "./parts/document.js";

/** Renders pages as whole documents. Everything that came from a report goes through the escaping of Preact: there is no other way in. */
export function renderer(assets: Assets): Renderer {
  const document = (title: string, frame: Frame, page: string, content: preact.ComponentChild) =>
    `<!doctype html>${html(
      <Document title={title} frame={frame} page={page} assets={assets}>
        {content}
      </Document>,
    )}`;
  return {
    page(model, frame) {
      const { title, View } = PAGES[model.page] as PageView<PageModel>;
      return document(title(model), frame, model.page, <View model={model} frame={frame} />);
    },
    problem: (problem, frame) => document("Not possible", frame, "problem", <ProblemView {...problem} />),
  };
}

function ProblemView({ status, code, message }: Problem) {
  return (
    <section class="problem">
      <h1>{status === 404 ? "Not on record" : "That is not possible"}</h1>
      <p>{message}</p>
      <p class="quiet">
        {status} · <code>{code}</code>
      </p>
    </section>
  );
}
