import fc from "fast-check";
import { expect, test } from "vitest";
import { boundsOf, positionsOf } from "./bounds.ts";

test("is the box around positions on one side", () => {
  expect(
    boundsOf([
      [10, 50],
      [30, 40],
      [20, 60],
    ]),
  ).toEqual([10, 40, 30, 60]);
});

test("runs over 180° where that is the short way", () => {
  expect(
    boundsOf([
      [19.6, 54],
      [180, 65],
      [-180, 65],
      [-169, 66],
    ]),
  ).toEqual([19.6, 54, -169, 66]);
});

test("is narrow for islands on both sides of 180°", () => {
  expect(
    boundsOf([
      [177, -19],
      [-178, -16],
    ]),
  ).toEqual([177, -19, -178, -16]);
});

test("is a point for one position", () => {
  expect(boundsOf([[68.56, 37.19]])).toEqual([68.56, 37.19, 68.56, 37.19]);
});

test("holds every position, to a thousandth of a degree", () => {
  const position = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(position, { minLength: 1, maxLength: 8 }), (positions) => {
      const [west, south, east, north] = boundsOf(positions);
      const slack = 0.001;
      for (const [lon, lat] of positions) {
        const isWithin =
          west <= east ? west - slack <= lon && lon <= east + slack : lon >= west - slack || lon <= east + slack;
        expect(isWithin).toBe(true);
        expect(south - slack <= lat && lat <= north + slack).toBe(true);
      }
    }),
  );
});

test("finds positions at any depth", () => {
  expect(positionsOf([[[[1, 2]], [[3, 4]]], [[[5, 6]]]])).toEqual([
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
});
