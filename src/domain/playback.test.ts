import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CALENDAR_UNITS } from "./calendar-unit.ts";
import { advance, PLAYING_MODES, rewind, strideOf } from "./playback.ts";
import type { TimeWindow } from "./time-window.ts";
import { type DaySpan, type Stride, toSpan, toWindow } from "./window-steps.ts";

const span = (from: string, to: string) => toSpan({ from, to } as TimeWindow);
const LIMITS = span("1991-01-01", "2026-11-27");
const QUARTER: Stride = { unit: "month", count: 3 };
const back = ({ unit, count }: Stride): Stride => ({ unit, count: -count });
const read = (value: DaySpan | undefined) => {
  if (value === undefined) return "over";
  const { from, to } = toWindow(value);
  return `${from}/${to}`;
};

describe("a step of a growing window", () => {
  test.each([
    ["1991-01-01", "1991-01-31", QUARTER, "1991-01-01/1991-04-30"],
    ["1991-02-10", "2012-10-15", QUARTER, "1991-02-10/2013-01-31"],
    ["1991-01-01", "2026-10-31", QUARTER, "1991-01-01/2026-11-27"],
    ["1991-01-01", "2026-11-27", QUARTER, "over"],
    ["1991-01-01", "2012-10-31", back(QUARTER), "1991-01-01/2012-07-31"],
    ["2012-10-01", "2012-10-31", back(QUARTER), "2012-10-01/2012-10-01"],
    ["2012-10-01", "2012-10-01", back(QUARTER), "over"],
    ["2012-10-01", "2012-10-10", { unit: "day", count: 7 }, "2012-10-01/2012-10-17"],
  ] as const)("from %s/%s", (from, to, stride, after) => {
    expect(read(advance(span(from, to), "cumulative", stride, LIMITS))).toBe(after);
  });
});

describe("a step of a moving window", () => {
  test.each([
    ["2000-01-01", "2000-12-31", QUARTER, "2000-04-01/2001-03-31"],
    ["2000-01-01", "2000-12-31", back(QUARTER), "1999-10-01/2000-09-30"],
    ["2025-12-01", "2026-10-31", QUARTER, "2025-12-28/2026-11-27"],
    ["2026-01-01", "2026-11-27", QUARTER, "over"],
    ["1991-01-01", "1991-11-27", back(QUARTER), "over"],
  ] as const)("from %s/%s", (from, to, stride, after) => {
    expect(read(advance(span(from, to), "moving", stride, LIMITS))).toBe(after);
  });
});

describe("playing anew", () => {
  test("a growing window begins with its first month", () => {
    expect(read(rewind(span("1991-02-10", "2026-11-27"), "cumulative", LIMITS))).toBe("1991-02-10/1991-02-28");
  });

  test("a moving window begins at the very start, as long as it is", () => {
    expect(read(rewind(span("2026-11-18", "2026-11-27"), "moving", LIMITS))).toBe("1991-01-01/1991-01-10");
  });

  test("a moving window over all of time has nowhere to move, so it becomes a year", () => {
    expect(read(rewind(LIMITS, "moving", LIMITS))).toBe("1991-01-01/1991-12-31");
  });
});

test("playing comes to an end from anywhere, in any mode and at any scale", () => {
  const days = fc.integer({ min: LIMITS.first, max: LIMITS.last });
  fc.assert(
    fc.property(
      days,
      days,
      fc.constantFrom(...PLAYING_MODES),
      fc.constantFrom(...CALENDAR_UNITS),
      fc.boolean(),
      (a, b, mode, unit, isCalm) => {
        let at: DaySpan | undefined = { first: Math.min(a, b), last: Math.max(a, b) };
        let steps = 0;
        for (let last = -1; at !== undefined; at = advance(at, mode, strideOf(unit, isCalm), LIMITS)) {
          expect(at.last).toBeGreaterThan(last);
          last = at.last;
          steps += 1;
        }
        expect(steps).toBeLessThan(LIMITS.last - LIMITS.first + 2);
      },
    ),
    { numRuns: 40 },
  );
});
