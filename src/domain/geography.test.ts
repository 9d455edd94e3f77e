import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  bearingDegrees,
  compassPoint,
  type Direction,
  distanceKm,
  nearestInDirection,
  othersAtPlace,
  type Position,
} from "./geography.ts";

const ALMATY: Position = [76.95, 43.25];
const BISHKEK: Position = [74.59, 42.87];
const ASTANA: Position = [71.43, 51.13];

test("distance and direction are those of an atlas", () => {
  expect(distanceKm(ALMATY, BISHKEK)).toBeCloseTo(196, -1);
  expect(compassPoint(bearingDegrees(ALMATY, BISHKEK))).toBe("west");
  expect(compassPoint(bearingDegrees(BISHKEK, ASTANA))).toBe("north");
});

test.each([
  [0, "north"],
  [22.4, "north"],
  [22.6, "north-east"],
  [180, "south"],
  [337.6, "north"],
  [360, "north"],
  [-45, "north-west"],
] as const)("%d degrees is %s", (degrees, point) => {
  expect(compassPoint(degrees)).toBe(point);
});

test("a direction across 180° is the short one", () => {
  expect(compassPoint(bearingDegrees([179, 65], [-179, 65]))).toBe("east");
});

describe("the nearest thing in a direction", () => {
  const thing = (id: string, lon: number, lat: number) => ({ id, position: [lon, lat] as Position });
  const here: Position = [70, 40];
  const things = [
    thing("far north", 70, 50),
    thing("near north", 71, 43),
    thing("east", 75, 41),
    thing("south-west", 64, 35),
    thing("here", 70, 40),
  ];
  const idOf = (direction: Direction) => nearestInDirection(here, things, direction)?.id;

  test("is the nearest of its quarter", () => {
    expect(idOf("north")).toBe("near north");
    expect(idOf("east")).toBe("east");
  });

  test("is nothing where nothing lies that way", () => {
    expect(
      nearestInDirection(
        here,
        [things[0], things[4]].filter((item) => item !== undefined),
        "south",
      ),
    ).toBe(undefined);
  });

  test("is never what lies at the same place", () => {
    expect(nearestInDirection(here, [thing("here", 70, 40.001)], "north")).toBe(undefined);
  });

  test("leaves nothing out: all things of the four quarters, and each in one of them", () => {
    const positions = fc.tuple(fc.integer({ min: 20, max: 120 }), fc.integer({ min: 0, max: 70 }));
    fc.assert(
      fc.property(positions, positions, (from, to) => {
        fc.pre(from[0] !== to[0] || from[1] !== to[1]);
        const only = [{ position: to as Position }];
        const found = (["north", "east", "south", "west"] as const).filter(
          (direction) => nearestInDirection(from as Position, only, direction) !== undefined,
        );
        expect(found).toHaveLength(1);
      }),
    );
  });
});

test("what stands at one place is told apart from what stands near", () => {
  const moscow = { position: [37.62, 55.75] as Position };
  const again = { position: [37.62, 55.75] as Position };
  const khimki = { position: [37.43, 55.89] as Position };
  expect(othersAtPlace(moscow, [moscow, again, khimki])).toEqual([again]);
});
