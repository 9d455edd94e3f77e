import fc from "fast-check";
import { expect, test } from "vitest";
import { type Bounds, boundsAround, unionBounds } from "./bounds.ts";

const RUSSIA: Bounds = [19.6, 41.2, -169, 81.9];
const TAJIKISTAN: Bounds = [67.3, 36.7, 75.2, 41];

test("no box has no union, one is its own", () => {
  expect(unionBounds([])).toBeUndefined();
  expect(unionBounds([RUSSIA])).toEqual(RUSSIA);
});

test("a box across 180° stays one", () => {
  expect(unionBounds([TAJIKISTAN, RUSSIA])).toEqual([19.6, 36.7, -169, 81.9]);
  expect(unionBounds([RUSSIA, [-175, 50, -160, 60]])).toEqual([19.6, 41.2, -160, 81.9]);
});

test("the narrow way round is taken", () => {
  expect(
    unionBounds([
      [170, 0, 175, 1],
      [-175, 0, -170, 1],
    ]),
  ).toEqual([170, 0, -170, 1]);
});

const boxes = fc
  .tuple(fc.integer({ min: -180, max: 179 }), fc.integer({ min: 0, max: 300 }), fc.integer({ min: -80, max: 80 }))
  .map(([west, width, south]): Bounds => {
    const east = west + width;
    return [west, south, east > 180 ? east - 360 : east, south + 1];
  });

function holds([west, south, east, north]: Bounds, lon: number, lat: number): boolean {
  const isInLon = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
  return isInLon && lat >= south && lat <= north;
}

test("every corner of every box lies in the union", () => {
  fc.assert(
    fc.property(fc.array(boxes, { minLength: 1, maxLength: 6 }), (list) => {
      const union = unionBounds(list);
      for (const [west, south, east, north] of list) {
        expect(union && holds(union, west, south) && holds(union, east, north)).toBe(true);
      }
    }),
  );
});

test("the neighbourhood of a point near 180° crosses it", () => {
  expect(boundsAround([179, 60], 2)).toEqual([177, 58, -179, 62]);
});
