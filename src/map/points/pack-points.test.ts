import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CATEGORIES } from "../../../geo/contract/event.ts";
import type { IndexEntry, IndexPlace } from "../../domain/event-index.ts";
import { spanOf } from "../../domain/time-window.ts";
import { DAY_ZERO, mercatorX, mercatorY, packPoints, passMask, spacingPx, symbolRadiusPx } from "./pack-points.ts";

const place = (lon: number, lat: number, more: Partial<IndexPlace> = {}): IndexPlace => ({
  name: { en: "A place", ru: "Место" },
  country: "KZ",
  precision: "town",
  position: [lon, lat],
  ...more,
});
const entry = (places: IndexPlace[], more: Record<string, unknown> = {}): IndexEntry =>
  ({ id: "a", category: "summit", start: "2022-01-06", places, countries: [], ties: [], ...more }) as never;

const ALMATY = place(76.945, 43.238);
const pairs = (values: Float32Array): number[][] =>
  Array.from({ length: values.length / 2 }, (_, index) => [...values.slice(index * 2, index * 2 + 2)]);

test("every drawn place of every event is one point", () => {
  expect(packPoints([entry([ALMATY, place(60, 50)]), entry([ALMATY])]).count).toBe(3);
});

test("a place known to its country only is no point", () => {
  const { position: _position, ...country } = { ...ALMATY, precision: "country" as const };
  expect(packPoints([entry([country, ALMATY])]).count).toBe(1);
});

test("no events make no points", () => {
  expect(packPoints([])).toMatchObject({ count: 0, radius: new Float32Array(0) });
});

test("every point of an event that does not pass is hidden, and no other", () => {
  const points = packPoints([entry([ALMATY, place(60, 50)]), entry([ALMATY]), entry([place(60, 50)])]);
  expect([...passMask(points, [false, true, true])]).toEqual([0, 0, 1, 1]);
  expect([...passMask(points, [])]).toEqual([1, 1, 1, 1]);
});

describe("a position", () => {
  test("runs from 0 at 180° west to 1 at 180° east, and from the north", () => {
    expect([mercatorX(-180), mercatorX(0), mercatorX(180)]).toEqual([0, 0.5, 1]);
    expect(mercatorY(0)).toBeCloseTo(0.5, 12);
    expect([mercatorY(85.051129), mercatorY(-85.051129)].map((y) => Math.abs(Math.round(y * 1e6)))).toEqual([0, 1e6]);
  });

  test("is kept to within ten metres", () => {
    const [x = 0, y = 0] = packPoints([entry([ALMATY])]).mercator;
    const toleranceWorld = 10 / 40_075_017;
    expect(Math.abs(x - mercatorX(76.945))).toBeLessThan(toleranceWorld);
    expect(Math.abs(y - mercatorY(43.238))).toBeLessThan(toleranceWorld);
  });
});

describe("days", () => {
  test("of every date of four centuries are exact in single precision", () => {
    const dates = fc
      .date({ min: new Date("1900-01-01"), max: new Date("2299-12-31"), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10));
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        const [start, end] = [a, b].toSorted();
        const one = entry([ALMATY], { start, end });
        const { first, last } = spanOf(one);
        expect([...packPoints([one]).days].map((day) => day + DAY_ZERO)).toEqual([first, last]);
      }),
    );
  });

  test("are counted from the first of January 1991", () => {
    expect([...packPoints([entry([ALMATY], { start: "1991-01-01" })]).days]).toEqual([0, 0]);
  });

  test("of a coarse date are the whole span that it may mean", () => {
    expect([...packPoints([entry([ALMATY], { start: "1991" })]).days]).toEqual([0, 364]);
  });
});

describe("style", () => {
  test("tells category, kind and entry", () => {
    const packed = packPoints([
      entry([ALMATY], { category: "aid" }),
      entry([ALMATY], { category: "exercise", series: "rubezh" }),
    ]);
    expect([...packed.style]).toEqual([CATEGORIES.indexOf("aid"), 0, 0, CATEGORIES.indexOf("exercise"), 1, 1]);
  });

  test("numbers entries exactly, beyond those without a place", () => {
    const entries = [...Array.from({ length: 300 }, () => entry([])), entry([ALMATY])];
    expect(packPoints(entries).style[2]).toBe(300);
  });
});

describe("events of one place", () => {
  const crowd = packPoints(Array.from({ length: 60 }, () => entry([ALMATY])));
  const offsets = pairs(crowd.offset);

  test("begin at the place itself", () => {
    expect(offsets[0]).toEqual([0, 0]);
  });

  test("spiral outwards", () => {
    const distances = offsets.map(([x = 0, y = 0]) => Math.hypot(x, y));
    expect(distances.every((distance, nth) => Math.abs(distance - Math.sqrt(nth)) < 1e-5)).toBe(true);
  });

  test("keep a spacing between any two", () => {
    const gaps = offsets.flatMap(([x = 0, y = 0], a) =>
      offsets.slice(a + 1).map(([otherX = 0, otherY = 0]) => Math.hypot(x - otherX, y - otherY)),
    );
    expect(Math.min(...gaps)).toBeGreaterThan(0.99);
  });

  test("do not push events of another place aside", () => {
    const both = packPoints([entry([ALMATY]), entry([place(60, 50)])]);
    expect(pairs(both.offset)).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});

describe("a soft area", () => {
  const radiusOf = (more: Partial<IndexPlace>) => packPoints([entry([{ ...ALMATY, ...more }])]).radius[0] ?? -1;
  const kmAt = (lat: number) => 40_075.017 * Math.cos((lat * Math.PI) / 180);

  test("is as wide as it is known, at its latitude", () => {
    expect(radiusOf({ precision: "region", radiusKm: 100 }) * kmAt(43.238)).toBeCloseTo(100, 3);
  });

  test("has 40 km where its radius is not told", () => {
    expect(radiusOf({ precision: "region" }) * kmAt(43.238)).toBeCloseTo(40, 3);
  });

  test.each(["exact", "town"] as const)("is none where the place is known: %s", (precision) => {
    expect(radiusOf({ precision, radiusKm: 100 })).toBe(0);
  });
});

test("symbols and their spacing grow with the zoom, and stop at both ends", () => {
  for (const size of [symbolRadiusPx, spacingPx]) {
    const sizes = [0, 2, 4, 5, 6, 7, 12].map(size);
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect([size(0), size(12)]).toEqual([size(1), size(22)]);
  }
});
