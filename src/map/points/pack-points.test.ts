import { describe, expect, test } from "vitest";
import { FAMILIES } from "../../domain/category-family.ts";
import type { IndexEntry, IndexPlace } from "../../domain/event-index.ts";
import { spanOf } from "../../domain/time-window.ts";
import { mercatorX, mercatorY, packPoints, passMask, SYMBOL_IDS } from "./pack-points.ts";
import { personnelScale } from "./symbol-sizes.ts";

const place = (lon: number, lat: number, more: Partial<IndexPlace> = {}): IndexPlace => ({
  name: { en: "A place", ru: "Место" },
  country: "KZ",
  precision: "town",
  position: [lon, lat],
  ...more,
});
const entry = (places: IndexPlace[], more: Record<string, unknown> = {}): IndexEntry =>
  ({ id: "a", category: "summit", start: "2022-01-06", places, countries: [], ties: [], ...more }) as never;

const ALMATY = place(76.9454, 43.238);
const EXERCISE = { category: "exercise", series: "rubezh" };

test("every drawn place of every event is one point", () => {
  expect(packPoints([entry([ALMATY, place(60, 50)]), entry([ALMATY])]).count).toBe(3);
});

test("a place known to its country only is no point", () => {
  const { position: _position, ...country } = { ...ALMATY, precision: "country" as const };
  expect(packPoints([entry([country, ALMATY])]).count).toBe(1);
});

test("no events make no points", () => {
  expect(packPoints([])).toMatchObject({ count: 0, placeCount: 0, radius: new Float32Array(0) });
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
    expect(Math.abs(x - mercatorX(76.9454))).toBeLessThan(toleranceWorld);
    expect(Math.abs(y - mercatorY(43.238))).toBeLessThan(toleranceWorld);
  });
});

test("days are the whole span that a date may mean", () => {
  const one = entry([ALMATY], { start: "1991", end: "2022-01-06" });
  const { first, last } = spanOf(one);
  expect([...packPoints([one]).days]).toEqual([first, last]);
});

describe("style", () => {
  test("tells the symbol of a category, of a series, and the size of an exercise", () => {
    const packed = packPoints([
      entry([ALMATY], { category: "aid" }),
      entry([ALMATY], { ...EXERCISE, personnel: 4000 }),
    ]);
    const scale = Math.fround(personnelScale(4000));
    expect([...packed.style]).toEqual([SYMBOL_IDS.indexOf("rubezh"), 0, scale, SYMBOL_IDS.indexOf("aid"), 0, 1]);
    expect([...packed.isExercise]).toEqual([1, 0]);
    expect([...packed.family].map((family) => FAMILIES[family])).toEqual(["operations", "cooperation"]);
  });

  test("outlines an exercise of unknown size, and no other event", () => {
    const packed = packPoints([entry([ALMATY], EXERCISE), entry([ALMATY], { category: "exercise" })]);
    expect([...packed.entry].map((index, point) => [index, packed.style[point * 3 + 1]])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  test("numbers entries exactly, beyond those without a place", () => {
    const entries = [...Array.from({ length: 300 }, () => entry([])), entry([ALMATY])];
    expect([...packPoints(entries).entry]).toEqual([300]);
  });
});

describe("places", () => {
  test("are shared by events within a kilometre, the busiest first", () => {
    const packed = packPoints([entry([place(60, 50)]), entry([ALMATY]), entry([place(76.9451, 43.2379)])]);
    expect([...packed.place]).toEqual([0, 1, 1]);
    expect([...packed.busiestFirst]).toEqual([1, 0]);
  });

  test("of one event are siblings, pair by pair", () => {
    const packed = packPoints([entry([place(1, 1), place(2, 2), place(3, 3)]), entry([ALMATY])]);
    expect([...packed.siblings]).toEqual([0, 1, 0, 2, 1, 2]);
  });
});

describe("a soft area", () => {
  const radiusOf = (more: Partial<IndexPlace>) => packPoints([entry([{ ...ALMATY, ...more }])]).radius[0] ?? -1;
  const kmAt = (lat: number) => 40_075.017 * Math.cos((lat * Math.PI) / 180);

  test("comes before every point", () => {
    const packed = packPoints([entry([ALMATY]), entry([{ ...ALMATY, precision: "region" }])]);
    expect([packed.areaCount, ...packed.entry]).toEqual([1, 1, 0]);
  });

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
