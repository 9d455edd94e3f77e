import { describe, expect, test } from "vitest";
import type { Border } from "../contract/border.ts";
import type { CorridorNode } from "../contract/corridor.ts";
import type { AtlasEvent } from "../contract/event.ts";
import type { Zone } from "../contract/place-registers.ts";
import type { IndexPlace } from "../contract/published.ts";
import { regionTies, type TieGeometry } from "./region-ties.ts";

// A border and a leg of the corridor along the equator, where a tenth of a degree is 11.1 km.
const LINE = {
  type: "MultiLineString" as const,
  coordinates: [
    [
      [0, 0],
      [10, 0],
    ],
  ],
};
const zone = (id: string, countries: string[]): Zone => ({ id, countries }) as Zone;
const GEOMETRY: TieGeometry = {
  borders: [{ key: "border:tajik-afghan", border: { countries: ["TJ", "AF"] } as Border, line: LINE }],
  legs: [{ key: "leg:a_b", line: LINE }],
  nodes: [{ id: "a", position: [0, 0] } as unknown as CorridorNode],
  zones: [zone("central-asia", ["KZ", "KG", "RU", "TJ"]), zone("caucasus", ["AM", "RU"])],
};

const place = (lon: number, lat: number, more: Partial<IndexPlace> = {}): IndexPlace => ({
  name: { en: "A place", ru: "Место" },
  country: "AF",
  precision: "town",
  position: [lon, lat],
  ...more,
});
const ties = (places: IndexPlace[], own: string[] = []) =>
  regionTies({ ties: own } as unknown as AtlasEvent, places, GEOMETRY);

describe("a border", () => {
  test("takes an event within 15 km of its line", () => {
    expect(ties([place(5, 0.13)])).toEqual(["border:tajik-afghan"]);
  });

  test("takes no event farther off", () => {
    expect(ties([place(5, 0.14)])).toEqual([]);
  });

  test("takes no event beyond its end", () => {
    expect(ties([place(10.14, 0)])).toEqual([]);
  });

  test("takes no event in a third country, however near", () => {
    expect(ties([place(5, 0.01, { country: "CN" })])).toEqual([]);
  });

  test("takes no event whose place is known to the area only", () => {
    expect(ties([place(5, 0, { precision: "region" })])).toEqual([]);
  });

  test("takes an event at an exact place", () => {
    expect(ties([place(5, 0, { precision: "exact" })])).toEqual(["border:tajik-afghan"]);
  });

  test("takes an event with one near place among far ones", () => {
    expect(ties([place(5, 5), place(5, 0)])).toEqual(["border:tajik-afghan"]);
  });
});

describe("a zone", () => {
  const inCountry = (country: string): IndexPlace => ({
    name: { en: "A country", ru: "Страна" },
    country,
    precision: "country",
  });

  test("takes an event that took place in one of its states", () => {
    expect(ties([inCountry("KG")])).toEqual(["zone:central-asia"]);
  });

  test("takes no event for Russia alone, which lies in all of them", () => {
    expect(ties([inCountry("RU")])).toEqual([]);
  });

  test("takes an event in both of two zones once each", () => {
    expect(ties([inCountry("KG"), inCountry("AM"), inCountry("KZ")])).toEqual(["zone:caucasus", "zone:central-asia"]);
  });
});

describe("the corridor", () => {
  test("has its legs and nodes tied to an event that names it and lies near", () => {
    expect(ties([place(0.05, 0, { country: "IR" })], ["corridor:north-south"])).toEqual([
      "corridor:north-south",
      "leg:a_b",
      "node:a",
    ]);
  });

  test("has no leg tied to an event that does not name it", () => {
    expect(ties([place(5, 0, { country: "IR" })])).toEqual([]);
  });

  test("has only the near leg tied, not the far node", () => {
    expect(ties([place(5, 0, { country: "IR" })], ["corridor:western"])).toEqual(["corridor:western", "leg:a_b"]);
  });
});

test("what an event names itself stays, in order and once", () => {
  expect(ties([place(5, 0)], ["zone:caucasus", "border:tajik-afghan"])).toEqual([
    "border:tajik-afghan",
    "zone:caucasus",
  ]);
});
