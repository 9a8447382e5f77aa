import { createHash } from "node:crypto";
import { type Report, wholeText } from "../text/index.js";

/** SHA-256 of a report's whole text, in hexadecimal: what makes it a revision of its own. */
export function revisionHash(report: Pick<Report, "headline" | "text">): string {
  return createHash("sha256").update(wholeText(report), "utf8").digest("hex");
}
