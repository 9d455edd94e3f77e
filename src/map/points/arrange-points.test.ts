import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CATEGORIES } from "../../../geo/contract/event.ts";
import { FAMILIES, familyOf } from "../../domain/category-family.ts";
import { firstDay, lastDay } from "../../domain/day.ts";
import type { IndexEntry } from "../../domain/event-index.ts";
import { ALONE, APART_PX, type Arrangement, createArranger, levelOf, type Question, SHOWN } from "./arrange-points.ts";
import { type PackedPoints, packPoints, passMask } from "./pack-points.ts";
import { entriesOf } from "./pick-points.ts";
import { symbolRadiusPx } from "./symbol-sizes.ts";

type Position = readonly [number, number];

const entryAt = (positions: readonly Position[], more: Record<string, unknown> = {}): IndexEntry =>
  ({
    id: "a",
    category: "summit",
    start: "2022-01-06",
    places: positions.map((position) => ({ country: "KZ", precision: "town", position })),
    countries: [],
    ties: [],
    ...more,
  }) as never;

const question = (points: PackedPoints, more: Partial<Question> = {}): Question => ({
  firstDay: firstDay("1991-01-01" as never),
  lastDay: lastDay("2030-12-31" as never),
  showEvents: true,
  showExercises: true,
  passes: passMask(points, []),
  zoom: 5,
  ...more,
});

function arranged(entries: readonly IndexEntry[], more: Partial<Question> = {}) {
  const points = packPoints(entries);
  return { points, arrangement: createArranger(points)(question(points, more)) };
}

const alone = ({ flags }: Arrangement) => [...flags].filter((flag) => flag === (SHOWN | ALONE)).length;

/** Places of a small grid, so that many are shared and many are near each other; some events have several. */
const positions = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 20 }))
    .map(([right, up]): Position => [60 + right / 3, 40 + up / 3]),
  { minLength: 1, maxLength: 3 },
);
const entries = fc.array(
  fc
    .record({ positions, category: fc.constantFrom(...CATEGORIES), year: fc.integer({ min: 1995, max: 2025 }) })
    .map((made) => entryAt(made.positions, { category: made.category, start: String(made.year) })),
  { minLength: 1, maxLength: 120 },
);
const windows = fc
  .tuple(fc.integer({ min: 1995, max: 2025 }), fc.integer({ min: 0, max: 30 }))
  .map(([from, years]) => ({
    firstDay: firstDay(String(from) as never),
    lastDay: lastDay(String(from + years) as never),
  }));
const zooms = fc.constantFrom(2, 3.4, 4, 5, 6.2, 8);

function distancePx({ placeMercator }: PackedPoints, a: number, b: number, zoom: number): number {
  const across = (placeMercator[a * 2] ?? 0) - (placeMercator[b * 2] ?? 0);
  const down = (placeMercator[a * 2 + 1] ?? 0) - (placeMercator[b * 2 + 1] ?? 0);
  return Math.hypot(across, down) * 512 * 2 ** levelOf(zoom);
}

describe("whatever is shown,", () => {
  test("the numbers on marks are those of the events in the window that pass, each counted once", () => {
    fc.assert(
      fc.property(entries, windows, zooms, fc.integer({ min: 1, max: 3 }), (all, window, zoom, every) => {
        const points = packPoints(all);
        const passing = all.map((_, index) => index % every === 0);
        const asked = question(points, { ...window, zoom, passes: passMask(points, passing) });
        const arrangement = createArranger(points)(asked);
        // Brute force: every event by its dates and facets; every point by the mark that it was gathered at.
        const isShown = (index: number) =>
          passing[index] === true &&
          lastDay(all[index]?.start as never) >= window.firstDay &&
          firstDay(all[index]?.start as never) <= window.lastDay;
        for (const crowd of arrangement.crowds) {
          const members = new Set<number>();
          for (let point = 0; point < points.count; point++) {
            const entry = points.entry[point] ?? -1;
            const isHere = arrangement.gathered[points.place[point] ?? -1] === crowd.place;
            if (isHere && isShown(entry)) members.add(entry);
          }
          expect(crowd.count).toBe(members.size);
          expect(new Set(entriesOf(points, arrangement, crowd))).toEqual(members);
          const families = FAMILIES.map(
            (family) => [...members].filter((index) => familyOf(all[index]?.category ?? "summit") === family).length,
          );
          expect(crowd.families).toEqual(families);
        }
        for (let point = 0; point < points.count; point++) {
          expect((arrangement.flags[point] ?? 0) !== 0).toBe(isShown(points.entry[point] ?? -1));
        }
      }),
      { numRuns: 150 },
    );
  });

  test("every event that is shown stands alone or in a crowd", () => {
    fc.assert(
      fc.property(entries, windows, zooms, (all, window, zoom) => {
        const { points, arrangement } = arranged(all, { ...window, zoom });
        const seen = new Set(arrangement.crowds.flatMap((crowd) => entriesOf(points, arrangement, crowd)));
        const shown = new Set<number>();
        arrangement.flags.forEach((flag, point) => {
          const entry = points.entry[point] ?? -1;
          if (flag !== 0) shown.add(entry);
          if ((flag & ALONE) !== 0) seen.add(entry);
        });
        expect(seen).toEqual(shown);
      }),
      { numRuns: 150 },
    );
  });

  test("no two marks come nearer than their distance, and all stand where something happened", () => {
    fc.assert(
      fc.property(entries, windows, zooms, (all, window, zoom) => {
        const { points, arrangement } = arranged(all, { ...window, zoom });
        const centres = [...new Set(arrangement.gathered)].filter((place) => place !== -1);
        const shownAt = new Set([...points.place].filter((_, point) => (arrangement.flags[point] ?? 0) !== 0));
        expect(centres.filter((place) => !shownAt.has(place))).toEqual([]);
        centres.forEach((a, index) => {
          for (const b of centres.slice(index + 1)) {
            expect(distancePx(points, a, b, zoom)).toBeGreaterThanOrEqual(APART_PX - 1e-6);
          }
        });
      }),
      { numRuns: 100 },
    );
  });

  test("no two symbols touch, however many stand around their place", () => {
    fc.assert(
      fc.property(entries, zooms, (all, zoom) => {
        const { points, arrangement } = arranged(all, { zoom });
        const radius = symbolRadiusPx(levelOf(zoom));
        const worldPx = 512 * 2 ** levelOf(zoom);
        const drawn: Position[] = [];
        arrangement.flags.forEach((flag, point) => {
          if ((flag & ALONE) === 0) return;
          const at = (axis: number) =>
            (points.mercator[point * 2 + axis] ?? 0) * worldPx + (arrangement.offset[point * 2 + axis] ?? 0) * radius;
          drawn.push([at(0), at(1)]);
        });
        drawn.forEach(([x, y], index) => {
          for (const [right, down] of drawn.slice(index + 1)) {
            expect(Math.hypot(x - right, y - down)).toBeGreaterThan(1.9 * radius);
          }
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe("events of one place", () => {
  const crowd = (count: number) => Array.from({ length: count }, () => entryAt([[60, 45]]));

  test("stand around it where they are few and there is room, and no longer when one too many comes", () => {
    const few = arranged(crowd(8), { zoom: 6 });
    expect([alone(few.arrangement), few.arrangement.crowds.length]).toEqual([8, 0]);
    const many = arranged(crowd(9), { zoom: 6 });
    expect([alone(many.arrangement), many.arrangement.crowds.map(({ count }) => count)]).toEqual([0, [9]]);
  });

  test("become a crowd where something else is near", () => {
    const { arrangement } = arranged([...crowd(8), entryAt([[60.6, 45]])], { zoom: 6 });
    expect(arrangement.crowds.map(({ count }) => count)).toEqual([8]);
    expect(alone(arrangement)).toBe(1);
  });

  test("stand alone again as time leaves one of them", () => {
    const points = packPoints([entryAt([[60, 45]], { start: "2001" }), ...crowd(9)]);
    const arrange = createArranger(points);
    expect(arrange(question(points)).crowds).toHaveLength(1);
    const lastDay2001 = lastDay("2001-12-31" as never);
    const then = arrange(question(points, { lastDay: lastDay2001 }));
    expect([alone(then), then.crowds, [...then.offset].some((offset) => offset !== 0)]).toEqual([1, [], false]);
  });
});

test("an event with two places at one mark is one symbol, at the mark", () => {
  const { points, arrangement } = arranged(
    [
      entryAt([
        [60, 45],
        [60.02, 45],
      ]),
    ],
    { zoom: 4 },
  );
  expect([alone(arrangement), arrangement.crowds]).toEqual([1, []]);
  const point = arrangement.flags.indexOf(SHOWN | ALONE);
  expect(arrangement.gathered[points.place[point] ?? -1]).toBe(points.place[point]);
});

test("a layer that is off shows nothing of its own", () => {
  const both = [entryAt([[60, 45]]), entryAt([[70, 45]], { category: "exercise", series: "rubezh" })];
  expect(alone(arranged(both, { showEvents: false }).arrangement)).toBe(1);
  expect(alone(arranged(both, { showEvents: false, showExercises: false }).arrangement)).toBe(0);
});

test("no points at all are arranged as nothing", () => {
  expect(arranged([]).arrangement.crowds).toEqual([]);
});
