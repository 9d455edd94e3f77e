import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { encodeHeights, type HeightGrid } from "../../build/relief/height-grid.ts";
import { type Etopo5, readEtopo5 } from "./read-etopo5.ts";

const OUT = join(import.meta.dirname, "../../sources/relief");
const ETOPO5 = "usr/share/ferret-vis/data/etopo5.cdf";
const CELLS_A_DEGREE = 12;
/** From the Adriatic to the Bering Strait, and from the Arabian Sea to the northernmost islands. */
const REGION = { west: 10, east: 200, south: 15, north: 84 };
const WORLD_STEP = 4;

function cutRegion({ columns, heights }: Etopo5): HeightGrid {
  const width = (REGION.east - REGION.west) * CELLS_A_DEGREE + 1;
  const height = (REGION.north - REGION.south) * CELLS_A_DEGREE + 1;
  const first = { row: (90 - REGION.north) * CELLS_A_DEGREE, column: REGION.west * CELLS_A_DEGREE };
  const cut = Float32Array.from({ length: width * height }, (_, index) => {
    const row = first.row + Math.floor(index / width);
    return heights[row * columns + first.column + (index % width)] ?? 0;
  });
  return {
    west: REGION.west,
    north: REGION.north,
    stepDegrees: 1 / CELLS_A_DEGREE,
    columns: width,
    rows: height,
    heights: cut,
  };
}

/** The mean of the heights within two cells of each kept one: enough where the map is never seen close. */
function thinWorld({ columns, rows, heights }: Etopo5): HeightGrid {
  const width = columns / WORLD_STEP;
  const height = (rows - 1) / WORLD_STEP + 1;
  const thinned = Float32Array.from({ length: width * height }, (_, index) => {
    const middle = { row: Math.floor(index / width) * WORLD_STEP, column: (index % width) * WORLD_STEP };
    let sum = 0;
    for (let down = -2; down <= 2; down += 1) {
      for (let right = -2; right <= 2; right += 1) {
        const row = Math.max(0, Math.min(rows - 1, middle.row + down));
        sum += heights[row * columns + ((middle.column + right + columns) % columns)] ?? 0;
      }
    }
    return sum / 25;
  });
  return {
    west: 0,
    north: 90,
    stepDegrees: WORLD_STEP / CELLS_A_DEGREE,
    columns: width,
    rows: height,
    heights: thinned,
  };
}

const [, , debianRoot, modulesFolder] = process.argv;
if (debianRoot === undefined || modulesFolder === undefined) {
  throw new Error("Usage: tsx import-relief.ts <root of the unpacked Debian package> <node_modules with netcdfjs>");
}

const etopo5 = await readEtopo5(readFileSync(join(debianRoot, ETOPO5)), modulesFolder);
writeFileSync(join(OUT, "etopo5-region.png"), encodeHeights(cutRegion(etopo5)));
writeFileSync(join(OUT, "etopo5-world.png"), encodeHeights(thinWorld(etopo5)));
