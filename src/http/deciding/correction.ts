import type { CorrectedParty, Correction } from "../../record/index.js";
import { STATUSES } from "../../statement/index.js";
import { Failure } from "../../text/index.js";
import type { FieldTexts } from "../../views/index.js";
import type { Site } from "../site.js";

type Given = { readonly [Name in keyof FieldTexts]?: string | undefined };

/** The fields of a statement of which nothing is known yet. */
export const NOTHING: FieldTexts = {
  type: "",
  sub: "",
  status: "",
  by: "",
  to: "",
  claimants: "",
  where: "",
  from: "",
  until: "",
  min: "",
  max: "",
  about: "",
};

/** The correction that texts of fields ask for: only those that differ from what is on record. Names of actors are looked up in the lists. */
export async function correctionOf(given: Given, now: FieldTexts, site: Site): Promise<Correction> {
  const differs = (name: keyof FieldTexts) => given[name] !== undefined && given[name]?.trim() !== now[name];
  const text = (name: keyof FieldTexts) => (given[name] ?? now[name]).trim();
  const named = (["by", "to", "claimants"] as const).filter(differs);
  const { book } = named.some((name) => text(name) !== "") ? await site.actors() : { book: null };
  const party = (name: string): CorrectedParty => {
    const known = book?.actors.get(name);
    const [found, ...others] = known ? [known] : (book?.named(name) ?? []);
    return found && others.length === 0 ? { is: found.name, actor: { id: found.id, name: found.name } } : { is: name };
  };
  const parties = (name: keyof FieldTexts) =>
    text(name)
      .split(";")
      .map((each) => each.trim())
      .filter(Boolean)
      .map(party);
  return {
    ...(differs("type") && { type: text("type") }),
    ...(differs("sub") && { sub: text("sub") || null }),
    ...(differs("status") && { status: statusOf(text("status")) }),
    ...(differs("by") && { by: parties("by") }),
    ...(differs("to") && { to: parties("to") }),
    ...(differs("claimants") && { claimants: parties("claimants") }),
    ...(differs("where") && { where: text("where") || null }),
    ...((differs("from") || differs("until")) && { when: daysOf(text("from"), text("until")) }),
    ...((differs("min") || differs("max")) && { value: { min: numberOf(text("min")), max: numberOf(text("max")) } }),
    ...(differs("about") && { about: text("about") || null }),
  };
}

function statusOf(written: string): (typeof STATUSES)[number] {
  const status = STATUSES.find((each) => each === written);
  if (!status) throw new Failure("bad-correction", `“${written}” is no status; it may be ${STATUSES.join(", ")}`);
  return status;
}

function daysOf(from: string, until: string): { readonly from: string | null; readonly to: string | null } | null {
  return from === "" && until === "" ? null : { from: from || null, to: until || null };
}

function numberOf(written: string): number | null {
  if (written === "") return null;
  const value = Number(written);
  if (!Number.isFinite(value) || value < 0) throw new Failure("bad-correction", `“${written}” is no number of people or things`);
  return value;
}
