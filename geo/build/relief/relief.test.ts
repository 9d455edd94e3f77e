import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutReliefTiles } from "./cut-relief-tiles.ts";
import { generalise } from "./generalise.ts";
import { decodeHeights, encodeHeights, type HeightGrid } from "./height-grid.ts";
import { halve, latitudeAt, projectHeights } from "./mercator-raster.ts";
import { DEPTH_PART, decodeTerrarium, encodeTerrarium } from "./terrarium.ts";

const FRAME = { west: 10, north: 80, stepDegrees: 1 };

function gridOf(columns: number, rows: number, heightAt: (column: number, row: number) => number): HeightGrid {
  const heights = Float32Array.from({ length: columns * rows }, (_, index) =>
    heightAt(index % columns, Math.floor(index / columns)),
  );
  return { ...FRAME, columns, rows, heights };
}

const metres = fc.integer({ min: -10_900, max: 8_800 });

test("whole metres survive the source's encoding", () => {
  fc.assert(
    fc.property(fc.array(metres, { minLength: 12, maxLength: 12 }), (heights) => {
      const grid = { ...FRAME, columns: 4, rows: 3, heights: Float32Array.from(heights) };
      expect(decodeHeights(encodeHeights(grid), FRAME)).toEqual(grid);
    }),
    { numRuns: 50 },
  );
});

test("a tile gives land back within four metres, and depths within a part of their sixteenth", () => {
  fc.assert(
    fc.property(fc.array(metres, { minLength: 16, maxLength: 16 }), (heights) => {
      const read = decodeTerrarium(encodeTerrarium(Float32Array.from(heights), 4));
      for (const [index, height] of heights.entries()) {
        const expected = height < 0 ? height * DEPTH_PART : height;
        expect(Math.abs((read[index] ?? 0) - expected)).toBeLessThanOrEqual(4);
      }
    }),
    { numRuns: 50 },
  );
});

describe("generalising", () => {
  test("leaves a plain as it is", () => {
    const { heights } = generalise(
      gridOf(9, 9, () => 500),
      1,
    );
    expect(Math.max(...heights.map((height) => Math.abs(height - 500)))).toBeLessThan(0.01);
  });

  test("takes a single wrong sample out, and keeps a ridge", () => {
    const spike = generalise(
      gridOf(15, 15, (column, row) => (column === 7 && row === 7 ? 4000 : 0)),
      1,
    );
    expect(Math.max(...spike.heights)).toBe(0);
    const ridge = generalise(
      gridOf(15, 15, (column) => (Math.abs(column - 7) < 3 ? 4000 : 0)),
      1,
    );
    expect(ridge.heights[7 * 15 + 7]).toBeGreaterThan(3500);
  });
});

describe("projecting", () => {
  const world: HeightGrid = { ...gridOf(36, 19, () => 100), west: 0, north: 90, stepDegrees: 10 };

  test("has the Arctic of Web Mercator in the north, the equator in the middle", () => {
    expect([latitudeAt(0), latitudeAt(0.5), latitudeAt(1)].map((lat) => Math.round(lat))).toEqual([85, 0, -85]);
  });

  test("puts the detailed grid where it lies and the coarse one elsewhere, with no step between", () => {
    const detailed = gridOf(61, 61, () => 900);
    const { heights } = projectHeights(detailed, world, 256);
    const at = (lon: number, lat: number) => {
      const row = Array.from({ length: 256 }, (_, index) => latitudeAt((index + 0.5) / 256)).findIndex((l) => l <= lat);
      return heights[row * 256 + Math.floor(((lon + 180) / 360) * 256)];
    };
    expect(at(40, 50)).toBeCloseTo(900, 3);
    expect(at(-60, 0)).toBeCloseTo(100, 3);
    expect(at(12, 50)).toBeGreaterThan(100);
    expect(at(12, 50)).toBeLessThan(900);
  });

  test("has no seam at 0° or at 180°", () => {
    const bowl = {
      ...world,
      heights: world.heights.map((_, index) => 100 + (index % 36 < 18 ? index % 36 : 36 - (index % 36))),
    };
    const row = projectHeights(
      gridOf(2, 2, () => 0),
      bowl,
      64,
    ).heights.subarray(32 * 64, 33 * 64);
    const steps = Array.from(row, (height, column) => Math.abs(height - (row[(column + 1) % 64] ?? 0)));
    expect(Math.max(...steps)).toBeLessThan(1);
  });
});

test("halving takes the mean of four", () => {
  const heights = Float32Array.from([0, 4, 8, 8, 4, 8, 8, 8, 1, 1, 0, 0, 1, 1, 0, 0]);
  expect([...halve({ size: 4, heights }).heights]).toEqual([4, 8, 1, 0]);
});

test("tiles are cut for every zoom, each from its own place", () => {
  const size = 512;
  const heights = Float32Array.from({ length: size * size }, (_, index) => {
    const [x, y] = [index % size, Math.floor(index / size)];
    return (x < 256 ? 0 : 800) + (y < 256 ? 0 : 1600);
  });
  const tiles = cutReliefTiles({ size, heights });
  expect(tiles.map(({ z, x, y }) => `${z}/${x}/${y}`)).toEqual(["1/0/0", "1/0/1", "1/1/0", "1/1/1", "0/0/0"]);
  expect(tiles.slice(0, 4).map(({ data }) => decodeTerrarium(Buffer.from(data))[0])).toEqual([0, 1600, 800, 2400]);
});
