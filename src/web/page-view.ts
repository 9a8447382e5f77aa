import type { JSX } from "preact";
import type { Frame, PageModel } from "../views/index.js";

/** How a page looks. */
export interface PageView<Model extends PageModel> {
  readonly title: (model: Model) => string;
  readonly View: (props: { readonly model: Model; readonly frame: Frame }) => JSX.Element;
}
