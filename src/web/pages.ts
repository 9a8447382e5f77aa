import type { PageModel } from "../views/index.js";
import type { PageView } from "./page-view.js";
import { actors } from "./pages/actors.js";
import { add } from "./pages/add.js";
import { api } from "./pages/api.js";
import { calendar } from "./pages/calendar.js";
import { figures } from "./pages/figures.js";
import { map } from "./pages/map.js";
import { positions } from "./pages/positions.js";
import { process } from "./pages/process.js";
import { report } from "./pages/report.js";
import { review } from "./pages/review.js";
import { search } from "./pages/search.js";
import { timeline } from "./pages/timeline.js";
import { today } from "./pages/today.js";

/** How each page looks, by its name. */
export const PAGES: { readonly [Name in PageModel["page"]]: PageView<Extract<PageModel, { readonly page: Name }>> } = {
  actors,
  add,
  api,
  calendar,
  process,
  figures,
  map,
  positions,
  report,
  review,
  search,
  timeline,
  today,
};
