import type { ClueRecogniser } from "./clue.js";
import { anniversary } from "./recognisers/anniversary.js";
import { datedWeekday } from "./recognisers/dated-weekday.js";
import { dateline } from "./recognisers/dateline.js";
import { distance } from "./recognisers/distance.js";
import { explicitDate } from "./recognisers/explicit-date.js";
import { feast } from "./recognisers/feast.js";
import { knownEvent } from "./recognisers/known-event.js";
import { leadWeekday } from "./recognisers/lead-weekday.js";
import { nearDate } from "./recognisers/near-date.js";
import { nearMonth } from "./recognisers/near-month.js";
import { nearOrdinal } from "./recognisers/near-ordinal.js";
import { office } from "./recognisers/office.js";
import { relativeYear } from "./recognisers/relative-year.js";
import { session } from "./recognisers/session.js";
import { today } from "./recognisers/today.js";

/** In the order in which their clues are told to the reader. */
export const CLUE_RECOGNISERS: readonly ClueRecogniser[] = [
  dateline,
  explicitDate,
  knownEvent,
  relativeYear,
  anniversary,
  distance,
  office,
  session,
  today,
  datedWeekday,
  leadWeekday,
  nearDate,
  nearMonth,
  nearOrdinal,
  feast,
];
