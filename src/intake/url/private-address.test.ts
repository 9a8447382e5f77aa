import { expect, test } from "vitest";
import { isPrivateAddress, refusePrivateHost } from "./private-address.js";

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
  "2002:7f00:1::",
  "not an address",
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
])("the address %s is refused unlooked-up", (url) => {
  expect(() => refusePrivateHost(new URL(url))).toThrow(expect.objectContaining({ code: "private-address" }));
});

test.each([
  "http://93.184.216.34/",
  "http://example.org/",
  "http://localhost/",
])("the host of %s is left to the look-up or is public", (url) => {
  expect(() => refusePrivateHost(new URL(url))).not.toThrow();
});
