import { describe, expect, test } from "vitest";
import type { IsoDate } from "./day.ts";
import { type DatedLines, isOpenOn, lineStatesAsOf, stateAsOf } from "./line-states.ts";

const day = (text: string) => text as IsoDate;

const LINES = {
  legs: [
    { id: "old", opened: "2005-05-03" },
    { id: "new", opened: "2024-06-20" },
  ],
  crossings: [{ id: "bridge", opened: "2007-08-26" }],
  borders: [
    {
      id: "kyrgyz-tajik",
      states: [
        { to: "2025-03-13", kind: "partly-agreed" },
        { from: "2025-03-13", to: "2025-03-19", kind: "signed" },
        { from: "2025-03-19", kind: "ratified" },
      ],
    },
    { id: "belarus-poland", states: [{ from: "2025-09-12", to: "2025-09-25", kind: "closed" }] },
  ],
} as unknown as DatedLines;

test("a leg is not open before its day, and open on it", () => {
  expect(lineStatesAsOf(LINES, day("2024-06-19")).unopenedLegs).toEqual(["new"]);
  expect(lineStatesAsOf(LINES, day("2024-06-20")).unopenedLegs).toEqual([]);
});

test("a crossing is not open before its day", () => {
  expect(lineStatesAsOf(LINES, day("1999-01-01")).unopenedCrossings).toEqual(["bridge"]);
});

test("what opened in a year counts from its first day, and what has no date always", () => {
  expect([
    isOpenOn("2017" as IsoDate, day("2016-12-31")),
    isOpenOn("2017" as IsoDate, day("2017-01-01")),
    isOpenOn(undefined, day("1991-01-01")),
  ]).toEqual([false, true, true]);
});

describe("the state of a border", () => {
  test.each([
    ["1991-01-01", "partly-agreed"],
    ["2025-03-12", "partly-agreed"],
    ["2025-03-13", "signed"],
    ["2025-03-18", "signed"],
    ["2025-03-19", "ratified"],
  ])("on %s is %s", (at, kind) => {
    expect(lineStatesAsOf(LINES, day(at)).borders.get("kyrgyz-tajik")).toBe(kind);
  });

  test("is none on a day of which the register says nothing", () => {
    const onDay = (at: string) => lineStatesAsOf(LINES, day(at)).borders.get("belarus-poland");
    expect(["2025-09-11", "2025-09-12", "2025-09-24", "2025-09-25"].map(onDay)).toEqual([
      undefined,
      "closed",
      "closed",
      undefined,
    ]);
  });

  test("that began in a year holds from its first day", () => {
    expect(stateAsOf([{ from: "1993" as IsoDate }], day("1993-01-01"))).toEqual({ from: "1993" });
  });
});

test("borders that are ever open or closed are named whatever the day", () => {
  const { everUnsettled, everClosed } = lineStatesAsOf(LINES, day("2026-01-01"));
  expect([everUnsettled, everClosed]).toEqual([["kyrgyz-tajik"], ["belarus-poland"]]);
});
