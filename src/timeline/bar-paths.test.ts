import { expect, test } from "vitest";
import type { Bin } from "../domain/event-counts.ts";
import { barPaths } from "./bar-paths.ts";

const SCALE = { first: 0, last: 100, widthPx: 100 };

function bin(start: number, certain: readonly number[], spread: readonly number[]): Bin {
  const total = [...certain, ...spread].reduce((sum, value) => sum + value, 0);
  return { start, end: start + 10, certain, spread, vague: 0, total };
}

/** Top and height of each outline, rounded. */
function boxes(path: string): string[] {
  return [...path.matchAll(/M([\d.]+) ([\d.]+)h[\d.]+v([\d.]+)/g)].map(
    ([, x, y, height]) => `${Number(x)}: ${Math.round(Number(y))}+${Math.round(Number(height))}`,
  );
}

test("families stand on each other, and what is spread stands on top of all that is certain", () => {
  const [first, second] = barPaths([bin(0, [2, 1], [0.5, 0])], SCALE, 4, 40);
  expect(boxes(first?.certain ?? "")).toEqual(["1: 21+19"]);
  expect(boxes(second?.certain ?? "")).toEqual(["1: 11+9"]);
  expect(boxes(first?.spread ?? "")).toEqual(["1: 6+4"]);
  expect(second?.spread).toBe("");
});

test("one event is seen beside very many, and no bar is taller than there is room", () => {
  const [path] = barPaths([bin(0, [1], [0]), bin(10, [1000], [200])], SCALE, 1200, 40);
  expect(boxes(path?.certain ?? "").map((box) => box.split("+")[1])).toEqual(["1", "33"]);
  expect(path?.certain).not.toContain("-0.5");
});

test("an empty bar draws nothing", () => {
  expect(barPaths([bin(0, [0, 0], [0, 0])], SCALE, 1, 40)).toEqual([
    { certain: "", spread: "" },
    { certain: "", spread: "" },
  ]);
});
