import { expect, it } from "vitest";
import { findDateline } from "./dateline.js";

const isPlace = (name: string) => name === "Dar es Salaam";
const datelineOf = (body: string) => {
  const found = findDateline(`Headline\n${body}`, 9, isPlace);
  return found && `Headline\n${body}`.slice(found.start, found.end);
};

it.each([
  ["JAYAPURA, Indonesia - Police said on Friday", "JAYAPURA, Indonesia"],
  ["CAIRO (AP) — Mediators met", "CAIRO"],
  ["KABUL, Sunday — The ministry", "KABUL"],
  ["KYIV, May 3 (Reuters) - Shelling", "KYIV"],
  ["Geneva, 5 May 2022 (WHO) – The organisation", "Geneva"],
  ["GENEVA/PORT-AU-PRINCE — Armed men", "GENEVA/PORT-AU-PRINCE"],
  ["Dar es Salaam — After a night of talks", "Dar es Salaam"],
])("finds where %s was filed", (body, t) => {
  expect(datelineOf(body)).toBe(t);
});

it.each([
  ["Fighting broke out in CAIRO — again"],
  ["Putin — the president — said"],
  ["The United Nations (UN) said on Monday"],
  ["Geneva hosted the talks on 5 May"],
])("finds no dateline in %s", (body) => {
  expect(datelineOf(body)).toBeNull();
});
