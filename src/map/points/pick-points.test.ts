import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { IndexEntry } from "../../domain/event-index.ts";
import { mercatorX, mercatorY, type PackedPoints, packPoints, spacingPx, symbolRadiusPx } from "./pack-points.ts";
import { createPointPicker, type PickQuestion } from "./pick-points.ts";

const entryAt = (...positions: readonly (readonly [number, number])[]): IndexEntry =>
  ({
    id: "a",
    category: "summit",
    start: "2022-01-06",
    places: positions.map((position) => ({ country: "KZ", precision: "town", position })),
    countries: [],
    ties: [],
  }) as never;

/** A flat map 512 px wide at zoom 0, with 60° E, 45° N in the top left corner. */
function questionAt(pointPx: readonly [number, number], zoom: number, more: Partial<PickQuestion> = {}): PickQuestion {
  const worldPx = 512 * 2 ** zoom;
  const [left, top] = [mercatorX(60), mercatorY(45)];
  return {
    pointPx,
    mercator: [left + pointPx[0] / worldPx, top + pointPx[1] / worldPx],
    worldPerPx: 1 / worldPx,
    reachPx: symbolRadiusPx(zoom) + 2,
    spacing: spacingPx(zoom),
    project: (x, y) => [(x - left) * worldPx, (y - top) * worldPx],
    isShown: () => true,
    ...more,
  };
}

/** The same answer by asking every point. */
function bruteForce(points: PackedPoints, { pointPx, reachPx, spacing, project, isShown }: PickQuestion): Set<number> {
  const found = new Set<number>();
  for (let index = 0; index < points.count; index++) {
    const [x, y] = project(points.mercator[index * 2] ?? 0, points.mercator[index * 2 + 1] ?? 0);
    const dx = x + (points.offset[index * 2] ?? 0) * spacing - pointPx[0];
    const dy = y + (points.offset[index * 2 + 1] ?? 0) * spacing - pointPx[1];
    const entry = points.style[index * 3 + 2] ?? -1;
    if (Math.hypot(dx, dy) <= reachPx && isShown(entry)) found.add(entry);
  }
  return found;
}

test("a pick finds what asking every point finds", () => {
  // A grid of few places, so that many events share one and spiral outwards.
  const position = fc.tuple(
    fc.integer({ min: 0, max: 6 }).map((step) => 60 + step),
    fc.integer({ min: 0, max: 6 }).map((step) => 45 - step),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(position, { maxLength: 3 }), { minLength: 1, maxLength: 120 }),
      fc.constantFrom(2.5, 4, 5.5, 8),
      fc.tuple(fc.integer({ min: -10, max: 400 }), fc.integer({ min: -10, max: 400 })),
      fc.integer({ min: 1, max: 3 }),
      (places, zoom, pointPx, every) => {
        const points = packPoints(places.map((positions) => entryAt(...positions)));
        const question = questionAt(pointPx, zoom, { isShown: (entry) => entry % every === 0 });
        expect(new Set(createPointPicker(points).pick(question))).toEqual(bruteForce(points, question));
      },
    ),
    { numRuns: 200 },
  );
});

describe("a pick", () => {
  const pick = (entries: IndexEntry[], pointPx: readonly [number, number], more: Partial<PickQuestion> = {}) =>
    createPointPicker(packPoints(entries)).pick(questionAt(pointPx, 6, more));

  test("gives the nearest first", () => {
    const entries = [entryAt([60, 45]), entryAt([60.05, 45])];
    expect(pick(entries, [6, 0])).toEqual([1, 0]);
  });

  test("gives an event with two places near once", () => {
    expect(pick([entryAt([60, 45], [60.01, 45])], [0, 0])).toEqual([0]);
  });

  test("gives nothing beyond its reach", () => {
    expect(pick([entryAt([60, 45])], [40, 0])).toEqual([]);
  });

  test("gives nothing that is not shown", () => {
    expect(pick([entryAt([60, 45])], [0, 0], { isShown: () => false })).toEqual([]);
  });

  test("of no points at all gives nothing", () => {
    expect(pick([], [0, 0])).toEqual([]);
    expect(pick([entryAt()], [0, 0])).toEqual([]);
  });

  test("finds an event that the spiral has moved far from its place", () => {
    const crowd = Array.from({ length: 100 }, () => entryAt([60, 45]));
    const points = packPoints(crowd);
    const spacing = spacingPx(6);
    const at = [(points.offset[198] ?? 0) * spacing, (points.offset[199] ?? 0) * spacing] as const;
    expect(createPointPicker(points).pick(questionAt(at, 6))[0]).toBe(99);
  });
});
