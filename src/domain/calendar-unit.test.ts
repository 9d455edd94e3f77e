import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addMonths,
  CALENDAR_UNITS,
  endOfUnit,
  monthAndDay,
  startOfUnit,
  unitAtScale,
  unitEdges,
} from "./calendar-unit.ts";
import { firstDay, type PartialDate, toIsoDate } from "./day.ts";

const day = (date: string) => firstDay(date as PartialDate);
const days = fc.integer({ min: day("1900-01-01"), max: day("2199-12-31") });
const units = fc.constantFrom(...CALENDAR_UNITS);

test.each([
  ["year", "2024-01-01", "2025-01-01"],
  ["quarter", "2024-04-01", "2024-07-01"],
  ["month", "2024-05-01", "2024-06-01"],
  ["day", "2024-05-17", "2024-05-18"],
] as const)("the %s of 17 May 2024 runs from %s to before %s", (unit, start, end) => {
  const at = day("2024-05-17");
  expect([startOfUnit(unit, at), endOfUnit(unit, at)].map(toIsoDate)).toEqual([start, end]);
});

test("every day lies in its unit, whose end begins the next", () => {
  fc.assert(
    fc.property(units, days, (unit, at) => {
      const [start, end] = [startOfUnit(unit, at), endOfUnit(unit, at)];
      expect(start <= at && at < end).toBe(true);
      expect(startOfUnit(unit, end)).toBe(end);
      expect(startOfUnit(unit, end - 1)).toBe(start);
    }),
  );
});

test("edges cover a stretch without a gap, from the unit of its first day to that of its last", () => {
  fc.assert(
    fc.property(units, days, fc.integer({ min: 0, max: 900 }), (unit, first, length) => {
      const edges = unitEdges(unit, first, first + length);
      expect(edges[0]).toBe(startOfUnit(unit, first));
      expect(edges.at(-1)).toBe(endOfUnit(unit, first + length));
      expect(edges.slice(1)).toEqual(edges.slice(0, -1).map((edge) => endOfUnit(unit, edge)));
    }),
  );
});

describe("some months on", () => {
  test.each([
    ["2023-01-31", 1, "2023-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-01-15", -1, "2023-12-15"],
    ["2024-03-31", -13, "2023-02-28"],
  ])("from %s by %i is %s", (from, count, to) => {
    expect(toIsoDate(addMonths(day(from), count))).toBe(to);
  });

  test("lies in the month that was asked for, and never after the same day", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -600, max: 600 }), (from, count) => {
        const [before, after] = [monthAndDay(from), monthAndDay(addMonths(from, count))];
        expect(after.month).toBe(before.month + count);
        expect(after.dayOfMonth).toBeLessThanOrEqual(before.dayOfMonth);
      }),
    );
  });
});

test("bars are finer the wider a day is", () => {
  expect([0.01, 0.03, 0.2, 1, 10].map(unitAtScale)).toEqual(["year", "year", "quarter", "month", "day"]);
});
