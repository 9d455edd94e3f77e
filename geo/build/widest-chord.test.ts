import type { Polygon } from "geojson";
import { expect, test } from "vitest";
import { roomAround, widestChord } from "./widest-chord.ts";

/** Narrow in the south, four degrees wide in the north, with a hole in the west of the wide part. */
const FLASK: Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [1, 0],
      [2, 0],
      [2, 8.5],
      [6, 8.5],
      [6, 16],
      [1, 16],
      [1, 0],
    ],
    [
      [1.5, 8.6],
      [1.5, 15.9],
      [2, 15.9],
      [2, 8.6],
      [1.5, 8.6],
    ],
  ],
};

test("the widest chord lies where the area is widest, and around holes", () => {
  const { middle, widthDegrees } = widestChord(FLASK);
  expect(widthDegrees).toBeCloseTo(4, 6);
  expect(middle[0]).toBeCloseTo(4, 6);
});

test("the room around a point is twice the way to the nearer edge", () => {
  expect(roomAround(FLASK, [5, 12])).toBeCloseTo(2, 6);
  expect(roomAround(FLASK, [1.4, 4])).toBeCloseTo(0.8, 6);
});

test("outside there is no room", () => {
  expect(roomAround(FLASK, [5, 4])).toBe(0);
});
