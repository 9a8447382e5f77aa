import { lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import { Failure } from "../../text/index.js";

/** All of IPv6 that is given out to public hosts; what lies outside translates, tunnels, or is of the local network. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR("2000::/3");

/** Whether an IP address belongs to this machine, its network or no public host at all. */
export function isPrivateAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return true;
  // An IPv4 address written as IPv6 is judged by what it reaches.
  const judged = ipaddr.process(address);
  return judged.range() !== "unicast" || (judged instanceof ipaddr.IPv6 && !judged.match(GLOBAL_IPV6));
}

/** The failure of an address that must not be fetched. */
function refusal(host: string): Failure {
  return new Failure("private-address", `${host} is an address of this machine or its network, which is not fetched unless allowed`);
}

/** What keeps a fetch from private addresses. */
export interface Guard {
  /** Fails where a URL's host is written as a private address; names are judged when they are looked up. */
  refuseHost(url: URL): void;
  /** Looks a host name up and refuses it when any of its addresses is private: the connection is made to the very addresses that were judged. */
  readonly lookup: LookupFunction;
}

/** A guard against the addresses that `isPrivate` tells, with names looked up by `resolve`. */
export function openGuard(isPrivate: (address: string) => boolean, resolve: LookupFunction): Guard {
  return {
    refuseHost(url) {
      const host = url.hostname.replace(/^\[|\]$/g, "");
      if (ipaddr.isValid(host) && isPrivate(host)) throw refusal(url.hostname);
    },
    lookup(hostname, options, callback) {
      resolve(hostname, { ...options, all: true }, (problem, found) => {
        const addresses = typeof found === "string" ? [] : found;
        const [first] = addresses;
        if (problem !== null || first === undefined) callback(problem ?? new Error("no address"), "");
        else if (addresses.some(({ address }) => isPrivate(address))) callback(refusal(hostname), "");
        else if (options.all) callback(null, addresses);
        else callback(null, first.address, first.family);
      });
    },
  };
}

export const PUBLIC_ONLY: Guard = openGuard(isPrivateAddress, lookup as LookupFunction);
