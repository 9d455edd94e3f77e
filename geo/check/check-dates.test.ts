import { expect, test } from "vitest";
import type { PartialDate } from "../contract/primitives.ts";
import { isAfter } from "./check-dates.ts";

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
