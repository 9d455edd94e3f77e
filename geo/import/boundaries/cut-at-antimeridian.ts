import type { Position } from "geojson";
import { latOf, lonOf, type Ring } from "./ring-geometry.ts";

/** Follows the ring past ±180° instead of jumping to the other side; the ring may end a whole turn from its start. */
function unwrap(ring: readonly Position[]): Ring {
  let turn = 0;
  return ring.map((position, index) => {
    const before = ring[index - 1];
    if (before) {
      const jump = lonOf(position) - lonOf(before);
      if (jump > 180) turn -= 360;
      else if (jump < -180) turn += 360;
    }
    return [lonOf(position) + turn, latOf(position)];
  });
}

/** A ring around a pole (Antarctica) does not close on the plane: it is led along the pole, in steps well under 180°. */
function closeOverPole(ring: Ring): Ring {
  const first = ring[0];
  const last = ring.at(-1);
  if (!first || !last || Math.abs(lonOf(first) - lonOf(last)) < 180) return ring;
  const pole = latOf(first) < 0 ? -90 : 90;
  const steps = [0, 0.25, 0.5, 0.75, 1];
  const alongPole = steps.map((step): Position => [lonOf(last) + step * (lonOf(first) - lonOf(last)), pole]);
  return [...ring, ...alongPole, first];
}

/** Keeps the part on one side of a meridian (Sutherland and Hodgman); new vertices lie exactly on it. */
function keepSide(ring: Ring, meridian: number, side: "east" | "west"): Ring {
  const isInside = (position: Position): boolean =>
    side === "east" ? lonOf(position) >= meridian : lonOf(position) <= meridian;
  const kept: Ring = [];
  ring.forEach((position, index) => {
    const before = ring[index - 1];
    if (before && isInside(before) !== isInside(position)) {
      const share = (meridian - lonOf(before)) / (lonOf(position) - lonOf(before));
      kept.push([meridian, latOf(before) + share * (latOf(position) - latOf(before))]);
    }
    if (isInside(position)) kept.push(position);
  });
  const start = kept[0];
  if (start) kept.push(start);
  return kept;
}

/** Cuts a ring that crosses ±180° into rings that reach it exactly and never cross it; other rings come back whole. */
export function cutAtAntimeridian(ring: readonly Position[]): Ring[] {
  const unwrapped = closeOverPole(unwrap(ring));
  const longitudes = unwrapped.map(lonOf);
  const west = longitudes.reduce((least, lon) => Math.min(least, lon), Number.POSITIVE_INFINITY);
  const east = longitudes.reduce((most, lon) => Math.max(most, lon), Number.NEGATIVE_INFINITY);
  if (west >= -180 && east <= 180) return [unwrapped];
  return [-360, 0, 360]
    .map((shift) => unwrapped.map((position): Position => [lonOf(position) + shift, latOf(position)]))
    .map((shifted) => keepSide(keepSide(shifted, -180, "east"), 180, "west"))
    .filter((piece) => piece.length >= 4);
}
