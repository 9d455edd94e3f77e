import type { Geometry, Position } from "geojson";

interface Chord {
  readonly middle: Position;
  readonly widthDegrees: number;
}

const LEVELS = 15;

/** The longest east-west line inside an area, of those at evenly spaced latitudes: a name along it stays within. */
export function widestChord(geometry: Geometry): Chord {
  const polygons = polygonsOf(geometry);
  const lats = polygons.flat(2).map(([, lat = 0]) => lat);
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  let widest: Chord = { middle: [0, 0], widthDegrees: 0 };
  for (let level = 1; level <= LEVELS; level += 1) {
    const lat = south + ((north - south) * level) / (LEVELS + 1);
    for (const [west, east] of polygons.flatMap((rings) => chordsAt(rings, lat))) {
      if (east - west > widest.widthDegrees) widest = { middle: [(west + east) / 2, lat], widthDegrees: east - west };
    }
  }
  return widest;
}

/** How far the area reaches to both sides of a point, in degrees; 0 where the point lies outside. */
export function roomAround(geometry: Geometry, [lon = 0, lat = 0]: Position): number {
  const chord = polygonsOf(geometry)
    .flatMap((rings) => chordsAt(rings, lat))
    .find(([west, east]) => west <= lon && lon <= east);
  return chord === undefined ? 0 : 2 * Math.min(lon - chord[0], chord[1] - lon);
}

/** Stretches of a parallel inside a polygon, holes left out, by the even-odd rule. */
function chordsAt(rings: readonly Position[][], lat: number): [west: number, east: number][] {
  const crossings = rings
    .flatMap((ring) =>
      ring.flatMap(([x = 0, y = 0], index) => {
        const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
        return y > lat === nextY > lat ? [] : [x + ((nextX - x) * (lat - y)) / (nextY - y)];
      }),
    )
    .toSorted((a, b) => a - b);
  return crossings.flatMap((west, index) =>
    index % 2 === 0 ? [[west, crossings[index + 1] ?? west] as [number, number]] : [],
  );
}

function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
}
