import type { Position } from "geojson";
import type { Bounds } from "../contract/published.ts";

/**
 * The smallest box around positions, the short way round: west > east where it crosses 180°.
 * Found as the widest gap between longitudes, as RFC 7946 section 5.2 asks.
 */
export function boundsOf(positions: readonly Position[]): Bounds {
  const longitudes = [...new Set(positions.map(([lon = 0]) => lon))].toSorted((a, b) => a - b);
  const latitudes = positions.map(([, lat = 0]) => lat);
  const south = latitudes.reduce((low, lat) => Math.min(low, lat), 90);
  const north = latitudes.reduce((high, lat) => Math.max(high, lat), -90);
  let west = longitudes[0] ?? -180;
  let east = longitudes.at(-1) ?? 180;
  let widest = 360 - (east - west);
  longitudes.forEach((lon, index) => {
    const next = longitudes[index + 1];
    // A cut at 180° leaves longitudes of both 180 and -180, which are one meridian.
    if (next === undefined || next - lon <= widest) return;
    widest = next - lon;
    west = next;
    east = lon;
  });
  return [west, south, east, north].map((degrees) => Number(degrees.toFixed(3))) as Bounds;
}

/** All positions of any nesting of coordinates. */
export function positionsOf(coordinates: unknown): Position[] {
  if (!Array.isArray(coordinates)) return [];
  if (typeof coordinates[0] === "number") return [coordinates as Position];
  return coordinates.flatMap((inner) => positionsOf(inner));
}
