import type { Position } from "../../geo/contract/primitives.ts";

const RADIANS = Math.PI / 180;

/**
 * The shortest line over the globe in a number of equal steps, both ends included. Longitudes run on over 180° instead of
 * jumping, as maps that repeat sideways want them. Ends opposite each other have no shortest line: theirs is straight.
 */
export function greatCircle(from: Position, to: Position, steps: number): readonly Position[] {
  const [a, b] = [vectorOf(from), vectorOf(to)];
  const angle = Math.acos(Math.max(-1, Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
  const sine = Math.sin(angle);
  let last = from[0];
  return Array.from({ length: steps + 1 }, (_, step) => {
    const share = step / steps;
    const [left, right] =
      sine < 1e-9 ? [1 - share, share] : [Math.sin((1 - share) * angle) / sine, Math.sin(share * angle) / sine];
    const [x, y, z] = [0, 1, 2].map((axis) => left * (a[axis] ?? 0) + right * (b[axis] ?? 0)) as [
      number,
      number,
      number,
    ];
    const lon = Math.atan2(y, x) / RADIANS;
    last = lon + 360 * Math.round((last - lon) / 360);
    return [last, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
  });
}

function vectorOf([lon, lat]: Position): [number, number, number] {
  const across = Math.cos(lat * RADIANS);
  return [across * Math.cos(lon * RADIANS), across * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)];
}
