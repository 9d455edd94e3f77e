import type { Geometry, Position } from "geojson";

/**
 * The one-degree cells that an area touches, row by row from the south: latitude of the row's southern edge,
 * western and eastern edge (not included) of a run of cells, three numbers a run. Coarse, and never too small: a
 * cell counts as soon as the outline passes through it.
 */
export function gridExtent(geometry: Geometry): readonly number[] {
  const rows = new Map<number, Set<number>>();
  for (const polygon of polygonsOf(geometry)) {
    for (const ring of polygon) markOutline(ring, rows);
    markInside(polygon, rows);
  }
  return [...rows].toSorted(([a], [b]) => a - b).flatMap(([row, columns]) => runsOf(row, columns));
}

function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
}

/** Marks the cells under a ring; steps of a quarter of a cell miss none that matters at this size. */
function markOutline(ring: readonly Position[], rows: Map<number, Set<number>>): void {
  ring.forEach(([lon = 0, lat = 0], index) => {
    const [toLon = lon, toLat = lat] = ring[index + 1] ?? [];
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(toLon - lon), Math.abs(toLat - lat)) * 4));
    for (let step = 0; step <= steps; step++) {
      mark(rows, lon + ((toLon - lon) * step) / steps, lat + ((toLat - lat) * step) / steps);
    }
  });
}

/** Marks the cells whose middle lies inside a polygon, by scan lines through the middles. */
function markInside(polygon: readonly (readonly Position[])[], rows: Map<number, Set<number>>): void {
  const latitudes = polygon.flat().map(([, lat = 0]) => lat);
  const south = Math.floor(latitudes.reduce((low, lat) => Math.min(low, lat), 90));
  const north = Math.ceil(latitudes.reduce((high, lat) => Math.max(high, lat), -90));
  for (let row = south; row < north; row++) {
    const crossings = polygon.flatMap((ring) => crossingsOf(ring, row + 0.5)).toSorted((a, b) => a - b);
    for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
      const from = Math.ceil((crossings[pair] ?? 0) - 0.5);
      for (let column = from; column + 0.5 <= (crossings[pair + 1] ?? 0); column++) mark(rows, column, row);
    }
  }
}

/** Longitudes at which a ring crosses a parallel. */
function crossingsOf(ring: readonly Position[], parallel: number): number[] {
  return ring.flatMap(([lon = 0, lat = 0], index) => {
    const [toLon = lon, toLat = lat] = ring[index + 1] ?? [];
    if (lat > parallel === toLat > parallel) return [];
    return [lon + ((parallel - lat) / (toLat - lat)) * (toLon - lon)];
  });
}

function mark(rows: Map<number, Set<number>>, lon: number, lat: number): void {
  const row = Math.min(89, Math.floor(lat));
  const columns = rows.get(row) ?? new Set();
  columns.add(Math.min(179, Math.floor(lon)));
  rows.set(row, columns);
}

function runsOf(row: number, columns: ReadonlySet<number>): number[] {
  const runs: [number, number][] = [];
  for (const column of [...columns].toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === column) last[1] = column + 1;
    else runs.push([column, column + 1]);
  }
  return runs.flatMap(([west, east]) => [row, west, east]);
}
