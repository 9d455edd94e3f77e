import { expect, test } from "vitest";
import type { Ring } from "./ring-geometry.ts";
import { simplifyCoast } from "./simplify-coast.ts";

/** A degree square whose south side bulges by some 110 m. */
const square: Ring = [
  [0, 0],
  [0.5, -0.001],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
];

test("drops a vertex that moves the coast by less than the tolerance", () => {
  expect(simplifyCoast(square, () => 200)).toEqual([
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0],
  ]);
});

test("keeps it where the tolerance is finer", () => {
  expect(simplifyCoast(square, () => 50)).toEqual(square);
});

test("keeps every vertex on the antimeridian", () => {
  const ring: Ring = [
    [179, 0],
    [180, 0],
    [180, 0.5],
    [180, 1],
    [179, 1],
    [179, 0],
  ];
  expect(simplifyCoast(ring, () => 100_000)).toContainEqual([180, 0.5]);
});

test("keeps the shape of an island smaller than the tolerance", () => {
  const islet: Ring = [
    [0, 0],
    [0.001, 0],
    [0.001, 0.001],
    [0, 0.001],
    [0, 0],
  ];
  expect(simplifyCoast(islet, () => 2000)).toHaveLength(5);
});
