import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { barsNear, type LaneShape, type Lasting, layOutLane } from "./lane-layout.ts";

const SCALE = { first: 0, last: 1000, widthPx: 1000 };
const BARS: LaneShape = { rows: 2, narrowestPx: 4, gapPx: 1, isMarks: false };
const MARKS: LaneShape = { rows: 1, narrowestPx: 12, gapPx: 1, isMarks: true };
const item = (key: string, first: number, last: number): Lasting => ({ key, first, last });
const drawn = (items: readonly Lasting[], shape: LaneShape) =>
  layOutLane(items, SCALE, shape).map(({ x, widthPx, row, items: held }) => ({
    x,
    widthPx,
    row,
    keys: held.map(({ key }) => key).join(),
  }));

describe("bars", () => {
  test("are as long as what they stand for, and never too narrow to see", () => {
    expect(drawn([item("long", 10, 60), item("short", 70, 71)], BARS)).toEqual([
      { x: 10, widthPx: 50, row: 0, keys: "long" },
      { x: 70, widthPx: 4, row: 0, keys: "short" },
    ]);
  });

  test("that would lie on each other take another row, and join the last bar where there is none", () => {
    expect(drawn([item("a", 10, 60), item("b", 20, 40), item("c", 30, 50), item("d", 52, 90)], BARS)).toEqual([
      { x: 10, widthPx: 50, row: 0, keys: "a" },
      { x: 20, widthPx: 30, row: 1, keys: "b,c" },
      { x: 52, widthPx: 38, row: 1, keys: "d" },
    ]);
  });

  test("lose nothing and never lie on each other in a row", () => {
    const items = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 990 }), fc.integer({ min: 1, max: 80 })), { maxLength: 80 })
      .map((spans) =>
        spans.toSorted(([a], [b]) => a - b).map(([first, length], at) => item(String(at), first, first + length)),
      );
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 4 }), (all, rows) => {
        const bars = layOutLane(all, SCALE, { ...BARS, rows });
        expect(bars.flatMap((bar) => bar.items).length).toBe(all.length);
        for (let row = 0; row < rows; row++) {
          const inRow = bars.filter((bar) => bar.row === row).toSorted((a, b) => a.x - b.x);
          inRow.forEach((bar, at) => {
            expect(bar.x).toBeGreaterThanOrEqual(
              at === 0 ? 0 : (inRow[at - 1]?.x ?? 0) + (inRow[at - 1]?.widthPx ?? 0),
            );
          });
        }
      }),
    );
  });
});

test("marks keep their size, stand over their day, and do not draw in a whole chain of neighbours", () => {
  expect(drawn([item("a", 100, 101), item("b", 108, 109), item("c", 114, 115)], MARKS)).toEqual([
    { x: 94.5, widthPx: 12, row: 0, keys: "a,b" },
    { x: 108.5, widthPx: 12, row: 0, keys: "c" },
  ]);
});

test("what is near a place is found nearest first, and nothing beyond reach", () => {
  const bars = layOutLane([item("a", 10, 20), item("b", 30, 40), item("c", 60, 70)], SCALE, BARS);
  expect(barsNear(bars, 27, 8).map(({ key }) => key)).toEqual(["b", "a"]);
  expect(barsNear(bars, 27, 2)).toEqual([]);
});
