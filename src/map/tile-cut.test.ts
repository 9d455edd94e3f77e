import { expect, test } from "vitest";
import { tileKey, tilesOfCut } from "./tile-cut.ts";

const camera = (lon: number, lat: number, zoom: number) => ({ lon, lat, zoom, bearing: 0, pitch: 0 });
const SIZE = { widthPx: 1024, heightPx: 512, maxZoom: 7, worldZoom: 1 };

test("the whole world stands coarsely, what a camera sees finely, a level around it included", () => {
  const tiles = tilesOfCut({ ...SIZE, cameras: [camera(67, 48, 5)] });
  const levels = new Set(tiles.map(({ z }) => z));
  expect([...levels].toSorted()).toEqual([0, 1, 4, 5, 6]);
  // Kazakhstan's middle at level 5: (67 + 180) / 360 of 32.
  expect(tiles.map(tileKey)).toContain("5/21/11");
  expect(tiles.filter(({ z }) => z === 5).length).toBeLessThanOrEqual(12);
});

test("nothing finer than the archive is asked for, nothing twice, and x goes on across 180°", () => {
  const tiles = tilesOfCut({ ...SIZE, cameras: [camera(180, 65, 9), camera(180, 65, 9), camera(179.9, 65, 3)] });
  expect(Math.max(...tiles.map(({ z }) => z))).toBe(7);
  expect(new Set(tiles.map(tileKey)).size).toBe(tiles.length);
  for (const { z, x, y } of tiles) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(Math.max(x, y)).toBeLessThan(2 ** z);
  }
  expect(tiles.some(({ z, x }) => z === 3 && x === 0)).toBe(true);
});
