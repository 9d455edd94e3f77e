import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  clampExtent,
  dayAt,
  type Extent,
  panExtent,
  pinchExtent,
  revealDay,
  SHORTEST_DAYS,
  xOf,
  zoomExtent,
} from "./time-extent.ts";

const BOUNDS: Extent = { first: 7000, last: 20_000 };
const extents = fc
  .tuple(fc.double({ min: 7000, max: 19_000, noNaN: true }), fc.double({ min: SHORTEST_DAYS, max: 1000, noNaN: true }))
  .map(([first, length]) => ({ first, last: first + length }));

function expectInBounds({ first, last }: Extent): void {
  expect(first).toBeGreaterThanOrEqual(BOUNDS.first - 1e-6);
  expect(last).toBeLessThanOrEqual(BOUNDS.last + 1e-6);
  expect(last - first).toBeGreaterThanOrEqual(SHORTEST_DAYS - 1e-6);
}

test("a day is read back from its place", () => {
  fc.assert(
    fc.property(extents, fc.double({ min: 0, max: 1, noNaN: true }), (extent, share) => {
      const scale = { ...extent, widthPx: 900 };
      const day = extent.first + share * (extent.last - extent.first);
      expect(dayAt(scale, xOf(scale, day))).toBeCloseTo(day, 6);
    }),
  );
});

describe("zooming", () => {
  test("keeps the day under the pointer, where the bounds allow it", () => {
    const extent = { first: 12_000, last: 13_000 };
    const zoomed = zoomExtent(extent, 2, 12_250, BOUNDS);
    expect(zoomed).toEqual({ first: 12_125, last: 12_625 });
  });

  test("never leaves the bounds, nor shows less than three weeks", () => {
    fc.assert(
      fc.property(extents, fc.double({ min: 0.01, max: 100, noNaN: true }), (extent, factor) => {
        expectInBounds(zoomExtent(extent, factor, (extent.first + extent.last) / 2, BOUNDS));
      }),
    );
  });

  test("out far enough shows everything", () => {
    expect(zoomExtent({ first: 12_000, last: 13_000 }, 0.001, 12_500, BOUNDS)).toEqual(BOUNDS);
  });
});

test("panning stops at the bounds and keeps the length", () => {
  expect(panExtent({ first: 7100, last: 7200 }, -500, BOUNDS)).toEqual({ first: 7000, last: 7100 });
  expect(panExtent({ first: 19_000, last: 19_500 }, 5000, BOUNDS)).toEqual({ first: 19_500, last: 20_000 });
});

test("clamping leaves an extent within the bounds alone", () => {
  fc.assert(
    fc.property(extents, (extent) => {
      fc.pre(extent.last <= BOUNDS.last);
      const clamped = clampExtent(extent, BOUNDS);
      expect(clamped.first).toBeCloseTo(extent.first, 6);
      expect(clamped.last).toBeCloseTo(extent.last, 6);
    }),
  );
});

describe("pinching", () => {
  test("keeps both days under their fingers", () => {
    const pinched = pinchExtent(
      [
        { day: 12_000, x: 100 },
        { day: 12_300, x: 400 },
      ],
      600,
      BOUNDS,
    );
    expect(pinched).toEqual({ first: 11_900, last: 12_500 });
    const scale = { ...pinched, widthPx: 600 };
    expect([xOf(scale, 12_000), xOf(scale, 12_300)]).toEqual([100, 400]);
  });

  test("takes the fingers in any order, and stays in bounds however they lie", () => {
    const fingers = fc.record({
      day: fc.double({ min: 7000, max: 20_000, noNaN: true }),
      x: fc.double({ min: -50, max: 650, noNaN: true }),
    });
    fc.assert(
      fc.property(fingers, fingers, (a, b) => {
        expectInBounds(pinchExtent([a, b], 600, BOUNDS));
        if (a.x !== b.x) expect(pinchExtent([a, b], 600, BOUNDS)).toEqual(pinchExtent([b, a], 600, BOUNDS));
      }),
    );
  });
});

test("a day out of view is brought into it, one in view moves nothing", () => {
  const extent = { first: 12_000, last: 12_100 };
  expect(revealDay(extent, 12_050, BOUNDS)).toBe(extent);
  for (const day of [11_000, 13_000, 7000, 20_000]) {
    const revealed = revealDay(extent, day, BOUNDS);
    expect(revealed.first <= day && day <= revealed.last).toBe(true);
    expect(revealed.last - revealed.first).toBeCloseTo(100, 6);
  }
});
