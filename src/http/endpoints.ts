import type { Endpoint } from "./endpoint.js";
import { actors } from "./pages/actors.js";
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

/** Every question that has an address, in the order in which they stand in the documentation. */
export const ENDPOINTS: readonly Endpoint[] = [report, today, positions, figures, review, timeline, map, process, calendar, actors, search];
