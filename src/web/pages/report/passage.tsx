import type { PlacedStatement } from "../../../views/index.js";
import { type Paragraph, paragraphsOf, type Segment } from "./segments.js";

interface Props {
  readonly text: string;
  /** Offset of the text in the whole text of its report. */
  readonly from: number;
  readonly statements: readonly PlacedStatement[];
  /** Whether it stands within a line, as a headline does; else each paragraph stands by itself. */
  readonly inline?: boolean;
}

/** A text with the words of its statements marked by kind; where several cover the same words, each has a line of its own below them. */
export function Passage({ text, from, statements, inline = false }: Props) {
  return (
    <>
      {paragraphsOf(text, from, statements).map((paragraph) => (
        <ParagraphView key={paragraph.start} paragraph={paragraph} statements={statements} inline={inline} />
      ))}
    </>
  );
}

interface ParagraphProps {
  readonly paragraph: Paragraph;
  readonly statements: readonly PlacedStatement[];
  readonly inline: boolean;
}

function ParagraphView({ paragraph: { start, segments }, statements, inline }: ParagraphProps) {
  const Element = inline ? "span" : "p";
  return (
    <Element class="paragraph" dir="auto" data-start={start}>
      {segments.map((segment) => (
        <SegmentView key={segment.start} segment={segment} statements={statements} />
      ))}
    </Element>
  );
}

function SegmentView({
  segment: { start, text, covers, heads },
  statements,
}: {
  readonly segment: Segment;
  readonly statements: readonly PlacedStatement[];
}) {
  const of = covers.flatMap((i) => (statements[i] ? [{ i, ...statements[i] }] : []));
  // The shortest of those that cover it is the one that these words say most of.
  const [inner] = of.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  if (!inner) return <span data-start={start}>{text}</span>;
  const target = heads[0] ?? inner.i;
  const lines = [...new Set(of.map(({ kind }) => `line-${kind}`))];
  const marked = {
    class: ["said", `said-${inner.kind}`, ...lines, ...(heads.length > 0 ? ["head"] : [])].join(" "),
    "data-start": start,
    "data-of": covers.join(" "),
  };
  // A link needs words: a space between two statements leads nowhere.
  return text.trim() === "" ? (
    <span {...marked}>{text}</span>
  ) : (
    <a href={`#s${target}`} {...marked}>
      {text}
    </a>
  );
}
