export {
  ACTOR_KINDS,
  type Actor,
  type ActorFile,
  type ActorKind,
  type ActorProblem,
  type Merge,
  problemText,
  type Tenure,
} from "./actors/actor.js";
export { type ActorBook, openActorBook } from "./actors/book.js";
export { type ActorLayers, combineLayers } from "./actors/layers.js";
export { type ActorLinker, makeActorLinker } from "./actors/link.js";
export type { NameKnowledge } from "./names/knowledge.js";
export { coordinated, mentionSpan } from "./names/mention-span.js";
export { makeNamer, type Namer } from "./names/namer.js";
export { indexNames, type NameIndex } from "./names/report.js";
export { Atlas, type PlaceKnowledge } from "./places/atlas.js";
export { findDateline } from "./places/dateline.js";
export { type ListedPlace, listedPlaces } from "./places/listed-place.js";
export { type Locator, makeLocator } from "./places/locate.js";
export { findToponyms, type Toponym } from "./places/toponyms.js";
export { makeNumberReader, type NumberReader } from "./quantities/number-reader.js";
export { readQuantity } from "./quantities/read-quantity.js";
export type { UnitLexicon } from "./quantities/units.js";
export { findTimes } from "./times/find-times.js";
export { resolveTime, type TimeContext } from "./times/resolve-time.js";
export { type ToldTime, timeInText } from "./times/time-in-text.js";
