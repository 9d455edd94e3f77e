import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { blur } from "./generalise.ts";
import type { HeightGrid } from "./height-grid.ts";

export type DepthAreas = FeatureCollection<Polygon | MultiPolygon, { readonly depthM: number }>;

const SOFTNESS = 2.5;

/**
 * ETOPO5 has the surface of the Caspian Sea for its bed. The bed is put in from areas that lie deeper than a depth each,
 * drawn by hand; between their edges it is rounded, since nobody shall read a depth there.
 */
export function withCaspianBed(grid: HeightGrid, areas: DepthAreas): HeightGrid {
  const { columns, rows, west, north, stepDegrees } = grid;
  const depths = new Float32Array(grid.heights.length);
  const layers = areas.features.toSorted((a, b) => a.properties.depthM - b.properties.depthM);
  const rings = layers.map(({ geometry, properties }) => ({
    depthM: properties.depthM,
    outlines: (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates).map(
      (polygon) => polygon[0] ?? [],
    ),
  }));
  for (let index = 0; index < depths.length; index += 1) {
    const lon = west + (index % columns) * stepDegrees;
    const lat = north - Math.floor(index / columns) * stepDegrees;
    if (lon < 46 || lon > 55 || lat < 36 || lat > 48) continue;
    for (const { depthM, outlines } of rings) {
      if (outlines.some((outline) => isWithin(outline, lon, lat))) depths[index] = depthM;
    }
  }
  const soft = blur({ ...grid, columns, rows, heights: depths }, SOFTNESS);
  return { ...grid, heights: grid.heights.map((height, index) => height - (soft[index] ?? 0)) };
}

/** By the even-odd rule. */
function isWithin(outline: readonly (readonly number[])[], lon: number, lat: number): boolean {
  let inside = false;
  outline.forEach(([x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = outline[(index + 1) % outline.length] ?? [];
    if (y > lat !== nextY > lat && lon < ((nextX - x) * (lat - y)) / (nextY - y) + x) inside = !inside;
  });
  return inside;
}
