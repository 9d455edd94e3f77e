import { expect, test } from "vitest";
import { lastNameChange, NAME_CHANGES } from "./name-changes.ts";

test("the changes are in order, each once", () => {
  expect([...new Set(NAME_CHANGES)].toSorted()).toEqual([...NAME_CHANGES]);
});

test.each([
  ["1991-01-01", ""],
  ["1991-01-25", "1991-01-25"],
  ["1992-12-31", "1992-07-06"],
  ["1993-01-01", "1993"],
  ["2019-03-22", "2018-06-19"],
  ["2019-03-23", "2019-03-23"],
  ["2022-09-16", "2022-06-08"],
  ["2026-11-27", "2025-09-17"],
])("on %s the last change was %s", (day, change) => {
  expect(lastNameChange(day)).toBe(change);
});
