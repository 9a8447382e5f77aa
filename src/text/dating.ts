/** From what a report without a date was dated, and how closely. Days are `YYYY-MM-DD`. */
export interface Dating {
  /** The report is of a day between these, both included; null where the evidence leaves it open. */
  readonly from: string | null;
  readonly to: string | null;
  /** The day, where the evidence leaves one. */
  readonly day: string | null;
  /** Where it leaves several years, the likeliest day of each, likeliest first; else empty. */
  readonly candidates: readonly string[];
  readonly because: readonly DatingReason[];
}

/** Words of the report, and the days of publication that agree with them. */
export interface DatingReason {
  readonly words: string;
  /** Offset of the words in the report's whole text. */
  readonly at: number;
  readonly says: string;
  /** Null where they leave it open. */
  readonly from: string | null;
  readonly to: string | null;
}
