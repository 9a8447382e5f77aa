/** Parts of a page that carry dates and names, but not the report's own: further reading, comments, navigation. */
export const ELSEWHERE =
  "aside, nav, footer, [class*='related' i], [class*='comment' i], [id*='comment' i], [class*='sidebar' i], [class*='most-read' i], [class*='recommend' i], [class*='widget' i], [class*='teaser' i]";
