import { describe, expect, test } from "vitest";
import type { PlacedFeature } from "../domain/drawn-features.ts";
import { arrangeFeatures, indexAfterKey, indexOfTyped } from "./list-navigation.ts";

const feature = (key: string, kind: PlacedFeature["kind"], distanceKm: number): PlacedFeature => ({
  key,
  kind,
  position: [0, 0],
  distanceKm,
  compass: "north",
});

const FEATURES = [feature("event:a", "event", 1), feature("KZ", "country", 2), feature("event:b", "event", 3)];

describe("features are arranged", () => {
  test("by kind, the nearest first in each, kinds that do not occur left out", () => {
    const groups = arrangeFeatures(FEATURES, "kind");
    expect(groups.map(({ kind }) => kind)).toEqual(["country", "event"]);
    expect(groups[1]?.features.map(({ key }) => key)).toEqual(["event:a", "event:b"]);
  });

  test("by distance in one list", () => {
    expect(arrangeFeatures(FEATURES, "distance")).toEqual([{ kind: undefined, features: FEATURES }]);
    expect(arrangeFeatures([], "distance")).toEqual([]);
  });
});

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

describe("typed letters", () => {
  const names = ["Kazakhstan", "Kyrgyzstan", "Tajikistan", "«Ёлка»", "Kosovo"];

  test("lead to the next name that begins with them", () => {
    expect(indexOfTyped(names, "ky", -1)).toBe(1);
    expect(indexOfTyped(names, "T", 0)).toBe(2);
  });

  test("typed again go on to the next, and around the end", () => {
    expect(indexOfTyped(names, "k", 0)).toBe(1);
    expect(indexOfTyped(names, "kk", 1)).toBe(4);
    expect(indexOfTyped(names, "k", 4)).toBe(0);
  });

  test("stay at a name that still fits", () => {
    expect(indexOfTyped(names, "kaz", 0)).toBe(0);
  });

  test("pass over a quotation mark and take ё for е", () => {
    expect(indexOfTyped(names, "ел", 0)).toBe(3);
  });

  test("lead nowhere where no name fits", () => {
    expect(indexOfTyped(names, "zz", 0)).toBe(undefined);
    expect(indexOfTyped([], "a", -1)).toBe(undefined);
  });
});
