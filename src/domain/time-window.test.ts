import { expect, test } from "vitest";
import type { IsoDate, PartialDate } from "./day.ts";
import { isInside, spanOf, type TimeWindow } from "./time-window.ts";

const date = (text: string) => text as PartialDate;
const window = (from: string, to: string): TimeWindow => ({ from: from as IsoDate, to: to as IsoDate });
const JANUARY = window("2022-01-01", "2022-01-31");

test.each([
  ["within it", "2022-01-06", "2022-01-19"],
  ["on its first day", "2022-01-01", undefined],
  ["on its last day", "2022-01-31", undefined],
  ["across its start", "2021-12-30", "2022-01-01"],
  ["across its end", "2022-01-31", "2022-02-02"],
  ["around it", "2021-01-01", "2023-01-01"],
  ["in its month, no day known", "2022-01", undefined],
  ["in its year, no month known", "2022", undefined],
])("an event %s is inside a window", (_where, start, end) => {
  expect(isInside({ start: date(start), end: end === undefined ? undefined : date(end) }, JANUARY)).toBe(true);
});

test.each([
  ["the day before", "2021-12-31", undefined],
  ["the day after", "2022-02-01", undefined],
  ["in another year", "2021", undefined],
  ["until the day before", "2021-12-01", "2021-12-31"],
])("an event %s is outside a window", (_where, start, end) => {
  expect(isInside({ start: date(start), end: end === undefined ? undefined : date(end) }, JANUARY)).toBe(false);
});

test("an event lasts to the last day that its end may mean", () => {
  const { first, last } = spanOf({ start: date("2022-01-30"), end: date("2022-02") });
  expect(last - first).toBe(29);
});
