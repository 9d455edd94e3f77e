import { expect, test } from "vitest";
import { patternStrokes } from "./pattern-strokes.ts";
import { PATTERNS, type PatternName } from "./patterns.ts";

const BOX = { x: 1, y: 1, width: 26, height: 16 };
const NAMES = Object.keys(PATTERNS) as PatternName[];

test.each(NAMES)("the strokes of %s stay in the box and fill it from end to end", (name) => {
  const strokes = patternStrokes(name, BOX);
  const xs = strokes.flatMap(([x1, , x2]) => [x1, x2]);
  const ys = strokes.flatMap(([, y1, , y2]) => [y1, y2]);
  expect(Math.min(...xs)).toBeGreaterThanOrEqual(1);
  expect(Math.max(...xs)).toBeLessThanOrEqual(27);
  expect(Math.min(...ys)).toBeGreaterThanOrEqual(1);
  expect(Math.max(...ys)).toBeLessThanOrEqual(17);
  const { sizePx } = PATTERNS[name];
  expect(Math.min(...xs)).toBeLessThan(1 + sizePx);
  expect(Math.max(...xs)).toBeGreaterThan(27 - sizePx);
});

test("a dot is a stroke without length, a diagonal is cut at the edges", () => {
  expect(patternStrokes("dots", { x: 0, y: 0, width: 8, height: 8 })).toContainEqual([2, 2, 2, 2]);
  expect(patternStrokes("held-state", { x: 0, y: 0, width: 5, height: 5 })).toEqual([[2.5, 0, 2.5, 5]]);
});
