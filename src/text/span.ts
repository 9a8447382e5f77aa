/** Half-open `[start, end)` in UTF-16 units of the text that offsets count in. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether the two share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
