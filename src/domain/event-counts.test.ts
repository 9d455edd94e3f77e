import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CATEGORIES } from "../../geo/contract/event.ts";
import { CALENDAR_UNITS, unitEdges } from "./calendar-unit.ts";
import { FAMILIES, familyOf } from "./category-family.ts";
import { firstDay, type IsoDate, lastDay, type PartialDate, precisionOf, toIsoDate } from "./day.ts";
import { countBins, countEvents, countInSpan, tallestBar } from "./event-counts.ts";
import type { IndexEntry } from "./event-index.ts";
import { isInside } from "./time-window.ts";

const day = (date: string) => firstDay(date as PartialDate);
const entry = (start: string, category: IndexEntry["category"], end?: string) =>
  ({ start, category, end }) as IndexEntry;
const bins = (entries: readonly IndexEntry[], unit: (typeof CALENDAR_UNITS)[number], from: string, to: string) =>
  countBins(countEvents(entries), unit, unitEdges(unit, day(from), day(to)));
const MEETINGS = FAMILIES.indexOf("meetings");

const dates = fc
  .tuple(fc.integer({ min: day("2001-11-01"), max: day("2003-02-28") }), fc.constantFrom(4, 7, 10))
  .map(([at, length]) => toIsoDate(at).slice(0, length) as PartialDate);
const entries = fc.array(
  fc
    .record({
      start: dates,
      length: fc.option(fc.integer({ min: 0, max: 900 })),
      category: fc.constantFrom(...CATEGORIES),
    })
    .map(({ start, length, category }) =>
      entry(start, category, length === null ? undefined : toIsoDate(lastDay(start) + length)),
    ),
  { maxLength: 30 },
);

describe("an event", () => {
  test("known to the day is counted where it began, however long it lasted", () => {
    const years = bins([entry("1999-12-31", "mission", "2001-01-01")], "year", "1999-01-01", "2001-12-31");
    expect(years.map(({ total }) => total)).toEqual([1, 0, 0]);
  });

  test("known to the year is certain of its year, and spread over the year's quarters by their days", () => {
    const vague = [entry("2001", "summit")];
    expect(bins(vague, "year", "2001-01-01", "2001-12-31").map(({ certain }) => certain[MEETINGS])).toEqual([1]);
    const quarters = bins(vague, "quarter", "2000-10-01", "2002-03-31");
    expect(quarters.map(({ certain }) => certain[MEETINGS])).toEqual([0, 0, 0, 0, 0, 0]);
    expect(quarters.map(({ vague: count }) => count)).toEqual([0, 1, 1, 1, 1, 0]);
    expect(quarters.map(({ spread }) => Math.round((spread[MEETINGS] ?? 0) * 365))).toEqual([0, 90, 91, 92, 92, 0]);
  });

  test("known to the month is certain of its month, and spread over the month's days", () => {
    const vague = [entry("2001-02", "summit")];
    expect(bins(vague, "month", "2001-01-01", "2001-03-31").map(({ certain }) => certain[MEETINGS])).toEqual([0, 1, 0]);
    const february = bins(vague, "day", "2001-01-31", "2001-03-01");
    expect(february.map(({ spread }) => Math.round((spread[MEETINGS] ?? 0) * 28))).toEqual([
      0,
      ...new Array<number>(28).fill(1),
      0,
    ]);
  });
});

test("bars agree with counting one by one, whatever they count, and lose nothing", () => {
  fc.assert(
    fc.property(entries, fc.constantFrom(...CALENDAR_UNITS), (all, unit) => {
      const counted = bins(all, unit, "2000-12-01", "2004-02-01");
      for (const { start, end, certain } of counted) {
        FAMILIES.forEach((family, index) => {
          const inside = all.filter(
            (one) =>
              familyOf(one.category) === family &&
              firstDay(one.start) >= start &&
              lastDay(precisionOf(one.start) === "day" ? (one.start as IsoDate) : one.start) < end,
          );
          expect(certain[index]).toBe(inside.length);
        });
      }
      expect(counted.reduce((sum, { total }) => sum + total, 0)).toBeCloseTo(all.length, 6);
    }),
    { numRuns: 25 },
  );
});

test("the number in a window is that of the events which may have been going on in it", () => {
  const days = fc.integer({ min: day("1990-01-01"), max: day("2012-12-31") });
  fc.assert(
    fc.property(entries, days, days, (all, a, b) => {
      const [first, last] = [Math.min(a, b), Math.max(a, b)];
      const window = { from: toIsoDate(first), to: toIsoDate(last) };
      expect(countInSpan(countEvents(all), { first, last })).toBe(all.filter((one) => isInside(one, window)).length);
    }),
  );
});

test("the tallest bar is that of all bars, and of days the one of which most is known for certain", () => {
  fc.assert(
    fc.property(entries, fc.constantFrom(...CALENDAR_UNITS), (all, unit) => {
      const edges = unitEdges(unit, day("2001-01-01"), day("2003-12-31"));
      const counted = countBins(countEvents(all), unit, edges);
      const heights = counted.map(({ total, certain }) =>
        unit === "day" ? certain.reduce((sum, count) => sum + count, 0) : total,
      );
      expect(tallestBar(countEvents(all), unit, edges)).toBeCloseTo(Math.max(...heights), 6);
    }),
    { numRuns: 25 },
  );
});

test("no events make empty bars", () => {
  expect(bins([], "year", "2001-01-01", "2002-12-31").map(({ total }) => total)).toEqual([0, 0]);
  expect(countInSpan(countEvents([]), { first: 0, last: 20_000 })).toBe(0);
});
