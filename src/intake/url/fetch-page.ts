import { Agent, fetch, type Response } from "undici";
import { Failure } from "../../text/index.js";
import { gather } from "../bytes.js";
import { sayBytes } from "../limits.js";
import type { FetchPolicy } from "./fetch-policy.js";
import { type Guard, PUBLIC_ONLY } from "./private-address.js";

/** A fetched document. */
export interface Fetched {
  readonly bytes: Uint8Array;
  /** Where it was found in the end, after redirects. */
  readonly url: string;
  /** Without parameters, in lower case; null where the server names none. */
  readonly contentType: string | null;
  readonly charset: string | null;
}

const MOST_REDIRECTS = 8;
const HEADERS = {
  accept: "text/html,application/xhtml+xml,text/plain;q=0.8,application/json;q=0.7",
  "accept-language": "en",
  "user-agent": "Rapporteur/0.1",
};

/** Fetches one page. Fails with `unreachable`, `private-address`, `http-status`, `content-type` or `too-large`. */
export async function fetchPage(
  address: string,
  policy: FetchPolicy,
  byteLimit: number,
  guard: Guard | null = policy.allowPrivate ? null : PUBLIC_ONLY,
): Promise<Fetched> {
  const agent = new Agent({ connect: { timeout: policy.timeout, ...(guard && { lookup: guard.lookup }) } });
  const signal = AbortSignal.timeout(policy.timeout);
  try {
    let url = webAddress(address, address);
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      guard?.refuseHost(url);
      const response = await fetch(url, { dispatcher: agent, signal, redirect: "manual", headers: HEADERS });
      const location = response.headers.get("location");
      if (response.status < 300 || response.status >= 400 || location === null) return await accept(response, url, address, byteLimit);
      await response.body?.cancel();
      url = webAddress(URL.canParse(location, url.href) ? new URL(location, url).href : location, address);
    }
    throw new Failure("unreachable", `${address} redirects more than ${MOST_REDIRECTS} times`);
  } catch (problem) {
    throw asFailure(problem, address, policy);
  } finally {
    await agent.destroy();
  }
}

function webAddress(address: string, asked: string): URL {
  if (!URL.canParse(address)) throw new Failure("unreachable", `${asked} is not an address that can be fetched`);
  const url = new URL(address);
  if (url.protocol === "http:" || url.protocol === "https:") return url;
  throw new Failure("unreachable", `${asked} leads to a ${url.protocol.slice(0, -1)} address; only http and https are fetched`);
}

const READABLE = new Set([
  "text/html",
  "application/xhtml+xml",
  "text/plain",
  "application/json",
  "application/x-ndjson",
  "application/jsonl",
]);

async function accept(response: Response, url: URL, asked: string, byteLimit: number): Promise<Fetched> {
  const refuse = async (failure: Failure): Promise<never> => {
    await response.body?.cancel();
    throw failure;
  };
  if (response.status !== 200) {
    return refuse(new Failure("http-status", `${asked} answers ${`${response.status} ${response.statusText}`.trim()} instead of the page`));
  }
  const header = response.headers.get("content-type");
  const contentType = header?.split(";")[0]?.trim().toLowerCase() || null;
  if (contentType !== null && !READABLE.has(contentType)) {
    return refuse(new Failure("content-type", `${asked} is ${contentType}; only HTML, plain text and JSON are read`));
  }
  const length = Number(response.headers.get("content-length") ?? 0);
  if (length > byteLimit) return refuse(new Failure("too-large", `${asked} holds ${sayBytes(length)}, more than ${sayBytes(byteLimit)}`));
  const bytes = response.body === null ? new Uint8Array() : await gather(response.body, byteLimit, asked);
  const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(header ?? "")?.[1] ?? null;
  return { bytes, url: url.href, contentType, charset };
}

/** undici wraps what went wrong: the refusal or the network's own error is the innermost cause. */
function asFailure(problem: unknown, address: string, policy: FetchPolicy): Failure {
  let cause: unknown = problem;
  for (let inner = problem; inner instanceof Error; inner = inner.cause) {
    if (inner instanceof Failure) return inner;
    cause = inner;
  }
  const name = cause instanceof Error ? cause.name : "";
  if (name === "TimeoutError" || name === "AbortError")
    return new Failure("unreachable", `${address} did not answer within ${policy.timeout / 1000} s`);
  const code = (cause as { readonly code?: string } | null)?.code ?? "";
  return new Failure(
    "unreachable",
    `${address} cannot be reached: ${REASONS.get(code) ?? (cause instanceof Error ? cause.message : String(cause))}`,
  );
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ["ENOTFOUND", "no such host"],
  ["EAI_AGAIN", "host names cannot be looked up; is there a network?"],
  ["ECONNREFUSED", "the connection was refused"],
  ["ECONNRESET", "the connection was broken off"],
  ["UND_ERR_SOCKET", "the connection was broken off"],
  ["UND_ERR_CONNECT_TIMEOUT", "no connection in time"],
  ["CERT_HAS_EXPIRED", "its certificate has expired"],
  ["DEPTH_ZERO_SELF_SIGNED_CERT", "its certificate is not trusted"],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "its certificate is not trusted"],
]);
