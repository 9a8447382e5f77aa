import type { Frame, Role } from "../text/index.js";
import type { Reason } from "./statement.js";

/** What decided the fields of one statement, in the order in which they were decided. */
export class Reasons {
  private readonly given: Reason[] = [];

  model(field: string, score: number): void {
    this.given.push({ field, by: "model", score: Math.round(score * 1000) / 1000 });
  }

  rule(field: string, rule: string): void {
    this.given.push({ field, by: "rule", rule });
  }

  /** The labels that the model gives to every statement of the frame's kind. */
  labels({ kind, sub, score, scores }: Frame): void {
    this.model("head", score);
    if (kind !== "figure") this.model("type", scores.type);
    if (sub !== null) this.model(kind === "event" ? "mode" : "state", scores.sub);
    this.model("status", scores.status);
    if (kind === "figure") this.model("scope", scores.scope);
  }

  /** The arcs to the arguments in a role. */
  arcs(frame: Frame, role: Role): void {
    for (const { score } of frame.arguments.filter((a) => a.role === role)) this.model(role === "claimant" ? "claimants" : role, score);
  }

  all(): readonly Reason[] {
    return this.given;
  }
}
