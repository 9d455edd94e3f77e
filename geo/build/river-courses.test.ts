import { expect, test } from "vitest";
import { riverCourses } from "./river-courses.ts";

const meander = (from: number, to: number) =>
  Array.from({ length: 60 }, (_, index) => {
    const lon = from + ((to - from) * index) / 59;
    return [lon, 45 + 0.15 * Math.sin(lon * 12)];
  });

/** The sharpest turn along a line, in degrees. */
function sharpestTurn(line: readonly (readonly number[])[]): number {
  const headings = line.slice(1).map(([x = 0, y = 0], index) => {
    const [beforeX = 0, beforeY = 0] = line[index] ?? [];
    return (Math.atan2(y - beforeY, x - beforeX) * 180) / Math.PI;
  });
  return Math.max(...headings.slice(1).map((heading, index) => Math.abs(heading - (headings[index] ?? 0))));
}

test("parts that meet become one course, whichever way each runs", () => {
  const coordinates = [meander(60, 62), meander(62, 64).toReversed(), meander(64, 66)];
  expect(riverCourses({ type: "MultiLineString", coordinates }, 20, 50)).toHaveLength(1);
});

test("parts far apart stay apart, and short ones are left out", () => {
  const coordinates = [meander(60, 62), meander(63, 65), meander(70, 70.2)];
  expect(riverCourses({ type: "MultiLineString", coordinates }, 20, 50)).toHaveLength(2);
});

test("bends are rounded, and the ends stay", () => {
  const [rough = []] = riverCourses({ type: "LineString", coordinates: meander(60, 66) }, 1, 50);
  const [soft = []] = riverCourses({ type: "LineString", coordinates: meander(60, 66) }, 25, 50);
  expect(sharpestTurn(soft.slice(5, -5))).toBeLessThan(sharpestTurn(rough.slice(5, -5)) / 3);
  expect(soft[0]).toEqual(meander(60, 66)[0]);
});
