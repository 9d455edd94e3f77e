import type { Position } from "geojson";
import { expect, test } from "vitest";
import { smoothLine } from "./smooth-line.ts";

const CORNER: Position[] = [
  [0, 0],
  [1, 0],
  [1, 1],
];

test("passes through every point of the line, in order", () => {
  const smooth = smoothLine(CORNER).map(String);
  const at = CORNER.map((point) => smooth.indexOf(String(point)));
  expect(at[0]).toBe(0);
  expect(at[1]).toBeGreaterThan(0);
  expect(at[2]).toBe(smooth.length - 1);
});

test("turns by small steps where the line has a corner", () => {
  const smooth = smoothLine(CORNER);
  const turns = smooth.slice(2).map((after, index) => {
    const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = [smooth[index], smooth[index + 1]];
    const [cx = 0, cy = 0] = after;
    return Math.abs(Math.atan2(cy - by, cx - bx) - Math.atan2(by - ay, bx - ax));
  });
  expect(Math.max(...turns)).toBeLessThan(Math.PI / 5);
});

test("stays within a tenth of a stretch's length of the line", () => {
  const outside = smoothLine(CORNER).filter(([x = 0, y = 0]) => x > 1.1 || y < -0.1 || (x < 0.9 && y > 0.1));
  expect(outside).toEqual([]);
});

test("leaves a straight line and one of two points as they are", () => {
  const straight: Position[] = [
    [0, 0],
    [1, 1],
    [2, 2],
  ];
  expect(smoothLine(straight)).toEqual(straight);
  expect(smoothLine(straight.slice(0, 2))).toEqual(straight.slice(0, 2));
});

test("drops a point that stands twice", () => {
  const [first = [0, 0], ...others] = CORNER;
  expect(smoothLine([first, first, ...others])).toEqual(smoothLine(CORNER));
});
