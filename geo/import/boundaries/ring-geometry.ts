import type { Position } from "geojson";

export type Ring = Position[];

const EARTH_RADIUS_M = 6_371_008.8;
const RADIANS = Math.PI / 180;

export const lonOf = (position: Position): number => position[0] ?? Number.NaN;
export const latOf = (position: Position): number => position[1] ?? Number.NaN;

/** Area on the sphere, whichever way the ring winds (Chamberlain and Duquette, JPL 07-03). */
export function ringAreaKm2(ring: readonly Position[]): number {
  let sum = 0;
  ring.forEach((from, index) => {
    const to = ring[index + 1];
    if (!to) return;
    sum += (lonOf(to) - lonOf(from)) * RADIANS * (2 + Math.sin(latOf(from) * RADIANS) + Math.sin(latOf(to) * RADIANS));
  });
  return Math.abs((sum * EARTH_RADIUS_M ** 2) / 2) / 1e6;
}

/** Distance from a point to a segment in metres, on a plane tangent at the point: good for short segments only. */
export function distanceToSegmentM(point: Position, from: Position, to: Position): number {
  const metresPerDegree = EARTH_RADIUS_M * RADIANS;
  const scaleX = metresPerDegree * Math.cos(latOf(point) * RADIANS);
  const fromX = (lonOf(from) - lonOf(point)) * scaleX;
  const fromY = (latOf(from) - latOf(point)) * metresPerDegree;
  const runX = (lonOf(to) - lonOf(from)) * scaleX;
  const runY = (latOf(to) - latOf(from)) * metresPerDegree;
  const lengthSquared = runX ** 2 + runY ** 2;
  const along = lengthSquared === 0 ? 0 : Math.min(1, Math.max(0, -(fromX * runX + fromY * runY) / lengthSquared));
  return Math.hypot(fromX + along * runX, fromY + along * runY);
}
