import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { gridExtent } from "./grid-extent.ts";

const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

describe("the cells that an area touches", () => {
  test("are those inside it and those that its outline passes through", () => {
    const extent = gridExtent({ type: "Polygon", coordinates: [box(66.5, 40.2, 69.5, 42.8)] });
    expect(extent).toEqual([40, 66, 70, 41, 66, 70, 42, 66, 70]);
  });

  test("leave out a hole, but not its rim", () => {
    const extent = gridExtent({ type: "Polygon", coordinates: [box(0.5, 0.5, 6.5, 4.5), box(1.5, 1.5, 5.5, 3.5)] });
    expect(extent).toEqual([0, 0, 7, 1, 0, 7, 2, 0, 2, 2, 5, 7, 3, 0, 7, 4, 0, 7]);
  });

  test("of something smaller than a cell is that cell", () => {
    expect(gridExtent({ type: "Polygon", coordinates: [box(-1.6, -0.4, -1.5, -0.3)] })).toEqual([-1, -2, -1]);
  });

  test("of several parts are told by row, and end at the edge of the world", () => {
    const parts = [[box(179.2, 65.1, 180, 65.4)], [box(-180, 65.1, -179.4, 65.4)]];
    expect(gridExtent({ type: "MultiPolygon", coordinates: parts })).toEqual([65, -180, -179, 65, 179, 180]);
  });
});
