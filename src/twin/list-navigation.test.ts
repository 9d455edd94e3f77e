import { describe, expect, test } from "vitest";
import type { PlacedFeature } from "../domain/drawn-features.ts";
import { arrangeFeatures, indexOfTyped } from "./list-navigation.ts";

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

describe("typed letters", () => {
  const names = ["Kazakhstan", "Kyrgyzstan", "Tajikistan", "«Ёлка»", "Kosovo", "Kazakhstan–Russia"];
  const find = (typed: string, index: number, from = index) => indexOfTyped(names, typed, { index, from });

  test("lead to the next name that begins with them", () => {
    expect(find("ky", -1)).toBe(1);
    expect(find("T", 0)).toBe(2);
  });

  test("typed again go on to the next, and around the end", () => {
    expect(find("k", 0)).toBe(1);
    expect(find("kk", 1)).toBe(4);
    expect(find("k", 5)).toBe(0);
  });

  test("look again from where the typing began, whatever the first letter led to", () => {
    expect(find("kaz", 1, 0)).toBe(0);
    expect(find("kaz", 4, 1)).toBe(5);
  });

  test("pass over a quotation mark and take ё for е", () => {
    expect(find("ел", 0)).toBe(3);
  });

  test("lead nowhere where no name fits", () => {
    expect(find("zz", 0)).toBe(undefined);
    expect(indexOfTyped([], "a", { index: -1, from: -1 })).toBe(undefined);
  });
});
