import type { Position } from "geojson";
import { distanceToSegmentM, latOf, lonOf, type Ring, ringAreaKm2 } from "./ring-geometry.ts";

type ToleranceAt = (position: Position) => number;

interface Farthest {
  readonly index: number;
  /** Distance over the tolerance there: above 1, the vertex must stay. */
  readonly excess: number;
}

function farthestBetween(ring: Ring, from: number, to: number, toleranceAt: ToleranceAt): Farthest {
  let farthest: Farthest = { index: -1, excess: 0 };
  const start = ring[from];
  const end = ring[to];
  if (!start || !end) return farthest;
  for (let index = from + 1; index < to; index++) {
    const position = ring[index];
    if (!position) continue;
    // A vertex on the antimeridian has a twin on the other side; those along a pole keep the line from jumping 360°.
    const isFixed = Math.abs(lonOf(position)) === 180 || Math.abs(latOf(position)) === 90;
    const excess = isFixed
      ? Number.POSITIVE_INFINITY
      : distanceToSegmentM(position, start, end) / toleranceAt(position);
    if (excess > farthest.excess) farthest = { index, excess };
  }
  return farthest;
}

/**
 * Ramer-Douglas-Peucker with a tolerance in metres that depends on where the vertex lies, which mapshaper has only by
 * feature: Eurasia is one polygon. A small island gets a finer tolerance, so that none collapses.
 */
export function simplifyCoast(ring: Ring, toleranceAt: ToleranceAt): Ring {
  const finest = (Math.sqrt(ringAreaKm2(ring)) * 1000) / 12;
  const tolerance: ToleranceAt = (position) => Math.min(toleranceAt(position), finest);
  const kept = new Set([0, ring.length - 1]);
  // Start and end are one point: the ring is halved first, or every distance would be measured to it.
  const middle = Math.floor(ring.length / 2);
  kept.add(middle);
  const spans: [number, number][] = [
    [0, middle],
    [middle, ring.length - 1],
  ];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const { index, excess } = farthestBetween(ring, from, to, tolerance);
    if (excess <= 1) continue;
    kept.add(index);
    spans.push([from, index], [index, to]);
  }
  const simplified = ring.filter((_, index) => kept.has(index));
  return simplified.length >= 4 ? simplified : ring;
}
