import { expect, test } from "vitest";
import { indexAfterKey } from "./index-after-key.ts";

test.each([
  ["ArrowDown", -1, 0],
  ["ArrowDown", 4, 4],
  ["ArrowUp", 0, 0],
  ["ArrowUp", -1, 0],
  ["PageDown", 1, 4],
  ["PageUp", 3, 0],
  ["Home", 3, 0],
  ["End", 0, 4],
  ["a", 0, undefined],
])("%s leads from option %d to option %s of five", (key, index, next) => {
  expect(indexAfterKey(key, index, 5)).toBe(next);
});

test("no key leads anywhere in an empty list", () => {
  expect(indexAfterKey("ArrowDown", -1, 0)).toBe(undefined);
});
