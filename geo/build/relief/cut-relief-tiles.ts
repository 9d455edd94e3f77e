import type { EncodedTile } from "../tiles/write-pmtiles.ts";
import { halve, type MercatorRaster } from "./mercator-raster.ts";
import { encodeTerrarium } from "./terrarium.ts";

export const TILE_PIXELS = 256;

/** Every tile from the raster's own zoom down to 0. */
export function cutReliefTiles(raster: MercatorRaster): EncodedTile[] {
  const tiles: EncodedTile[] = [];
  for (let level = raster; ; level = halve(level)) {
    const across = level.size / TILE_PIXELS;
    for (let x = 0; x < across; x += 1) {
      for (let y = 0; y < across; y += 1) {
        tiles.push({ z: Math.log2(across), x, y, data: encodeTerrarium(cutSquare(level, x, y), TILE_PIXELS) });
      }
    }
    if (across <= 1) return tiles;
  }
}

function cutSquare({ size, heights }: MercatorRaster, x: number, y: number): Float32Array {
  const square = new Float32Array(TILE_PIXELS * TILE_PIXELS);
  for (let row = 0; row < TILE_PIXELS; row += 1) {
    const from = (y * TILE_PIXELS + row) * size + x * TILE_PIXELS;
    square.set(heights.subarray(from, from + TILE_PIXELS), row * TILE_PIXELS);
  }
  return square;
}
