import { expect, test } from "vitest";
import type { PartialDate } from "../contract/primitives.ts";
import { checkDates, isAfter } from "./check-dates.ts";
import type { Atlas } from "./source-files.ts";

const date = (text: string) => text as PartialDate;

test.each([
  ["2022-02", "2022-01-06"],
  ["2023", "2022-12-31"],
  ["2022-01-07", "2022-01-06"],
])("%s is after %s", (later, earlier) => {
  expect(isAfter(date(later), date(earlier))).toBe(true);
  expect(isAfter(date(earlier), date(later))).toBe(false);
});

test.each([
  ["2022", "2022-05"],
  ["2022-05", "2022-05-31"],
  ["2022-05-31", "2022-05-31"],
])("neither of %s and %s is after the other", (coarse, fine) => {
  expect(isAfter(date(coarse), date(fine))).toBe(false);
  expect(isAfter(date(fine), date(coarse))).toBe(false);
});

const statesOf = (...states: Record<string, string>[]) => {
  const atlas = {
    events: [],
    memberships: [],
    borders: [{ file: "borders/a-b.json", entry: { id: "a-b", states } }],
    disputedAreas: [],
  };
  return checkDates(atlas as unknown as Atlas).map(({ field }) => field);
};

test("states of a border that follow one another, the first since no known day, are in order", () => {
  expect(statesOf({ to: "2005" }, { from: "2005", to: "2025-03-13" }, { from: "2025-03-13" })).toEqual([]);
});

test.each([
  ["ends before it starts", [{ from: "2025", to: "2024" }], "states.0"],
  ["goes on into the next", [{ from: "2020" }, { from: "2024" }], "states.0"],
  ["overlaps the next", [{ to: "2025" }, { from: "2024" }], "states.0"],
  ["has no start although another comes before it", [{ to: "2024" }, { to: "2025" }], "states.1"],
] as const)("a state of a border that %s is a fault", (_what, states, field) => {
  expect(statesOf(...(states as readonly Record<string, string>[]))).toEqual([field]);
});

test("who administers a disputed area changes in order, as the state of a border does", () => {
  const administration = [{ to: "2020-11" }, { from: "2020-10", to: "2023-09" }];
  const atlas = {
    events: [],
    memberships: [],
    borders: [],
    disputedAreas: [{ file: "f", entry: { id: "a", administration } }],
  };
  expect(checkDates(atlas as unknown as Atlas).map(({ field }) => field)).toEqual(["administration.0"]);
});
