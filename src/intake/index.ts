export { intake, intakeBytes } from "./intake.js";
export type { Limits } from "./limits.js";
export type { IntakeOptions } from "./settings.js";
export type { Intake } from "./source.js";
export type { FetchPolicy } from "./url/fetch-policy.js";
