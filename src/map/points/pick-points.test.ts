import { describe, expect, test } from "vitest";
import type { IndexEntry } from "../../domain/event-index.ts";
import { createArranger } from "./arrange-points.ts";
import { mercatorX, mercatorY, packPoints, passMask } from "./pack-points.ts";
import { type PickQuestion, pickPoints } from "./pick-points.ts";
import { crowdRadiusPx, symbolRadiusPx, wreathOffset } from "./symbol-sizes.ts";

type Position = readonly [number, number];

const entryAt = (...positions: readonly Position[]): IndexEntry =>
  ({
    id: "a",
    category: "summit",
    start: "2022-01-06",
    places: positions.map((position) => ({ country: "KZ", precision: "town", position })),
    countries: [],
    ties: [],
  }) as never;

const ZOOM = 6;
const WORLD_PX = 512 * 2 ** ZOOM;

/** A flat map with 60° E, 45° N in the top left corner. */
function pick(entries: readonly IndexEntry[], pointPx: Position, passing: readonly boolean[] = []): readonly number[] {
  const points = packPoints(entries);
  const passes = passMask(points, passing);
  const arrangement = createArranger(points)({
    firstDay: 0,
    lastDay: 1e6,
    showEvents: true,
    showExercises: true,
    passes,
    zoom: ZOOM,
  });
  const [left, top] = [mercatorX(60), mercatorY(45)];
  const question: PickQuestion = {
    pointPx,
    mercator: [left + pointPx[0] / WORLD_PX, top + pointPx[1] / WORLD_PX],
    zoom: ZOOM,
    project: (x, y) => [(x - left) * WORLD_PX, (y - top) * WORLD_PX],
  };
  return pickPoints(points, arrangement, question);
}

const eastByPx = (px: number): Position => [60 + (px / WORLD_PX) * 360, 45];
const crowd = (count: number) => Array.from({ length: count }, () => entryAt([60, 45]));

describe("a pick", () => {
  test("finds the symbol under it, and none beyond its reach", () => {
    const reach = symbolRadiusPx(ZOOM) + 2;
    expect(pick([entryAt([60, 45])], [reach - 0.1, 0])).toEqual([0]);
    expect(pick([entryAt([60, 45])], [reach + 0.1, 0])).toEqual([]);
  });

  test("gives nothing that is not shown", () => {
    expect(pick([entryAt([60, 45])], [0, 0], [false])).toEqual([]);
  });

  test("of no points at all gives nothing", () => {
    expect(pick([], [0, 0])).toEqual([]);
    expect(pick([entryAt()], [0, 0])).toEqual([]);
  });

  test("on a crowd's mark gives all of its events, newest first", () => {
    expect(pick(crowd(12), [0, 0])).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
    expect(pick(crowd(12), [crowdRadiusPx(12) + 3, 0])).toEqual([]);
  });

  test("on a crowd's mark gives what lies around it too", () => {
    expect(pick([...crowd(12), entryAt(eastByPx(20))], [0, 0])).toHaveLength(13);
  });

  test("finds each symbol of a wreath where it stands", () => {
    const radius = symbolRadiusPx(ZOOM);
    const found = [0, 1, 2, 3, 4].map((nth) => {
      const [right, down] = wreathOffset(nth, 5, 1);
      return pick(crowd(5), [right * radius, down * radius])[0];
    });
    expect(found).toEqual([0, 1, 2, 3, 4]);
  });

  test("gives the nearest first where two symbols are in reach", () => {
    const radius = symbolRadiusPx(ZOOM);
    const [right, down] = wreathOffset(1, 3, 1);
    expect(pick(crowd(3), [right * radius * 0.7, down * radius])[0]).toBe(1);
  });
});
