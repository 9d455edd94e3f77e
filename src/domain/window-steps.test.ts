import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CALENDAR_UNITS } from "./calendar-unit.ts";
import type { IsoDate } from "./day.ts";
import type { TimeWindow } from "./time-window.ts";
import { jumpEdge, moveSpan, type Stride, setEdge, snapEdge, stepEdge, toSpan, toWindow } from "./window-steps.ts";

const window = (from: string, to: string) => ({ from, to }) as TimeWindow;
const span = (from: string, to: string) => toSpan(window(from, to));
const read = (value: ReturnType<typeof toSpan>) => {
  const { from, to } = toWindow(value);
  return `${from}/${to}`;
};
const LIMITS = span("1991-01-01", "2026-11-27");
const spans = fc
  .tuple(fc.integer({ min: LIMITS.first, max: LIMITS.last }), fc.integer({ min: LIMITS.first, max: LIMITS.last }))
  .map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }));
const sides = fc.constantFrom("from" as const, "to" as const);
const strides: fc.Arbitrary<Stride> = fc.record({
  unit: fc.constantFrom("month" as const, "day" as const),
  count: fc.integer({ min: -500, max: 500 }),
});

function expectWithin({ first, last }: ReturnType<typeof toSpan>): void {
  expect(first <= last && LIMITS.first <= first && last <= LIMITS.last).toBe(true);
}

test("a window is read back from its days", () => {
  expect(toWindow(toSpan(window("1999-05-01", "2012-02-29")))).toEqual(window("1999-05-01", "2012-02-29"));
});

describe("a step of one side", () => {
  test.each([
    ["from", 1, "1991-01-01/2012-12-31", "1991-02-01/2012-12-31"],
    ["from", -1, "2022-01-06/2022-05-31", "2022-01-01/2022-05-31"],
    ["from", -1, "2022-01-01/2022-05-31", "2021-12-01/2022-05-31"],
    ["from", 1, "2022-01-06/2022-01-19", "2022-01-19/2022-01-19"],
    ["to", -1, "1991-01-01/2012-12-31", "1991-01-01/2012-11-30"],
    ["to", -1, "1991-01-01/2026-11-27", "1991-01-01/2026-10-31"],
    ["to", 1, "1991-01-01/2026-10-31", "1991-01-01/2026-11-27"],
    ["to", 1, "1991-01-01/2022-01-06", "1991-01-01/2022-01-31"],
    ["to", -1, "1991-01-01/1991-01-15", "1991-01-01/1991-01-01"],
  ] as const)("(%s, %i months) of %s gives %s", (side, direction, before, after) => {
    const [from = "", to = ""] = before.split("/");
    expect(read(stepEdge(span(from, to), side, direction, "month", LIMITS))).toBe(after);
  });

  test("by days moves one day", () => {
    expect(read(stepEdge(span("2022-01-06", "2022-01-19"), "to", 1, "day", LIMITS))).toBe("2022-01-06/2022-01-20");
    expect(read(stepEdge(span("2022-01-06", "2022-01-19"), "from", -1, "day", LIMITS))).toBe("2022-01-05/2022-01-19");
  });

  test("leaves the other side alone and both within the limits", () => {
    fc.assert(
      fc.property(
        spans,
        sides,
        fc.constantFrom(1 as const, -1 as const),
        fc.constantFrom(...CALENDAR_UNITS),
        (before, side, direction, unit) => {
          const after = stepEdge(before, side, direction, unit, LIMITS);
          expectWithin(after);
          if (side === "from") expect(after.last).toBe(before.last);
          else expect(after.first).toBe(before.first);
        },
      ),
    );
  });
});

test("a side is set no further than the other and the limits", () => {
  const before = span("2000-01-01", "2010-12-31");
  expect(read(setEdge(before, "from", LIMITS.last, LIMITS))).toBe("2010-12-31/2010-12-31");
  expect(read(setEdge(before, "to", LIMITS.last + 400, LIMITS))).toBe("2000-01-01/2026-11-27");
  expect(read(setEdge(before, "from", 0, LIMITS))).toBe("1991-01-01/2010-12-31");
});

test("a side let go between two edges takes the nearer one", () => {
  const before = span("2000-01-01", "2010-12-31");
  const place = span("2004-06-10", "2004-06-10").first + 0.4;
  expect(read(snapEdge(before, "from", place, "month", LIMITS))).toBe("2004-06-01/2010-12-31");
  expect(read(snapEdge(before, "to", place, "month", LIMITS))).toBe("2000-01-01/2004-05-31");
  expect(read(snapEdge(before, "to", place + 14, "month", LIMITS))).toBe("2000-01-01/2004-06-30");
  expect(read(snapEdge(before, "from", place, "day", LIMITS))).toBe("2004-06-10/2010-12-31");
});

test("a jump of a year keeps whole months whole", () => {
  expect(read(jumpEdge(span("2020-01-01", "2023-02-28"), "to", 12, LIMITS))).toBe("2020-01-01/2024-02-29");
  expect(read(jumpEdge(span("2020-02-29", "2023-02-28"), "from", -12, LIMITS))).toBe("2019-02-28/2023-02-28");
});

describe("a window moved as a whole", () => {
  test("by months stays one of whole months", () => {
    expect(read(moveSpan(span("2023-01-01", "2023-01-31"), { unit: "month", count: 1 }, LIMITS))).toBe(
      "2023-02-01/2023-02-28",
    );
  });

  test("stops at the limits as long as it is", () => {
    expect(read(moveSpan(span("2022-01-01", "2022-12-31"), { unit: "month", count: 600 }, LIMITS))).toBe(
      "2025-11-28/2026-11-27",
    );
    expect(read(moveSpan(span("2022-01-01", "2022-12-31"), { unit: "day", count: -20_000 }, LIMITS))).toBe(
      "1991-01-01/1991-12-31",
    );
  });

  test("by days keeps its length, and stays within the limits however it is moved", () => {
    fc.assert(
      fc.property(spans, strides, (before, stride) => {
        const after = moveSpan(before, stride, LIMITS);
        expectWithin(after);
        if (stride.unit === "day") expect(after.last - after.first).toBe(before.last - before.first);
        else expect(Math.abs(after.last - after.first - (before.last - before.first))).toBeLessThanOrEqual(6);
      }),
    );
  });
});

test("dates of a window are days of the calendar", () => {
  const day: IsoDate = toWindow(span("2024-02-29", "2024-02-29")).from;
  expect(day).toBe("2024-02-29");
});
