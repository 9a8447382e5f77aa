import type { TimeRecogniser } from "../recogniser.js";

export const present: TimeRecogniser = {
  name: "present",
  why: "Words for the present and what lies before or behind it without a number; adverbs of style as often as times, so nothing to seek out.",
  evident: false,
  pattern:
    /\b(?:(?<past>so\s+far|to[\s-]date|until\s+now|up\s+to\s+now|recently|recent|previously|formerly|in\s+the\s+past|past)|(?<future>soon|immediately|as\s+soon\s+as\s+possible|at\s+the\s+earliest\s+opportunity|until\s+further\s+notice|shortly|indefinitely|in\s+(?:the\s+)?future)|(?<once>at\s+once|now|currently|at\s+present|present|for\s+now))\b/giu,
  read: ({ past, once }, { published }) => {
    if (published === null) return null;
    if (once) return { from: published, to: published, grain: "day" };
    return past ? { from: null, to: published, grain: "span" } : { from: published, to: null, grain: "span" };
  },
  examples: [
    { text: "so far", finds: "so far", from: null, to: "2024-09-18" },
    { text: "recent", finds: "recent", from: null, to: "2024-09-18" },
    { text: "until further notice", finds: "until further notice", from: "2024-09-18", to: null },
    { text: "currently", finds: "currently", from: "2024-09-18", to: "2024-09-18" },
    { text: "at once", finds: "at once", from: "2024-09-18", to: "2024-09-18" },
  ],
  nearMisses: ["the presenter", "a passport"],
};
