import { describe, expect, test } from "vitest";
import { PERSONNEL_STEPS, personnelScale, symbolRadiusPx, wreathOffset } from "./symbol-sizes.ts";

test("symbols grow with the zoom, and stop at both ends", () => {
  const sizes = [0, 2, 4, 5, 6, 7, 12].map(symbolRadiusPx);
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  expect([symbolRadiusPx(0), symbolRadiusPx(12)]).toEqual([symbolRadiusPx(1), symbolRadiusPx(22)]);
});

describe("the size of an exercise", () => {
  test("has an area that grows as the number of people does", () => {
    expect((personnelScale(4800) / personnelScale(1200)) ** 2).toBeCloseTo(4, 10);
  });

  test("stops at both ends of what the legend shows", () => {
    const [least, , most] = PERSONNEL_STEPS;
    expect([personnelScale(10), personnelScale(30_000)]).toEqual([personnelScale(least), personnelScale(most)]);
  });

  test("is the smallest where nobody says", () => {
    expect(personnelScale(undefined)).toBe(personnelScale(0));
  });
});

test.each([2, 3, 5, 8])("a wreath of %i symbols keeps them apart, at the same distance from the place", (count) => {
  const places = Array.from({ length: count }, (_, nth) => wreathOffset(nth, count, 1.5));
  const gaps = places.flatMap(([x, y], a) =>
    places.slice(a + 1).map(([right, down]) => Math.hypot(x - right, y - down)),
  );
  expect(Math.min(...gaps)).toBeGreaterThan(2 * 1.5);
  const distances = places.map(([x, y]) => Math.hypot(x, y));
  expect(Math.max(...distances) - Math.min(...distances)).toBeLessThan(1e-9);
});
