/** How much intake takes in before it refuses. */
export interface Limits {
  /** Bytes of one file, page or line of JSONL. */
  readonly bytes: number;
  /** UTF-16 units of one report's headline and text. */
  readonly text: number;
}

export const DEFAULT_LIMITS: Limits = { bytes: 10_000_000, text: 1_000_000 };

/** "10 MB", "512 kB", "80 bytes". */
export function sayBytes(bytes: number): string {
  if (bytes >= 1_000_000) return `${Math.round(bytes / 100_000) / 10} MB`;
  if (bytes >= 1_000) return `${Math.round(bytes / 100) / 10} kB`;
  return `${bytes} bytes`;
}
