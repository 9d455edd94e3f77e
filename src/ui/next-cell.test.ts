import { describe, expect, test } from "vitest";
import { nextCell } from "./next-cell.ts";

/** Row 1 is empty: a series without a mark. */
const CELLS = [
  { row: 0, column: 2 },
  { row: 0, column: 5 },
  { row: 2, column: 0 },
  { row: 2, column: 4 },
  { row: 3, column: 4 },
];

describe("in a table with empty cells", () => {
  test.each([
    [0, 2, "ArrowRight", 0, 5],
    [0, 5, "ArrowLeft", 0, 2],
    [0, 5, "Home", 0, 2],
    [2, 0, "End", 2, 4],
    [0, 5, "ArrowDown", 2, 4],
    [0, 2, "ArrowDown", 2, 0],
    [3, 4, "ArrowUp", 2, 4],
    [2, 4, "ArrowUp", 0, 5],
  ] as const)("from row %d, column %d, %s leads to row %d, column %d", (row, column, key, toRow, toColumn) => {
    expect(nextCell(CELLS, { row, column }, key)).toEqual({ row: toRow, column: toColumn });
  });

  test.each([
    [0, 5, "ArrowRight"],
    [0, 2, "ArrowLeft"],
    [0, 2, "ArrowUp"],
    [3, 4, "ArrowDown"],
    [0, 2, "a"],
  ] as const)("from row %d, column %d, %s leads nowhere", (row, column, key) => {
    expect(nextCell(CELLS, { row, column }, key)).toBe(undefined);
  });
});
