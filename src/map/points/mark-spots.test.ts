import { describe, expect, test } from "vitest";
import type { IndexEntry } from "../../domain/event-index.ts";
import { createArranger } from "./arrange-points.ts";
import { crowdSpots, type Marked, markSpots } from "./mark-spots.ts";
import { packPoints, passMask } from "./pack-points.ts";
import { crowdRadiusPx } from "./symbol-sizes.ts";

type Position = readonly [number, number];

const entryAt = (position: Position, more: Record<string, unknown> = {}): IndexEntry =>
  ({
    id: "a",
    category: "summit",
    start: "2022-01-06",
    places: [{ country: "KZ", precision: "town", position, ...more }],
    countries: [],
    ties: [],
  }) as never;

function scene(entries: readonly IndexEntry[], passing: readonly boolean[] = []) {
  const points = packPoints(entries);
  const passes = passMask(points, passing);
  const question = { firstDay: 0, lastDay: 1e6, showEvents: true, showExercises: true, passes, zoom: 4 };
  const pointsOf = (entry: number) => [...points.entry.keys()].filter((point) => points.entry[point] === entry);
  return { points, arrangement: createArranger(points)(question), pointsOf, zoom: 4 };
}

const mark = (entries: readonly IndexEntry[], marked: Partial<Marked>, passing: readonly boolean[] = []) =>
  markSpots(scene(entries, passing), { selected: [], hovered: [], ...marked });

const CROWD = [...Array.from({ length: 9 }, () => entryAt([60, 45])), entryAt([60.5, 45])];

describe("what is marked", () => {
  test("has a ring where it stands alone", () => {
    const { rings, symbols } = mark([entryAt([60, 45])], { hovered: [0] });
    expect([rings.length, symbols.length]).toEqual([1, 0]);
  });

  test("in a crowd rings the crowd, once for all of its events", () => {
    const { rings, symbols } = mark(CROWD, { hovered: [0, 9], selected: [1] });
    expect(rings.map(({ style }) => style[2])).toEqual([crowdRadiusPx(10) + 4]);
    expect(symbols).toEqual([]);
  });

  test("and selected in a crowd shows its own place where that lies beside the mark", () => {
    const { rings, symbols } = mark(CROWD, { selected: [9] });
    expect([rings.length, symbols.length]).toEqual([2, 1]);
    expect(symbols[0]?.mercator).not.toEqual(rings[0]?.mercator);
  });

  test("shows its symbol even where filters hide it", () => {
    const { rings, symbols } = mark([entryAt([60, 45])], { selected: [0] }, [false]);
    expect([rings.length, symbols.length]).toEqual([1, 1]);
  });

  test("shows the rim of its soft area", () => {
    const { areas } = mark([entryAt([60, 45], { precision: "region", radiusKm: 50 })], { hovered: [0] });
    expect(areas).toHaveLength(1);
    expect(mark([entryAt([60, 45])], { hovered: [0] }).areas).toEqual([]);
  });
});

test("a crowd's rim ends with its last family", () => {
  const { points, arrangement } = scene(CROWD);
  expect(crowdSpots(points, arrangement).map(({ style, ends }) => [style[0], style[1], ...ends])).toEqual([
    [10, 1, 1, 1, 1, 1],
  ]);
});
