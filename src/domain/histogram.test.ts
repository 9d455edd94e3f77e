import { expect, test } from "vitest";
import type { IndexEntry } from "./event-index.ts";
import { countByYear } from "./histogram.ts";

const entry = (start: string, category: IndexEntry["category"]) => ({ start, category }) as IndexEntry;
const ENTRIES = [
  entry("2001-05", "summit"),
  entry("2001", "ministerial"),
  entry("2001-12-31", "exercise"),
  entry("2003-01-01", "aid"),
];

test("has a bar for every year, empty ones included", () => {
  expect(countByYear(ENTRIES, 2000, 2003).map(({ year, total }) => [year, total])).toEqual([
    [2000, 0],
    [2001, 3],
    [2002, 0],
    [2003, 1],
  ]);
});

test("counts categories by their family", () => {
  expect(countByYear(ENTRIES, 2001, 2001)[0]?.counts).toEqual({ meetings: 2, operations: 1 });
});

test("leaves out what began before the first or after the last year", () => {
  expect(countByYear(ENTRIES, 2002, 2002)).toEqual([{ year: 2002, counts: {}, total: 0 }]);
  expect(countByYear(ENTRIES, 2003, 2003)).toEqual([{ year: 2003, counts: { cooperation: 1 }, total: 1 }]);
});

test("counts an event in the year in which it began", () => {
  const long = { ...entry("1999-12-31", "mission"), end: "2001-01-01" } as IndexEntry;
  expect(countByYear([long], 1999, 2001).map(({ total }) => total)).toEqual([1, 0, 0]);
});
