import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  firstDay,
  type IsoDate,
  lastDay,
  type PartialDate,
  parseIsoDate,
  precisionOf,
  today,
  toIsoDate,
  widenDate,
} from "./day.ts";

const date = (text: string) => text as PartialDate;
const isoDates = fc
  .date({ min: new Date("1000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10) as IsoDate);

test.each([
  ["2022", "2022-01-01", "2022-12-31"],
  ["2022-02", "2022-02-01", "2022-02-28"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2022-12", "2022-12-01", "2022-12-31"],
  ["2022-01-06", "2022-01-06", "2022-01-06"],
])("%s may mean any day from %s to %s", (text, first, last) => {
  expect([toIsoDate(firstDay(date(text))), toIsoDate(lastDay(date(text)))]).toEqual([first, last]);
});

test("a day is counted from 1970", () => {
  expect([firstDay(date("1970-01-01")), firstDay(date("1991-01-01"))]).toEqual([0, 7670]);
});

test("a whole day is its own first and last day", () => {
  fc.assert(
    fc.property(isoDates, (day) => {
      expect(toIsoDate(firstDay(day))).toBe(day);
      expect(lastDay(day)).toBe(firstDay(day));
    }),
  );
});

test("a coarser date holds every finer one that begins with it", () => {
  fc.assert(
    fc.property(isoDates, fc.constantFrom(4, 7), (day, length) => {
      const coarse = date(day.slice(0, length));
      expect(firstDay(coarse)).toBeLessThanOrEqual(firstDay(day));
      expect(lastDay(coarse)).toBeGreaterThanOrEqual(lastDay(day));
    }),
  );
});

test("days are in the order of their texts", () => {
  fc.assert(fc.property(isoDates, isoDates, (a, b) => firstDay(a) < firstDay(b) === a < b));
});

test("2024-02-31 is no day", () => {
  expect([parseIsoDate("2024-02-31"), parseIsoDate("2024-02-29")]).toEqual([undefined, "2024-02-29"]);
});

describe("a typed date", () => {
  test("is widened to its first or last day", () => {
    expect([widenDate("2024-02", "first"), widenDate("2024-02", "last")]).toEqual(["2024-02-01", "2024-02-29"]);
  });

  test.each(["", "yesterday", "2024-13", "0050"])("is nothing where it is '%s'", (text) => {
    expect(widenDate(text, "first")).toBeUndefined();
  });
});

test.each([
  ["2022", "year"],
  ["2022-01", "month"],
  ["2022-01-06", "day"],
])("%s is known to the %s", (text, precision) => {
  expect(precisionOf(date(text))).toBe(precision);
});

test("today is the reader's own day, not that of Greenwich", () => {
  const evening = new Date(2024, 1, 29, 23, 59).getTime();
  const morning = new Date(2024, 1, 29, 0, 1).getTime();
  expect([today(() => evening), today(() => morning)]).toEqual(["2024-02-29", "2024-02-29"]);
});
