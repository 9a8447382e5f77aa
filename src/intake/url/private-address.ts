import { lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import { Failure } from "../../text/index.js";

/** Whether an IP address belongs to this machine, its network or no public host at all. */
export function isPrivateAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return true;
  // An IPv4 address written as IPv6 is judged by what it reaches.
  return ipaddr.process(address).range() !== "unicast";
}

/** The failure of an address that must not be fetched. */
export function refusal(host: string): Failure {
  return new Failure("private-address", `${host} is an address of this machine or its network, which is not fetched unless allowed`);
}

/** Fails where a URL's host is written as a private address; names are judged when they are looked up, by `publicLookup`. */
export function refusePrivateHost(url: URL): void {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (ipaddr.isValid(host) && isPrivateAddress(host)) throw refusal(url.hostname);
}

/** Looks a host name up and refuses it when any of its addresses is private: the connection is made to the very addresses that were judged. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (problem, addresses) => {
    const [first] = addresses ?? [];
    if (problem !== null || first === undefined) callback(problem ?? new Error("no address"), "");
    else if (addresses.some(({ address }) => isPrivateAddress(address))) callback(refusal(hostname), "");
    else if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};
