import fc from "fast-check";
import { expect, test } from "vitest";
import type { IndexEntry } from "../../domain/event-index.ts";
import type { TimeWindow } from "../../domain/time-window.ts";
import { SLIDE_LIMITS } from "../slide-limits.ts";
import { eventBars } from "./timeline.ts";

const event = (start: string) => ({ start }) as unknown as IndexEntry;
const bars = (from: string, to: string, starts: readonly string[]) =>
  eventBars({ window: { from, to } as TimeWindow, language: "en" }, starts.map(event));

test("a bar a year, empty years between them kept", () => {
  expect(bars("1991-01-01", "2026-01-01", ["2001-05", "2003", "2003-01-02"])).toEqual([
    { label: "2001", value: 1 },
    { label: "2002", value: 0 },
    { label: "2003", value: 2 },
  ]);
});

test("what began before the window counts at its start", () => {
  expect(bars("2000-03-01", "2001-12-31", ["1999-12-01", "2001-01-01"])).toEqual([
    { label: "2000", value: 1 },
    { label: "2001", value: 1 },
  ]);
});

test("within a year the months of the window; what is known to the year alone is in none", () => {
  expect(bars("2022-01-05", "2022-03-31", ["2022", "2022-02", "2022-02-11", "2021-12-30"])).toEqual([
    { label: "Jan", value: 1 },
    { label: "Feb", value: 2 },
    { label: "Mar", value: 0 },
  ]);
});

test("however long the time, the bars are few, count everything, and follow each other", () => {
  const years = fc.array(fc.integer({ min: 1500, max: 2400 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(years, (list) => {
      const made = bars("1500-01-01", "2400-12-31", list.map(String));
      expect(made.length).toBeLessThanOrEqual(SLIDE_LIMITS.bars);
      expect(made.reduce((sum, { value }) => sum + value, 0)).toBe(list.length);
      const spans = made.map(({ label }) => label.split("–").map(Number));
      const gaps = spans.slice(1).map(([start = 0], index) => start - (spans[index]?.at(-1) ?? 0));
      expect(gaps.every((gap) => gap === 1)).toBe(true);
    }),
  );
});
