import type { Bounds } from "../../geo/contract/published.ts";
import type { Camera } from "./camera.ts";
import type { Position } from "./geography.ts";

export type { Bounds };

/** What a camera sees: its middle, its zoom and the box around all of it; west > east where that crosses 180°. */
export interface Sight {
  readonly centre: Position;
  readonly zoom: number;
  readonly bounds: Bounds;
}

/** Web Mercator leaves out what lies beyond this parallel. */
const MAX_LATITUDE = 85.051129;

const WORLD: Bounds = [-180, -90, 180, 90];

/** The sight of a camera over a map of a size, as the flat map shows it; turning and tilt are left out. */
export function sightOf(
  { lon, lat, zoom }: Camera,
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
): Sight {
  const worldPx = 512 * 2 ** zoom;
  const halfWidth = (widthPx / worldPx) * 180;
  const middle = Math.asinh(Math.tan((lat * Math.PI) / 180));
  const halfHeight = (heightPx / worldPx) * Math.PI;
  const latitude = (y: number) =>
    Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, (Math.atan(Math.sinh(y)) * 180) / Math.PI));
  return {
    centre: [lon, lat],
    zoom,
    bounds: boundsFrom(lon - halfWidth, latitude(middle - halfHeight), lon + halfWidth, latitude(middle + halfHeight)),
  };
}

/** A box from edges that may lie beyond 180°. */
export function boundsFrom(west: number, south: number, east: number, north: number): Bounds {
  if (!(east - west < 360)) return [WORLD[0], south, WORLD[2], north];
  return [wrapLongitude(west), south, wrapLongitude(east), north];
}

function wrapLongitude(lon: number): number {
  if (lon >= -180 && lon <= 180) return lon;
  return ((((lon + 180) % 360) + 360) % 360) - 180;
}

export function isInBounds([west, south, east, north]: Bounds, [lon, lat]: Position): boolean {
  if (lat < south || lat > north) return false;
  return west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
}

/** Whether two boxes share more than an edge; neither row of a grid nor the sight itself need be whole. */
export function doBoundsMeet(a: Bounds, b: Bounds): boolean {
  if (a[3] <= b[1] || b[3] <= a[1]) return false;
  return halves(a).some((first) => halves(b).some((second) => first[0] < second[1] && second[0] < first[1]));
}

/** A box across 180° as its two halves. */
function halves([west, , east]: Bounds): readonly (readonly [number, number])[] {
  return west <= east
    ? [[west, east]]
    : [
        [west, 180],
        [-180, east],
      ];
}
