import fc from "fast-check";
import { expect, test } from "vitest";
import { type IsoDate, parseIsoDate } from "./day.ts";
import { endOfMonth, monthOf, startOfMonth } from "./month-scale.ts";

const LATEST = "2099-12-31" as IsoDate;
const months = fc.integer({ min: -12 * 500, max: 12 * 100 });

test("January 1991 is month 0", () => {
  expect([monthOf("1991-01-31" as IsoDate), startOfMonth(0)]).toEqual([0, "1991-01-01"]);
});

test("a month is read back from its first and its last day", () => {
  fc.assert(
    fc.property(months, (month) => {
      expect(monthOf(startOfMonth(month))).toBe(month);
      expect(monthOf(endOfMonth(month, LATEST))).toBe(month);
    }),
  );
});

test("both ends of a month are days that exist, also before 1991", () => {
  fc.assert(
    fc.property(months, (month) => {
      expect(parseIsoDate(startOfMonth(month))).toBeDefined();
      expect(parseIsoDate(endOfMonth(month, LATEST))).toBeDefined();
    }),
  );
});

test("February ends on its 29th in a leap year", () => {
  expect(endOfMonth(monthOf("2024-02-10" as IsoDate), LATEST)).toBe("2024-02-29");
});

test("a month that has not ended ends on the last day there is", () => {
  const latest = "2026-11-22" as IsoDate;
  expect(endOfMonth(monthOf(latest), latest)).toBe(latest);
});
