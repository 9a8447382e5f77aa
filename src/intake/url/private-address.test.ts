import type { LookupAddress } from "node:dns";
import type { LookupFunction } from "node:net";
import { describe, expect, test } from "vitest";
import { isPrivateAddress, openGuard, PUBLIC_ONLY } from "./private-address.js";

test.each([
  "127.0.0.1",
  "127.9.9.9",
  "10.0.0.1",
  "172.16.5.4",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "0.0.0.0",
  "224.0.0.1",
  "255.255.255.255",
  "::1",
  "::",
  "fe80::1",
  "fd00::1",
  "::ffff:127.0.0.1",
  "::ffff:10.0.0.1",
  "64:ff9b::7f00:1",
  "64:ff9b:1::a00:1",
  "2002:7f00:1::",
  "2001::1",
  "::127.0.0.1",
  "::ffff:0:10.0.0.1",
  "fec0::1",
  "fe80::1%eth0",
  "ff02::1",
  "100::1",
  "5f00::1",
  "2001:db8::1",
  "192.0.0.8",
  "198.18.0.1",
  "203.0.113.7",
  "240.0.0.1",
  "not an address",
  "",
])("%s is private", (address) => {
  expect(isPrivateAddress(address)).toBe(true);
});

test.each(["93.184.216.34", "172.32.0.1", "2606:2800:220:1:248:1893:25c8:1946", "::ffff:93.184.216.34"])("%s is public", (address) => {
  expect(isPrivateAddress(address)).toBe(false);
});

test.each([
  "http://127.0.0.1/",
  "http://2130706433/",
  "http://0x7f.1/",
  "http://[::1]:8080/",
  "http://[::ffff:127.0.0.1]/",
  "http://0/",
  "http://0177.0.0.1/",
  "http://127.1/",
  "http://127.0.0.1./",
  "http://%31%32%37.0.0.1/",
  "http://\uff11\uff12\uff17.0.0.1/",
  "http://169.254.169.254/latest/meta-data/",
  "http://user@127.0.0.1:22/",
  "http://[::ffff:7f00:1]/",
  "http://[64:ff9b::169.254.169.254]/",
])("the address %s is refused unlooked-up", (url) => {
  expect(() => PUBLIC_ONLY.refuseHost(new URL(url))).toThrow(expect.objectContaining({ code: "private-address" }));
});

test.each([
  "http://93.184.216.34/",
  "http://example.org/",
  "http://localhost/",
])("the host of %s is left to the look-up or is public", (url) => {
  expect(() => PUBLIC_ONLY.refuseHost(new URL(url))).not.toThrow();
});

describe("names that are looked up", () => {
  const resolving = (...addresses: readonly string[]): LookupFunction =>
    ((_, options, callback) => {
      expect(options.all).toBe(true);
      callback(
        null,
        addresses.map((address): LookupAddress => ({ address, family: address.includes(":") ? 6 : 4 })),
      );
    }) as LookupFunction;
  const look = (all: boolean, ...addresses: readonly string[]) =>
    new Promise((resolve) => {
      openGuard(isPrivateAddress, resolving(...addresses)).lookup("northwire.example", { all }, (problem, address, family) =>
        resolve(problem ? (problem as { readonly code?: string }).code : [address, family]),
      );
    });

  test.each([
    [["127.0.0.1"]],
    [["93.184.216.34", "10.0.0.1"]],
    [["::1", "93.184.216.34"]],
    [["93.184.216.34", "::ffff:192.168.0.1"]],
    [["169.254.169.254"]],
    [["fe80::1%eth0"]],
  ])("are refused where one of their addresses is private: %j", async (addresses) => {
    expect(await look(true, ...addresses)).toBe("private-address");
    expect(await look(false, ...addresses)).toBe("private-address");
  });

  test("are connected to at the very addresses that were judged", async () => {
    expect(await look(true, "93.184.216.34", "2606:2800:220:1::1")).toEqual([
      [
        { address: "93.184.216.34", family: 4 },
        { address: "2606:2800:220:1::1", family: 6 },
      ],
      undefined,
    ]);
    expect(await look(false, "93.184.216.34", "93.184.216.35")).toEqual(["93.184.216.34", 4]);
  });

  test("that have no address are not found", async () => {
    expect(await look(true)).toBeUndefined();
  });
});
