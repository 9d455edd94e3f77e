import { expect, test } from "vitest";
import { counted, formatNumber } from "./plural.ts";

const FORMS = ["год", "года", "лет", "года"] as const;

test.each([
  [1, "1 год"],
  [2, "2 года"],
  [5, "5 лет"],
  [11, "11 лет"],
  [14, "14 лет"],
  [21, "21 год"],
  [22, "22 года"],
  [25, "25 лет"],
  [101, "101 год"],
  [111, "111 лет"],
  [1.5, "1,5 года"],
])("%d takes its Russian form", (value, text) => {
  expect(counted("ru", value, FORMS)).toBe(text);
});

test.each([
  [1, "1 year"],
  [0, "0 years"],
  [1.5, "1.5 years"],
  [21, "21 years"],
])("%d takes its English form", (value, text) => {
  expect(counted("en", value, ["year", "years"])).toBe(text);
});

test("a number has two decimals at most", () => {
  expect([formatNumber("en", 1344.126), formatNumber("ru", 0.126)]).toEqual(["1,344.13", "0,13"]);
});
