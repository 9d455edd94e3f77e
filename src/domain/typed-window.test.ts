import fc from "fast-check";
import { expect, test } from "vitest";
import type { TimeWindow } from "./time-window.ts";
import { typeEdge } from "./typed-window.ts";

const LIMITS = { from: "1991-01-01", to: "2026-11-27" } as TimeWindow;
const WINDOW = { from: "2000-01-01", to: "2010-12-31" } as TimeWindow;

test.each([
  ["from", "2005", "2005-01-01/2010-12-31"],
  ["from", "2005-02", "2005-02-01/2010-12-31"],
  ["to", "2005", "2000-01-01/2005-12-31"],
  ["to", " 2012-02 ", "2000-01-01/2012-02-29"],
  ["to", "2022-01-06", "2000-01-01/2022-01-06"],
  ["to", "2026", "2000-01-01/2026-11-27"],
] as const)("%s typed as “%s” gives %s", (side, typed, expected) => {
  const result = typeEdge(WINDOW, side, typed, LIMITS);
  expect(result.type === "window" ? `${result.window.from}/${result.window.to}` : result.type).toBe(expected);
});

test.each([
  ["from", "yesterday", "nonsense"],
  ["from", "", "nonsense"],
  ["from", "2022-02-31", "nonsense"],
  ["from", "6.1.2022", "nonsense"],
  ["from", "1985", "outside"],
  ["to", "2050-01", "outside"],
  ["from", "2011", "reversed"],
  ["to", "1999", "reversed"],
] as const)("%s typed as “%s” is %s", (side, typed, problem) => {
  expect(typeEdge(WINDOW, side, typed, LIMITS).type).toBe(problem);
});

test("whatever is typed, a window that comes of it lies within the limits and in order", () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[12][09]\d\d(-[01]\d(-[0-3]\d)?)?$/),
      fc.constantFrom("from", "to"),
      (typed, side) => {
        const result = typeEdge(WINDOW, side, typed, LIMITS);
        if (result.type !== "window") return;
        const { from, to } = result.window;
        expect(LIMITS.from <= from && from <= to && to <= LIMITS.to).toBe(true);
      },
    ),
  );
});
