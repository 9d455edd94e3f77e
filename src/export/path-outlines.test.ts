import { expect, test } from "vitest";
import { pathOutlines } from "./path-outlines.ts";

test("an outline is made of corners, closed where its path says so", () => {
  expect(pathOutlines("M3 3h10v10h-10z")).toEqual([
    {
      points: [
        [3, 3],
        [13, 3],
        [13, 13],
        [3, 13],
      ],
      isClosed: true,
    },
  ]);
  expect(pathOutlines("M1 2h3M4 5L6 7").map(({ isClosed }) => isClosed)).toEqual([false, false]);
});

test("arcs stay on their circle, of half a turn and of a quarter", () => {
  const [circle] = pathOutlines("M2 8a6 6 0 1 1 12 0a6 6 0 1 1 -12 0z");
  for (const [x, y] of circle?.points ?? []) expect(Math.hypot(x - 8, y - 8)).toBeCloseTo(6, 6);
  const [corner] = pathOutlines("M12.6 1.8a1.6 1.6 0 0 1 1.6 1.6");
  expect(corner?.points.length).toBeGreaterThan(3);
  for (const [x, y] of corner?.points ?? []) {
    expect(Math.hypot(x - 12.6, y - 3.4)).toBeCloseTo(1.6, 6);
    expect(x).toBeGreaterThanOrEqual(12.6 - 1e-9);
  }
});

test("a smooth curve goes on as the one before it left", () => {
  const [anchor] = pathOutlines("M4 9c.4 2 2 3 4 3s3.6-1 4-3");
  const points = anchor?.points ?? [];
  expect(points).toContainEqual([8, 12]);
  expect(points.at(-1)).toEqual([12, 9]);
  // The bottom is flat: just before and just after the join the pen is as deep.
  const [before, after] = [points.find(([x]) => x > 7.4), points.findLast(([x]) => x < 8.6)];
  expect(before?.[1]).toBeCloseTo(after?.[1] ?? 0, 6);
});

test("a command that it does not know is a fault, not a gap", () => {
  expect(() => pathOutlines("M1 1q2 2 3 3")).toThrow("q");
});
