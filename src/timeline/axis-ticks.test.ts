import fc from "fast-check";
import { expect, test } from "vitest";
import { firstDay, type PartialDate, toIsoDate } from "../domain/day.ts";
import { chooseTicks } from "./axis-ticks.ts";

const day = (date: string) => firstDay(date as PartialDate);
const scale = (from: string, to: string, widthPx: number) => ({ first: day(from), last: day(to), widthPx });
const read = (from: string, to: string, widthPx: number) =>
  chooseTicks(scale(from, to, widthPx)).map(
    (tick) => `${toIsoDate(tick.day)} ${tick.isFull ? "full " : ""}${tick.names}`,
  );

test("all of time on a telephone has a label every five years", () => {
  expect(read("1991-01-01", "2026-11-28", 340)).toEqual(
    [1995, 2000, 2005, 2010, 2015, 2020, 2025].map((year) => `${year}-01-01 year`),
  );
});

test("a few years have months between their years", () => {
  expect(read("2021-03-10", "2022-07-01", 500)).toEqual([
    "2021-04-01 month",
    "2021-07-01 month",
    "2021-10-01 month",
    "2022-01-01 year",
    "2022-04-01 month",
  ]);
});

test("a month has days, the next month its name, and the first day says its year", () => {
  expect(read("2022-01-04", "2022-02-10", 350)).toEqual([
    "2022-01-06 full day",
    "2022-01-16 day",
    "2022-01-21 day",
    "2022-01-26 day",
    "2022-02-01 month",
    "2022-02-06 day",
  ]);
});

test("labels never lie on each other, whatever the scale", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: day("1991-01-01"), max: day("2020-12-31") }),
      fc.integer({ min: 21, max: 13_000 }),
      fc.integer({ min: 200, max: 2500 }),
      (first, length, widthPx) => {
        const ticks = chooseTicks({ first, last: first + length, widthPx });
        ticks.slice(1).forEach((tick, index) => {
          expect(tick.x - (ticks[index]?.x ?? 0)).toBeGreaterThanOrEqual(30);
        });
      },
    ),
    { numRuns: 400 },
  );
});
