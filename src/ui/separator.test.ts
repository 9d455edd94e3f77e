import { expect, test } from "vitest";
import { sizeAfterKey } from "./separator.tsx";

const RANGE = { now: 400, least: 288, most: 700 };

test("the line follows the arrow, so a part at the right grows to the left", () => {
  expect(sizeAfterKey("ArrowLeft", "vertical", RANGE, -24)).toBe(424);
  expect(sizeAfterKey("ArrowRight", "vertical", RANGE, -24)).toBe(376);
  expect(sizeAfterKey("ArrowUp", "horizontal", RANGE, -24)).toBe(424);
});

test("Home and End go to the least and the most", () => {
  expect(sizeAfterKey("Home", "vertical", RANGE, -24)).toBe(288);
  expect(sizeAfterKey("End", "vertical", RANGE, -24)).toBe(700);
});

test("arrows across the line's way of moving say nothing", () => {
  expect(sizeAfterKey("ArrowUp", "vertical", RANGE, -24)).toBeUndefined();
  expect(sizeAfterKey("a", "horizontal", RANGE, -24)).toBeUndefined();
});
