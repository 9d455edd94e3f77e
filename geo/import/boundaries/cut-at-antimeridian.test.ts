import { expect, test } from "vitest";
import { cutAtAntimeridian } from "./cut-at-antimeridian.ts";
import { latOf, lonOf, type Ring } from "./ring-geometry.ts";

const extent = (ring: Ring): number[] => [Math.min(...ring.map(lonOf)), Math.max(...ring.map(lonOf))];

test("leaves a ring alone that stays on one side", () => {
  const ring: Ring = [
    [10, 0],
    [20, 0],
    [20, 10],
    [10, 0],
  ];
  expect(cutAtAntimeridian(ring)).toEqual([ring]);
});

test("cuts a ring that jumps over the antimeridian into two that reach it exactly", () => {
  const pieces = cutAtAntimeridian([
    [170, 0],
    [-170, 0],
    [-170, 10],
    [170, 10],
    [170, 0],
  ]);
  expect(pieces.map(extent).sort(([a = 0], [b = 0]) => a - b)).toEqual([
    [-180, -170],
    [170, 180],
  ]);
});

test("meets at the same latitudes on both sides", () => {
  const pieces = cutAtAntimeridian([
    [170, 0],
    [-170, 4],
    [-170, 10],
    [170, 0],
  ]);
  const [first, second] = pieces.map((piece) => {
    const onMeridian = piece.filter((position) => Math.abs(lonOf(position)) === 180);
    return [...new Set(onMeridian.map(latOf))].sort((a, b) => a - b);
  });
  expect(first).toEqual([2, 5]);
  expect(second).toEqual(first);
});

test("leads a ring around the south pole along the pole, with no jump", () => {
  const [ring = []] = cutAtAntimeridian([
    [-180, -70],
    [-60, -70],
    [60, -70],
    [179, -70],
    [-180, -70],
  ]);
  expect(extent(ring)).toEqual([-180, 180]);
  expect(Math.min(...ring.map(latOf))).toBe(-90);
  const steps = ring.slice(1).map((position, index) => Math.abs(lonOf(position) - lonOf(ring[index] ?? position)));
  expect(Math.max(...steps)).toBeLessThan(180);
});
