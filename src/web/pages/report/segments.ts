/** A span of a report's whole text. */
interface Spanned {
  readonly start: number;
  readonly end: number;
  readonly headStart: number;
  readonly headEnd: number;
}

/** A piece of text that the same statements cover from its beginning to its end. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  /** Places of the statements in their list: those whose words it is part of, and those whose head it is part of. */
  readonly covers: readonly number[];
  readonly heads: readonly number[];
}

/** A paragraph, cut at every border of a statement. */
export interface Paragraph {
  readonly start: number;
  readonly segments: readonly Segment[];
}

/** A text in paragraphs and segments; put together again they are the text, but for the line breaks between paragraphs. `from`: its offset in the whole text. */
export function paragraphsOf(text: string, from: number, statements: readonly Spanned[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = from;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    // Statements are sorted by their heads, not by their beginnings: each paragraph asks all of them.
    const near = statements.flatMap((span, i) => (span.start < end && span.end > start ? [{ ...span, i }] : []));
    const borders = near.flatMap((span) => [span.start, span.end, span.headStart, span.headEnd]).filter((at) => at > start && at < end);
    const cuts = [...new Set([start, ...borders, end])].sort((a, b) => a - b);
    const segments = cuts.slice(0, -1).map((at, n) => {
      const until = cuts[n + 1] ?? end;
      return {
        start: at,
        text: text.slice(at - from, until - from),
        covers: near.filter((span) => span.start <= at && span.end >= until).map(({ i }) => i),
        heads: near.filter((span) => span.headStart <= at && span.headEnd >= until).map(({ i }) => i),
      };
    });
    paragraphs.push({ start, segments });
    start = end + 1;
  }
  return paragraphs;
}
