import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Bounds, boundsFrom, doBoundsMeet, isInBounds, sightOf } from "./sight.ts";

const camera = { lon: 66, lat: 51.5, zoom: 2.75, bearing: 0, pitch: 0 };

describe("the sight of a camera", () => {
  test("is as wide as the map in degrees of the flat map", () => {
    const { bounds } = sightOf({ ...camera, lon: 0, lat: 0, zoom: 0 }, { widthPx: 256, heightPx: 256 });
    expect(bounds.map(Math.round)).toEqual([-90, -67, 90, 67]);
  });

  test("holds its own middle", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -80, max: 80, noNaN: true }),
        fc.double({ min: 1, max: 12, noNaN: true }),
        (lon, lat, zoom) => {
          const sight = sightOf({ ...camera, lon, lat, zoom }, { widthPx: 1280, heightPx: 600 });
          expect(isInBounds(sight.bounds, sight.centre)).toBe(true);
        },
      ),
    );
  });

  test("crosses 180° in the Bering Strait", () => {
    const { bounds } = sightOf({ ...camera, lon: 179, lat: 66, zoom: 5 }, { widthPx: 1280, heightPx: 600 });
    expect(bounds[0]).toBeGreaterThan(bounds[2]);
    expect(isInBounds(bounds, [-179, 66])).toBe(true);
    expect(isInBounds(bounds, [100, 66])).toBe(false);
  });

  test("is the whole world where the map shows more than one", () => {
    const { bounds } = sightOf({ ...camera, zoom: 0 }, { widthPx: 1280, heightPx: 600 });
    expect([bounds[0], bounds[2]]).toEqual([-180, 180]);
  });
});

test("edges beyond 180° are brought back", () => {
  expect(boundsFrom(170, 0, 190, 10)).toEqual([170, 0, -170, 10]);
  expect(boundsFrom(-200, 0, 200, 10)).toEqual([-180, 0, 180, 10]);
});

describe("two boxes", () => {
  const at: Bounds = [170, 50, -170, 60];
  test.each<[Bounds, boolean]>([
    [[175, 55, 176, 56], true],
    [[-175, 55, -174, 56], true],
    [[0, 55, 10, 56], false],
    [[175, 40, 176, 50], false],
    [[160, 55, -160, 56], true],
  ])("meet across 180°: %j %s", (box, meets) => {
    expect(doBoundsMeet(at, box)).toBe(meets);
    expect(doBoundsMeet(box, at)).toBe(meets);
  });
});
