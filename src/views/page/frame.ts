import type { ActorsPage } from "./actors.js";
import type { AddPage } from "./add.js";
import type { CalendarPage } from "./calendar.js";
import type { FiguresPage } from "./figures.js";
import type { MapPage } from "./map.js";
import type { PositionsPage } from "./positions.js";
import type { ProcessPage } from "./process.js";
import type { ReportPage } from "./report.js";
import type { ReviewPage } from "./review.js";
import type { SearchPage } from "./search.js";
import type { TimelinePage } from "./timeline.js";
import type { TodayPage } from "./today.js";

/** The page that describes the API shows nothing of the record. */
export interface ApiPage {
  readonly page: "api";
}

/** What any page shows, told apart by `page`. */
export type PageModel =
  | ApiPage
  | ActorsPage
  | AddPage
  | CalendarPage
  | ProcessPage
  | FiguresPage
  | MapPage
  | PositionsPage
  | ReportPage
  | ReviewPage
  | SearchPage
  | TimelinePage
  | TodayPage;

/** What stands around a page. */
export interface Frame {
  /** Path of the page, as `/timeline`. */
  readonly path: string;
  /** Parameters of the address, in its order: filters, and whatever else names what is shown. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** The same page for programs. */
  readonly twins: readonly { readonly format: "json" | "jsonl" | "csv"; readonly address: string }[];
  /** Who looks. */
  readonly user: string;
  /** The record: the file's name, how far it is. */
  readonly record: { readonly name: string; readonly moment: number; readonly at: string };
  readonly version: string;
}

/** What went wrong, as it is told to a reader: an HTTP status, a code that docs/reference/errors.md explains, what and where. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** Makes documents of what pages show. */
export interface Renderer {
  page(model: PageModel, frame: Frame): string;
  problem(problem: Problem, frame: Frame): string;
}
