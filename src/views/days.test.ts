import { describe, expect, it } from "vitest";
import { dayWording, periodWording, whenWording } from "./days.js";

describe("a period is said as short as it can be", () => {
  it.each([
    ["2024-09-18", "2024-09-18", "18 Sep 2024"],
    ["2024-09-17", "2024-09-19", "17–19 Sep 2024"],
    ["2024-09-28", "2024-10-02", "28 Sep – 2 Oct 2024"],
    ["2023-10-07", "2024-09-18", "7 Oct 2023 – 18 Sep 2024"],
    ["2023-11-01", "2023-11-30", "Nov 2023"],
    ["2023-11-01", "2023-11-29", "1–29 Nov 2023"],
    ["2024-02-01", "2024-02-29", "Feb 2024"],
    ["2023-01-01", "2023-03-31", "Jan–Mar 2023"],
    ["2023-01-01", "2023-12-31", "2023"],
    ["2020-01-01", "2023-12-31", "2020–2023"],
    ["2023-12-01", "2024-01-31", "1 Dec 2023 – 31 Jan 2024"],
    ["2023-10-07", null, "from 7 Oct 2023"],
    [null, "2023-10-07", "until 7 Oct 2023"],
    [null, null, ""],
  ])("%s to %s is %j", (from, to, said) => {
    expect(periodWording(from, to)).toBe(said);
  });

  it("gives back what is no day", () => {
    expect(dayWording("2024-13-01")).toBe("2024-13-01");
  });
});

describe("a time says where its days come from", () => {
  const day = { from: "2024-09-17", to: "2024-09-17", grain: "day" } as const;
  const publication = { day: "2024-09-18", is: "publication" } as const;
  it.each([
    [{ ...day, t: "on 17 September 2024", basis: "stated" }, "17 Sep 2024"],
    [{ ...day, t: "on Tuesday", basis: "worked-out", relativeTo: publication }, "17 Sep 2024 (“on Tuesday”)"],
    [
      { ...day, t: "two days later", basis: "worked-out", relativeTo: { day: "2024-09-15", is: "day-told" } },
      "17 Sep 2024 (“two days later”, from 15 Sep 2024)",
    ],
    [{ ...day, t: null, basis: "context" }, "17 Sep 2024 (from context)"],
    [{ ...day, t: "in time", from: null, to: null, basis: "stated" }, "in time"],
  ] as const)("%o", (when, wording) => {
    expect(whenWording(when)).toBe(wording);
  });
});
