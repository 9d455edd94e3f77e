import type { Bounds } from "../../geo/contract/published.ts";

export type { Bounds };

const FULL_TURN = 360;

/** A point as a box around it, so that a frame of it shows its neighbourhood. */
export function boundsAround([lon, lat]: readonly [number, number], marginDegrees: number): Bounds {
  return [
    wrap(lon - marginDegrees),
    Math.max(-85, lat - marginDegrees),
    wrap(lon + marginDegrees),
    Math.min(85, lat + marginDegrees),
  ];
}

/**
 * The narrowest box that holds all boxes; west > east where it, or one of them, crosses 180°. Undefined for no box.
 * What is left out is the widest stretch of longitude that none of them covers.
 */
export function unionBounds(boxes: readonly Bounds[]): Bounds | undefined {
  const [first, ...rest] = boxes
    .map(([west, , east]) => ({ west, end: east < west ? east + FULL_TURN : east }))
    .toSorted((a, b) => a.west - b.west);
  if (first === undefined) return undefined;
  const farthest = Math.max(first.end, ...rest.map(({ end }) => end));
  // What crosses 180° reaches into the west of the list.
  let covered = Math.max(first.end, farthest - FULL_TURN);
  let gap = { width: first.west + FULL_TURN - farthest, west: first.west, east: farthest };
  for (const { west, end } of rest) {
    if (west - covered > gap.width) gap = { width: west - covered, west, east: covered + FULL_TURN };
    covered = Math.max(covered, end);
  }
  const [south, north] = [Math.min(...boxes.map((box) => box[1])), Math.max(...boxes.map((box) => box[3]))];
  return gap.width <= 0 ? [-180, south, 180, north] : [wrap(gap.west), south, wrap(gap.east), north];
}

function wrap(lon: number): number {
  if (lon > 180) return lon - FULL_TURN;
  return lon < -180 ? lon + FULL_TURN : lon;
}
