const AHEAD =
  /\b(?:will|would|shall|should|must|can|could|may|(?:is|are|was|were|be|been)\s+(?:to|due|set|scheduled|expected|planned|supposed|leaving|going)|due|scheduled|expects?|expected|plans?|planned|planning|hopes?|vow(?:s|ed)?\s+to|agreed\s+to|calls?\s+for|ahead\s+of|upcoming|coming|next|target|deadline|goal|aims?|begins?|starts?|opens?|takes\s+(?:effect|office|place)|ends?|leaves?|flies|appears?|meets?|votes?|runs?|enters?|expires?|tomorrow|invited|invites|(?:by|until|till|from)(?=\s+(?:(?:noon|midnight|dawn|early|late|the|on|morning|evening|of|end|good)\s+)*$)|before(?=\s+(?:the\s+)?$))\b/giu;
const DONE =
  /\b(?:\p{L}{2,}ed|since|after|ago|began|met|came|went|held|told|took|broke|fell|saw|left|led|made|put|said|set\s+up|shot|struck|spoke|won|fought|hit|has|had|gave|got|flew|last|previous|first\s+time)\b/giu;

/** What is said of somebody in passing has a tense of its own. */
const ASIDE = /,\s+(?:who|which|whose|whom|where)\b[^,]*,/giu;

const OPEN_ASIDE = /,\s+(?:who|which|whose|whom|where)\b/iu;

/** Whether what a date belongs to lies ahead of the report or behind it, by the nearest sign in front of the date; null without any. */
export function tenseBefore(before: string): "ahead" | "behind" | null {
  const clause = (before.split(/[;:]|\s[–—-]\s/u).at(-1) ?? before).replace(ASIDE, " ").split(OPEN_ASIDE).at(-1) ?? before;
  const ahead = lastEnd(clause, AHEAD);
  const done = lastEnd(clause, DONE);
  if (ahead < 0 && done < 0) return null;
  return ahead >= done ? "ahead" : "behind";
}

function lastEnd(text: string, pattern: RegExp): number {
  let end = -1;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}
