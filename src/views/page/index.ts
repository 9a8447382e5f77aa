export { ACTOR_PARTS, type ActorPart, type ActorTold, happeningsPart, listedActor, positionsOf, statementsPart } from "./actor.js";
export { type ActorLine, type ActorsPage, actorLines, actorPage, actorsPage, actorsSchema, networkPage } from "./actors.js";
export { type AddPage, addSchema, type Job, jobSchema } from "./add.js";
export type { Entry, Frozen } from "./atoms.js";
export { type AppointmentTold, type CalendarPage, calendarPage, calendarSchema, daysOf } from "./calendar.js";
export { type FieldTexts, fieldTexts, fieldTextsSchema } from "./field-texts.js";
export { type CountShown, type FigurePointShown, type FiguresPage, figuresPage, figuresSchema } from "./figures.js";
export type { Frame, PageModel, Problem, Renderer } from "./frame.js";
export { type MapPage, mapPage, mapSchema, type PlaceShown } from "./map.js";
export { FAMILIES, type Family, type Network, networkOf } from "./network.js";
export {
  type IssueShown,
  type PositionCell,
  type PositionsPage,
  positionsPage,
  positionsSchema,
  type StanceShown,
} from "./positions.js";
export { type ProcessPage, type ProcessTold, processesPage, processPage, processSchema } from "./process.js";
export { type PlacedStatement, type ReportPage, reportPage, reportSchema } from "./report.js";
export { type ReviewPage, reviewPage, reviewSchema } from "./review.js";
export { type SearchFacet, type SearchPage, searchPage, searchSchema } from "./search.js";
export { type TimelinePage, timelinePage, timelineSchema } from "./timeline.js";
export { type TodayPage, todayPage, todaySchema, todayUncompared } from "./today.js";
