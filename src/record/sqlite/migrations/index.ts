import { record } from "./0001-record.js";

/** Every schema that was ever released, as the step from the one before it. What is released is never changed: a new step goes to the end. */
export const MIGRATIONS: readonly string[] = [record];
