import { describe, expect, test } from "vitest";
import type { RegionFiles } from "../data/use-region-files.ts";
import { buildEventIndex, type IndexEntry } from "../domain/event-index.ts";
import { parseSelection } from "../domain/selection.ts";
import { cameraTarget, featureKeys } from "./selection-geometry.ts";

const byKey = <Entry>(entries: Record<string, unknown>) => new Map(Object.entries(entries)) as unknown as Entry;
const event = (id: string, ...positions: [number, number][]): IndexEntry =>
  ({
    id,
    start: "2022",
    places: positions.map((position) => ({ country: "KZ", precision: "town", position })),
    countries: [],
    ties: [],
    organisations: [],
  }) as never;

const FILES: RegionFiles = {
  index: buildEventIndex([event("one", [76.9, 43.2]), event("two", [70, 40], [75, 45]), event("none")]),
  countries: byKey({
    KZ: { bounds: [46, 40, 87, 55] },
    KG: { bounds: [69, 39, 80, 43] },
    RU: { bounds: [19, 41, -169, 82] },
  }),
  borders: byKey({
    "tajik-afghan": { bounds: [67, 36, 75, 39], crossings: [{ id: "nizhny-panj", position: [68.56, 37.19] }] },
  }),
  corridor: {
    corridor: { id: "north-south" },
    nodes: byKey({
      a: { id: "a", position: [48, 46] },
      b: { id: "b", position: [49, 37] },
      c: { id: "c", position: [57, 27] },
    }),
    legs: byKey({
      a_b: { id: "a_b", from: "a", to: "b", via: [[51, 42]], routes: ["trans-caspian"] },
      b_c: { id: "b_c", from: "b", to: "c", via: [], routes: ["western"] },
    }),
  } as never,
  grounds: byKey({ edelweiss: { position: [76.2, 42.5] }, unknown: {} }),
  zones: byKey({ "central-asia": { countries: ["KZ", "KG", "RU"] } }),
};
const NO_FILES: RegionFiles = {
  index: undefined,
  countries: undefined,
  borders: undefined,
  corridor: undefined,
  grounds: undefined,
  zones: undefined,
};

const keysOf = (key: string, files = FILES) => featureKeys(key, parseSelection(key), files);
const targetOf = (key: string, files = FILES) => {
  const selection = parseSelection(key);
  return selection === undefined ? undefined : cameraTarget(selection, files);
};
const boundsOf = (key: string) => {
  const target = targetOf(key);
  return target?.type === "bounds" ? target.bounds : undefined;
};

describe("on the map", () => {
  test("a zone is its countries", () => {
    expect(keysOf("zone:central-asia")).toEqual(["KZ", "KG", "RU"]);
  });

  test("the corridor is all its legs, and a route those of its own", () => {
    expect([keysOf("corridor:north-south"), keysOf("corridor:western")]).toEqual([["leg:a_b", "leg:b_c"], ["leg:b_c"]]);
  });

  test("an event is found under both of its names", () => {
    expect(keysOf("exercise:one")).toEqual(["event:one", "exercise:one"]);
  });

  test.each(["KZ", "border:tajik-afghan", "disputed:crimea"])("%s is itself", (key) => {
    expect(keysOf(key)).toEqual([key]);
  });

  test("a zone is nothing before its file is there", () => {
    expect(keysOf("zone:central-asia", NO_FILES)).toEqual([]);
  });
});

describe("the map moves", () => {
  test("to the extent of a country, over 180° for Russia", () => {
    expect([boundsOf("KZ"), boundsOf("RU")]).toEqual([
      [46, 40, 87, 55],
      [19, 41, -169, 82],
    ]);
  });

  test("to the states of a zone without Russia, which is larger than all", () => {
    expect(boundsOf("zone:central-asia")).toEqual([46, 39, 87, 55]);
  });

  test("to the ends and waypoints of a leg", () => {
    expect(boundsOf("leg:a_b")).toEqual([48, 37, 51, 46]);
  });

  test("to all legs of the corridor", () => {
    expect(boundsOf("corridor:north-south")).toEqual([48, 27, 57, 46]);
  });

  test.each([
    ["crossing:nizhny-panj", 68.56, 37.19],
    ["node:a", 48, 46],
    ["ground:edelweiss", 76.2, 42.5],
    ["event:one", 76.9, 43.2],
  ])("to the point of %s", (key, lon, lat) => {
    expect(targetOf(key)).toMatchObject({ type: "point", lon, lat });
  });

  test("to all places of an event", () => {
    expect(boundsOf("event:two")).toEqual([70, 40, 75, 45]);
  });

  test.each(["event:none", "event:lost", "ground:unknown", "border:atlantis", "ZZ", "zone:lost"])(
    "nowhere for %s",
    (key) => {
      expect(targetOf(key)).toBeUndefined();
    },
  );

  test.each([
    "KZ",
    "zone:central-asia",
    "leg:a_b",
    "corridor:western",
    "crossing:a",
    "node:a",
    "ground:a",
    "event:one",
  ])("nowhere for %s before its file is there", (key) => {
    expect(targetOf(key, NO_FILES)).toBeUndefined();
  });
});
