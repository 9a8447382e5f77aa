import autocannon from "autocannon";

export interface Load {
  readonly name: string;
  /** Requests a second. */
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
  readonly errors: number;
}

const READERS = 200;

/** What 200 readers ask at once: all the same, and each something else. */
export async function readersAtOnce(url: string, seconds: number): Promise<readonly Load[]> {
  const month = (i: number) => `${2024 + (i % 2)}-${String((i % 12) + 1).padStart(2, "0")}`;
  const mixed = Array.from({ length: 60 }, (_, i) => [
    `/api/timeline?limit=20&from=${month(i)}-01&until=${month(i)}-28`,
    `/api/search?limit=20&words=${["talks", "killed", "ceasefire", "border", "aid"][i % 5]}&from=${month(i)}-01`,
    `/api/figures?limit=10&from=${month(i)}-01&until=${month(i)}-28`,
  ]).flat();
  const asked: readonly (readonly [string, readonly string[]])[] = [
    ["one page, as it is", ["/api/timeline"]],
    ["180 different ones", mixed],
  ];
  const found: Load[] = [];
  for (const [name, paths] of asked) {
    const { requests, latency, errors, non2xx, timeouts } = await autocannon({
      url,
      connections: READERS,
      duration: seconds,
      timeout: 60,
      requests: paths.map((path) => ({ method: "GET" as const, path })),
    });
    found.push({ name, rate: requests.average, p50: latency.p50, p99: latency.p99, errors: errors + non2xx + timeouts });
  }
  return found;
}
