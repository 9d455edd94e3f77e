import type { Position } from "geojson";

/** A stretch is cut until its bends turn by no more than this at each point, in radians. */
const LEAST_TURN = 0.12;
const MOST_STEPS = 8;

/**
 * A line through the same points without corners: a centripetal Catmull-Rom spline, which never loops or overshoots
 * between close points (Yuksel, Schaefer and Keyser 2011). Straight stretches gain no points. Degrees in and out, to
 * three decimals, about 100 m: far within what such a line may be off by.
 */
export function smoothLine(line: readonly Position[]): Position[] {
  if (line.length < 3) return line.map((position) => [...position]);
  const points = line.filter((point, index) => index === 0 || String(point) !== String(line[index - 1]));
  const smooth: Position[] = [[...(points[0] ?? [])]];
  for (let index = 1; index < points.length; index += 1) {
    const [start, end] = [points[index - 1] ?? [], points[index] ?? []];
    const before = points[index - 2] ?? mirrored(start, end);
    const after = points[index + 1] ?? mirrored(end, start);
    const turn = turnAt(before, start, end) + turnAt(start, end, after);
    const steps = Math.max(1, Math.min(MOST_STEPS, Math.ceil(turn / LEAST_TURN / 2)));
    for (let step = 1; step < steps; step += 1) smooth.push(between(before, start, end, after, step / steps));
    smooth.push([...end]);
  }
  return smooth;
}

/** The point as far before `at` as `next` lies after it. */
function mirrored(at: Position, next: Position): Position {
  const [x = 0, y = 0] = at;
  const [nextX = 0, nextY = 0] = next;
  return [2 * x - nextX, 2 * y - nextY];
}

function turnAt(a: Position, b: Position, c: Position): number {
  const angle = ([x = 0, y = 0]: Position, [toX = 0, toY = 0]: Position) => Math.atan2(toY - y, toX - x);
  const turn = Math.abs(angle(b, c) - angle(a, b));
  return Math.min(turn, 2 * Math.PI - turn);
}

/** Barry and Goldman's pyramid for the stretch from `b` to `c`, `share` of the way along. */
function between(a: Position, b: Position, c: Position, d: Position, share: number): Position {
  const t0 = 0;
  const t1 = t0 + knot(a, b);
  const t2 = t1 + knot(b, c);
  const t3 = t2 + knot(c, d);
  const t = t1 + (t2 - t1) * share;
  const mix = (p: Position, q: Position, from: number, to: number): Position => {
    const [x = 0, y = 0] = p;
    const [toX = 0, toY = 0] = q;
    const weight = (t - from) / (to - from);
    return [x + (toX - x) * weight, y + (toY - y) * weight];
  };
  const [ab, bc, cd] = [mix(a, b, t0, t1), mix(b, c, t1, t2), mix(c, d, t2, t3)];
  const [x = 0, y = 0] = mix(mix(ab, bc, t0, t2), mix(bc, cd, t1, t3), t1, t2);
  return [Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000];
}

function knot([x = 0, y = 0]: Position, [toX = 0, toY = 0]: Position): number {
  return Math.sqrt(Math.hypot(toX - x, toY - y));
}
