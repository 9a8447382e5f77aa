import { expect, test } from "vitest";
import { cleanByline } from "./author-line.js";

test.each([
  ["By Mara Lindqvist", "Mara Lindqvist"],
  ["by: Mara Lindqvist and Tomas Okello", "Mara Lindqvist and Tomas Okello"],
  ["By MARA LINDQVIST\n   March 11, 2015 3:46 PM", "MARA LINDQVIST"],
  ["Written by Edda Marsh, Published 3 May 2024", "Edda Marsh"],
  ["Nadia Verhoeven (now)", "Nadia Verhoeven"],
  ["April May", "April May"],
  ["Northwire staff", "Northwire staff"],
])("reads %j as %j", (written, byline) => {
  expect(cleanByline(written)).toBe(byline);
});

test.each([
  "",
  "https://facebook.com/northwire",
  "@northwire",
  "mara@northwire.example",
  "admin",
  "12 May 2024",
  "2024",
  "x".repeat(200),
])("finds no author in %j", (written) => {
  expect(cleanByline(written)).toBeNull();
});
