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
  let gap = { width: -1, west: first.west, east: first.end };
  let { end } = first;
  for (const box of rest) {
    if (box.west - end > gap.width) gap = { width: box.west - end, west: box.west, east: end };
    end = Math.max(end, box.end);
  }
  const last = first.west + FULL_TURN - end;
  const [west, east] = last >= gap.width ? [first.west, end] : [gap.west, gap.east + FULL_TURN];
  const [south, north] = [Math.min(...boxes.map((box) => box[1])), Math.max(...boxes.map((box) => box[3]))];
  return east - west >= FULL_TURN ? [-180, south, 180, north] : [wrap(west), south, wrap(east), north];
}

function wrap(lon: number): number {
  if (lon > 180) return lon - FULL_TURN;
  return lon < -180 ? lon + FULL_TURN : lon;
}
