import bearing from "@turf/bearing";
import distance from "@turf/distance";
import type { Position } from "../../geo/contract/primitives.ts";

export type { Position };

/** The eight winds, clockwise from north. */
export const COMPASS_POINTS = [
  "north",
  "north-east",
  "east",
  "south-east",
  "south",
  "south-west",
  "west",
  "north-west",
] as const;

export type CompassPoint = (typeof COMPASS_POINTS)[number];

/** Great-circle distance on the mean sphere. */
export function distanceKm(from: Position, to: Position): number {
  return distance([...from], [...to], { units: "kilometers" });
}

/** Initial direction of the great circle, in degrees clockwise from north, 0 to 360. */
export function bearingDegrees(from: Position, to: Position): number {
  return (bearing([...from], [...to]) + 360) % 360;
}

/** The wind that a direction is nearest to. */
export function compassPoint(degrees: number): CompassPoint {
  const index = Math.round((((degrees % 360) + 360) % 360) / 45) % COMPASS_POINTS.length;
  return COMPASS_POINTS[index] ?? "north";
}

export type Direction = "north" | "east" | "south" | "west";

const MIDDLE_DEGREES: Readonly<Record<Direction, number>> = { north: 0, east: 90, south: 180, west: 270 };

/** Nearer than this is the same place: positions are no finer than a town. */
const SAME_PLACE_KM = 1;

interface Placed {
  readonly position: Position;
}

/**
 * The nearest thing in the quarter of the compass around a direction. What lies at the same place as `from` is in no
 * direction. Undefined where nothing lies that way.
 */
export function nearestInDirection<Thing extends Placed>(
  from: Position,
  things: readonly Thing[],
  direction: Direction,
): Thing | undefined {
  let nearest: Thing | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const thing of things) {
    const away = distanceKm(from, thing.position);
    if (away < SAME_PLACE_KM || away >= least) continue;
    if (!isInQuarter(bearingDegrees(from, thing.position), direction)) continue;
    nearest = thing;
    least = away;
  }
  return nearest;
}

/** Each quarter takes its first edge and leaves its second, so that every direction belongs to exactly one. */
function isInQuarter(degrees: number, direction: Direction): boolean {
  return (degrees - MIDDLE_DEGREES[direction] + 45 + 720) % 360 < 90;
}

/** Things that stand at one place with this one, itself left out. */
export function othersAtPlace<Thing extends Placed>(thing: Thing, things: readonly Thing[]): readonly Thing[] {
  return things.filter((other) => other !== thing && distanceKm(thing.position, other.position) < SAME_PLACE_KM);
}
