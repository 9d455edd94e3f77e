import type { HeightGrid } from "./height-grid.ts";

/** Heights on a square in Web Mercator, row by row from the north-west; the middle of each pixel. */
export interface MercatorRaster {
  readonly size: number;
  readonly heights: Float32Array;
}

/** Degrees over which the detailed grid gives way to the one around it. */
const FEATHER_DEGREES = 4;

/** Both grids on one square of the world: the detailed one where it lies, the coarse one everywhere else. */
export function projectHeights(detailed: HeightGrid, coarse: HeightGrid, size: number): MercatorRaster {
  const heights = new Float32Array(size * size);
  const near = lineReader(detailed, size);
  const far = lineReader(coarse, size);
  for (let row = 0; row < size; row += 1) {
    const lat = latitudeAt((row + 0.5) / size);
    const inner = near(lat);
    const outer = far(lat);
    for (let column = 0; column < size; column += 1) {
      const share = inner.shares[column] ?? 0;
      const ground = outer.heights[column] ?? 0;
      heights[row * size + column] = ground + ((inner.heights[column] ?? 0) - ground) * share;
    }
  }
  return { size, heights };
}

/** Heights along one parallel, and how much the grid counts at each: buffers that the next reading fills anew. */
interface Line {
  readonly heights: Float32Array;
  readonly shares: Float32Array;
}

/** Reads a grid along a parallel at `size` longitudes around the world, bilinearly. */
function lineReader(grid: HeightGrid, size: number): (lat: number) => Line {
  const { columns, heights } = grid;
  const places = Array.from({ length: size }, (_, column) => columnPlace(grid, ((column + 0.5) / size) * 360 - 180));
  const first = Int32Array.from(places, (place) => place.first);
  const second = Int32Array.from(places, (place) => place.second);
  const weight = Float32Array.from(places, (place) => place.weight);
  const share = Float32Array.from(places, (place) => place.share);
  const parallel = new Float32Array(columns);
  const line = { heights: new Float32Array(size), shares: new Float32Array(size) };
  return (lat) => {
    const row = placeAt((grid.north - lat) / grid.stepDegrees, grid.rows, grid.stepDegrees);
    for (let column = 0; column < columns; column += 1) {
      const above = heights[row.first * columns + column] ?? 0;
      parallel[column] = above + ((heights[row.second * columns + column] ?? 0) - above) * row.weight;
    }
    for (let column = 0; column < size; column += 1) {
      const left = parallel[first[column] ?? 0] ?? 0;
      line.heights[column] = left + ((parallel[second[column] ?? 0] ?? 0) - left) * (weight[column] ?? 0);
      line.shares[column] = Math.min(row.share, share[column] ?? 0);
    }
    return line;
  };
}

/** Half as wide and half as high: each pixel the mean of four. */
export function halve({ size, heights }: MercatorRaster): MercatorRaster {
  const half = size / 2;
  const smaller = new Float32Array(half * half);
  for (let index = 0; index < smaller.length; index += 1) {
    const at = Math.floor(index / half) * 2 * size + (index % half) * 2;
    const above = (heights[at] ?? 0) + (heights[at + 1] ?? 0);
    smaller[index] = (above + (heights[at + size] ?? 0) + (heights[at + size + 1] ?? 0)) / 4;
  }
  return { size: half, heights: smaller };
}

/** Web Mercator's inverse: `fraction` runs from 0 in the north to 1 in the south. */
export function latitudeAt(fraction: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * fraction))) * 180) / Math.PI;
}

/** Two neighbouring lines of a grid with the weight of the second, and how much the grid counts there. */
interface Place {
  readonly first: number;
  readonly second: number;
  readonly weight: number;
  readonly share: number;
}

function columnPlace({ west, stepDegrees, columns }: HeightGrid, lon: number): Place {
  const eastward = (((lon - west) % 360) + 360) % 360;
  const at = eastward / stepDegrees;
  const isRound = Math.abs(columns * stepDegrees - 360) < stepDegrees / 2;
  if (isRound) {
    const first = Math.floor(at) % columns;
    return { first, second: (first + 1) % columns, weight: at - Math.floor(at), share: 1 };
  }
  return placeAt(at, columns, stepDegrees);
}

function placeAt(at: number, length: number, stepDegrees: number): Place {
  const inside = Math.min(at, length - 1 - at) * stepDegrees;
  const first = Math.max(0, Math.min(length - 2, Math.floor(at)));
  const weight = Math.max(0, Math.min(1, at - first));
  return { first, second: first + 1, weight, share: Math.max(0, Math.min(1, inside / FEATHER_DEGREES)) };
}
