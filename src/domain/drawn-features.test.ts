import { describe, expect, test } from "vitest";
import { type DrawnFiles, type DrawnView, drawnFeatures, isInView, placeFeatures } from "./drawn-features.ts";
import { NO_FACETS } from "./event-facets.ts";
import { buildEventIndex, type IndexEntry } from "./event-index.ts";
import type { Sight } from "./sight.ts";

const entry = (id: string, start: string, positions: [number, number][], more: object = {}): IndexEntry =>
  ({
    id,
    start,
    category: "summit",
    status: "held",
    places: positions.map((position) => ({
      name: { en: id, ru: id },
      country: "KG",
      precision: "town",
      position,
      ...more,
    })),
    countries: [],
    ties: [],
    organisations: [],
  }) as never;

const rock: IndexEntry = { ...entry("rock", "2022", [[76.9, 42.4]], { ground: "edelweiss" }), series: "rock" };

const FILES: DrawnFiles = {
  index: buildEventIndex([
    entry("here", "2022-01-06", [[76.95, 43.25]]),
    entry("two-places", "2023", [
      [71.43, 51.13],
      [74.59, 42.87],
    ]),
    entry("before", "1999", [[69.2, 41.3]]),
    { ...entry("nowhere", "2022", []), places: [{ country: "KZ", precision: "country" }] as never },
    rock,
  ]),
  countries: new Map([
    ["KZ", { label: [67.3, 48.2] }],
    ["FR", { label: [2.6, 46.6] }],
  ]),
  extents: {
    countries: { KZ: [43, 74, 79, 48, 60, 80], FR: [46, 0, 6] },
    disputed: { karabakh: [39, 46, 47], crimea: [45, 33, 36] },
    borders: { "tajik-afghan": [[68, 37.1]], "kyrgyz-tajik": [[71, 39.5]] },
  } as never,
  borders: new Map([
    ["tajik-afghan", { id: "tajik-afghan", crossings: [{ id: "bridge", position: [68.6, 37.2] }] }],
    ["kyrgyz-tajik", { id: "kyrgyz-tajik", crossings: [] }],
  ]) as never,
  grounds: new Map([
    ["edelweiss", { id: "edelweiss", position: [76.2, 42.4] }],
    ["unused", { id: "unused", position: [76.3, 42.4] }],
  ]),
};

const VIEW: DrawnView = {
  layers: new Set(["events", "exercises", "tajik-afghan-border"]),
  filter: { ...NO_FACETS, time: { from: "2020-01-01", to: "2026-01-01" } as never },
  disputes: ["crimea"],
};

const SIGHT: Sight = { centre: [76.95, 43.25], zoom: 6, bounds: [70, 40, 80, 46] };

const keys = (view: Partial<DrawnView> = {}) => drawnFeatures(FILES, { ...VIEW, ...view }).map(({ key }) => key);

describe("what the map draws", () => {
  test("is land, disputes of the date, lines, points and grounds in use", () => {
    expect(keys()).toEqual([
      "KZ",
      "FR",
      "disputed:crimea",
      "border:tajik-afghan",
      "crossing:bridge",
      "ground:edelweiss",
      "event:here",
      "event:two-places",
      "exercise:rock",
    ]);
  });

  test("leaves out what a switched-off layer would draw, grounds of its exercises included", () => {
    expect(keys({ layers: new Set(["borders"]) })).toEqual(["KZ", "FR", "disputed:crimea", "border:kyrgyz-tajik"]);
  });

  test("leaves out what the filter leaves out", () => {
    const filter = { ...VIEW.filter, time: { from: "1999-01-01", to: "1999-12-31" } as never };
    expect(keys({ filter, layers: new Set(["events"]) }).at(-1)).toBe("event:before");
  });

  test("is nothing while no register has come", () => {
    expect(drawnFeatures({}, VIEW)).toEqual([]);
  });
});

const placed = (scope: "view" | "everywhere", sight = SIGHT) =>
  placeFeatures(drawnFeatures(FILES, VIEW), sight, scope).map(({ key }) => key);

describe("what is in view", () => {
  test("stands in order of distance, each once, by its nearest place in view", () => {
    expect(placed("view")).toEqual(["event:here", "exercise:rock", "ground:edelweiss", "event:two-places", "KZ"]);
  });

  test("leaves out what is drawn from a nearer zoom only", () => {
    const wide: Sight = { centre: [68, 37], zoom: 3, bounds: [60, 30, 75, 40] };
    expect(placed("view", wide)).toEqual(["border:tajik-afghan"]);
    expect(placed("view", { ...wide, zoom: 5 })).toEqual(["border:tajik-afghan", "crossing:bridge"]);
  });

  test("is everything, wherever the map looks, when asked for", () => {
    expect(placed("everywhere")).toHaveLength(keys().length);
    expect(placed("everywhere").at(-1)).toBe("FR");
  });

  test("agrees with the count of what is in view", () => {
    const features = drawnFeatures(FILES, VIEW);
    expect(features.filter((feature) => isInView(feature, SIGHT))).toHaveLength(placed("view").length);
  });
});
