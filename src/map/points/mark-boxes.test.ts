import { describe, expect, test } from "vitest";
import type { IndexEntry } from "../../domain/event-index.ts";
import { BOX_IMAGE_PX, markBoxFeatures } from "../layers/mark-boxes.ts";
import { ALONE, createArranger, type Question } from "./arrange-points.ts";
import { type MarkBox, markBoxes } from "./mark-boxes.ts";
import { crowdSpots } from "./mark-spots.ts";
import { packPoints, passMask } from "./pack-points.ts";
import { crowdRadiusPx, symbolRadiusPx } from "./symbol-sizes.ts";

const WORLD = { west: 0, north: 0, east: 1, south: 1 };
const ZOOM = 5;

const entryAt = (lon: number, lat: number, more: Record<string, unknown> = {}): IndexEntry =>
  ({
    id: `at-${lon}-${lat}`,
    category: "summit",
    start: "2022-01-06",
    places: [{ country: "KZ", precision: "town", position: [lon, lat] }],
    countries: [],
    ties: [],
    ...more,
  }) as never;
const times = (count: number, entry: IndexEntry) => Array.from({ length: count }, () => entry);

function scene(entries: readonly IndexEntry[], more: Partial<Question> = {}) {
  const points = packPoints(entries);
  const arrangement = createArranger(points)({
    firstDay: 0,
    lastDay: 30_000,
    showEvents: true,
    showExercises: true,
    passes: passMask(points, []),
    zoom: ZOOM,
    ...more,
  });
  const boxes = (within = WORLD): readonly MarkBox[] => markBoxes(points, arrangement, { zoom: ZOOM, within });
  return { points, arrangement, boxes };
}

/** A crowd at Astana, a wreath of three at Almaty, a large exercise in the west, and one that time hides. */
const ENTRIES = [
  ...times(12, entryAt(71.43, 51.13)),
  ...times(3, entryAt(76.95, 43.24)),
  entryAt(55, 50, { category: "exercise", series: "rubezh", personnel: 10_000 }),
  entryAt(60, 45, { start: "2090" }),
];

describe("the boxes", () => {
  test("are as many as the marks that are drawn, and each is as large as its mark and its edge", () => {
    const { points, arrangement, boxes } = scene(ENTRIES);
    const symbols = [...points.entry.keys()].filter((point) => ((arrangement.flags[point] ?? 0) & ALONE) !== 0);
    const crowds = crowdSpots(points, arrangement);
    expect([crowds.length, symbols.length]).toEqual([1, 4]);
    const sizes = [
      ...crowds.map(({ style: [, , radius] }) => radius),
      ...symbols.map((point) => symbolRadiusPx(ZOOM) * (points.style[point * 3 + 2] ?? 0)),
    ].map((radius) => radius + 1);
    expect(boxes().map(({ radiusPx }) => radiusPx)).toEqual(sizes);
    expect(sizes[0]).toBe(crowdRadiusPx(12) + 1);
  });

  test("lie where the marks are drawn, those of a wreath beside their place", () => {
    const [crowd, ...symbols] = scene(ENTRIES).boxes();
    expect(crowd?.position[0]).toBeCloseTo(71.43, 4);
    expect(crowd?.position[1]).toBeCloseTo(51.13, 4);
    expect(crowd?.offsetPx).toEqual([0, 0]);
    const wreath = symbols.filter(({ position: [lon] }) => Math.abs(lon - 76.95) < 0.01);
    expect(wreath).toHaveLength(3);
    const away = wreath.map(({ offsetPx }) => Math.hypot(...offsetPx));
    for (const distance of away) expect(distance).toBeGreaterThan(symbolRadiusPx(ZOOM));
    expect(wreath[0]?.offsetPx[0]).toBeCloseTo(0, 5);
    expect(wreath[0]?.offsetPx[1]).toBeCloseTo(-(away[0] ?? 0), 4);
  });

  test("are none for what a switch hides", () => {
    expect(scene(ENTRIES, { showEvents: false }).boxes()).toHaveLength(1);
    expect(scene(ENTRIES, { showEvents: false, showExercises: false }).boxes()).toEqual([]);
  });

  test("are only those of the part of the world that is asked for, across 180° as well", () => {
    const { boxes } = scene([entryAt(60, 50), entryAt(-175, 50), entryAt(175, 50), entryAt(175, -50)]);
    const lons = boxes({ west: 0.9, north: 0, east: 1.1, south: 0.5 }).map(({ position }) => Math.round(position[0]));
    expect(lons.toSorted((a, b) => a - b)).toEqual([-175, 175]);
  });
});

test("as icons they have the size and the place on the screen that they had", () => {
  const { features } = markBoxFeatures([{ position: [60, 50], radiusPx: 12, offsetPx: [9, -6] }]);
  const shown = features.map(({ properties }) => properties as { size: number; offset: [number, number] });
  expect(shown.map(({ size }) => size * BOX_IMAGE_PX)).toEqual([24]);
  expect(shown.map(({ size, offset }) => offset.map((part) => part * size))).toEqual([[9, -6]]);
});
