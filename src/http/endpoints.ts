import type { Endpoint } from "./endpoint.js";
import { timeline } from "./pages/timeline.js";

/** Every question that has an address, in the order in which they stand in the documentation. */
export const ENDPOINTS: readonly Endpoint[] = [timeline];
