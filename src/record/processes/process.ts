import type { Course } from "../happenings/course.js";
import type { Issue } from "../issues/issue.js";
import type { Party } from "../positions/party.js";
import type { Opposition } from "../positions/positions.js";
import type { StanceKind, Standing } from "../positions/stance.js";
import type { StoredStatement } from "../stored.js";

/** A negotiation: sides that bargain, directly or through others, over weeks or years. */
export interface Process {
  /** Stays the same while the sides and the first day stay the same. */
  readonly id: string;
  readonly name: string;
  /** Whether reports call it so; else the name was made of the sides. */
  readonly said: boolean;
  /** What reports call it, the most frequent first. */
  readonly names: readonly { readonly text: string; readonly statements: readonly StoredStatement[] }[];
  /** The sides; empty where no report tells whose talks they are. */
  readonly principals: readonly Party[];
  readonly mediators: readonly Participation[];
  readonly hosts: readonly Host[];
  /** By day, undated ones last. */
  readonly rounds: readonly Round[];
  readonly agenda: readonly Issue[];
  /** Issues on which sides are opposed. */
  readonly stickingPoints: readonly StickingPoint[];
  readonly status: ProcessStatus;
  readonly documents: readonly Document[];
  /** First and last day of what is told; null where none is known. */
  readonly from: string | null;
  readonly until: string | null;
  readonly statements: readonly StoredStatement[];
}

export interface Participation {
  readonly party: Party;
  readonly statements: readonly StoredStatement[];
}

export interface Host {
  /** The place as reports name it; null where only the host is told. */
  readonly place: string | null;
  /** The state in which it lies, or the party said to be host; null where neither is known. */
  readonly party: Party | null;
  readonly statements: readonly StoredStatement[];
}

export type Level = "leaders" | "ministers" | "envoys" | "technical";

export interface Round {
  readonly from: string | null;
  readonly until: string | null;
  readonly place: string | null;
  readonly parties: readonly Party[];
  /** Of those who are named, the highest; null where nothing tells. */
  readonly level: Level | null;
  /** Whether it was planned, held, put off, called off or denied, with who says so and when. */
  readonly course: Course;
  readonly statements: readonly StoredStatement[];
}

export interface StickingPoint {
  readonly issue: Issue;
  readonly opposed: Opposition;
}

export interface ProcessStatus {
  /** The latest that each of those who say anything says; several where they differ. */
  readonly current: readonly StateTold[];
  /** By day, undated ones first. */
  readonly history: readonly StateTold[];
}

/** How things stand between the sides, as somebody tells it. */
export interface StateTold {
  readonly type: "talks" | "truce";
  readonly state: string;
  /** Whether it is so, may be so, is to be so or is not so: that of the statements. */
  readonly standing: "so" | "planned" | "possible" | "not-so";
  readonly day: string | null;
  /** Innermost first is who said it; empty: reports in their own voice. */
  readonly according: readonly Party[];
  readonly statements: readonly StoredStatement[];
}

/** Something put in writing or settled between sides. */
export interface Document {
  /** The words of the report for it. */
  readonly words: string;
  readonly kind: StanceKind;
  readonly standing: Standing;
  readonly day: string | null;
  readonly parties: readonly Party[];
  readonly statements: readonly StoredStatement[];
}
