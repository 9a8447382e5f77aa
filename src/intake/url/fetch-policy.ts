/** What may be fetched, and for how long. */
export interface FetchPolicy {
  /** Whether addresses of this machine and its network may be fetched. */
  readonly allowPrivate: boolean;
  /** Milliseconds for one page, redirects included. */
  readonly timeout: number;
}

export const DEFAULT_FETCH_POLICY: FetchPolicy = { allowPrivate: false, timeout: 20_000 };
