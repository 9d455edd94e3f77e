import { ALONE, type Arrangement, type Crowd } from "./arrange-points.ts";
import type { PackedPoints } from "./pack-points.ts";
import { crowdRadiusPx, symbolRadiusPx } from "./symbol-sizes.ts";

export interface PickQuestion {
  readonly pointPx: readonly [number, number];
  readonly mercator: readonly [number, number];
  readonly zoom: number;
  readonly project: (mercatorX: number, mercatorY: number) => readonly [number, number];
}

/** How far beside a symbol a click still counts, in CSS pixels. */
const SLACK_PX = 2;
/** Beyond this nothing drawn reaches: the widest wreath of the greatest symbols. */
const FARTHEST_PX = 120;
/** On the globe a pixel may cover more of the Mercator plane than at the middle of the map. */
const STRETCH = 4;

/**
 * Indices of the entries drawn at a point of the screen, nearest first and each once; those of a crowd newest first.
 * Asks every point: a hundred thousand take less than a millisecond, and only those near are projected.
 */
export function pickPoints(points: PackedPoints, arrangement: Arrangement, question: PickQuestion): readonly number[] {
  const found: { readonly distance: number; readonly entries: readonly number[] }[] = [];
  const radiusPx = symbolRadiusPx(question.zoom);
  for (let point = 0; point < points.count; point++) {
    if (((arrangement.flags[point] ?? 0) & ALONE) === 0) continue;
    const offset = [arrangement.offset[point * 2] ?? 0, arrangement.offset[point * 2 + 1] ?? 0] as const;
    const scale = Math.max(1, points.style[point * 3 + 2] ?? 1);
    const distance = distanceFrom(points.mercator, point, question, [offset[0] * radiusPx, offset[1] * radiusPx]);
    if (distance <= radiusPx * scale + SLACK_PX) found.push({ distance, entries: [points.entry[point] ?? -1] });
  }
  for (const crowd of arrangement.crowds) {
    const distance = distanceFrom(points.placeMercator, crowd.place, question, [0, 0]);
    if (distance <= crowdRadiusPx(crowd.count) + SLACK_PX) {
      found.push({ distance, entries: entriesOf(points, arrangement, crowd) });
    }
  }
  return [...new Set(found.toSorted((a, b) => a.distance - b.distance).flatMap(({ entries }) => entries))];
}

/** Entries of a crowd, each once, newest first: the index of entries is oldest first. */
export function entriesOf(points: PackedPoints, { flags, gathered }: Arrangement, crowd: Crowd): readonly number[] {
  const entries = new Set<number>();
  for (let point = 0; point < points.count; point++) {
    if (flags[point] !== 0 && gathered[points.place[point] ?? 0] === crowd.place)
      entries.add(points.entry[point] ?? -1);
  }
  return [...entries].toSorted((a, b) => b - a);
}

function distanceFrom(
  mercator: Float32Array | Float64Array,
  index: number,
  { pointPx, mercator: [aroundX, aroundY], zoom, project }: PickQuestion,
  [rightPx, downPx]: readonly [number, number],
): number {
  const x = mercator[index * 2] ?? 0;
  const y = mercator[index * 2 + 1] ?? 0;
  const reach = (FARTHEST_PX * STRETCH) / (512 * 2 ** zoom);
  if (Math.abs(x - aroundX) > reach || Math.abs(y - aroundY) > reach) return Number.POSITIVE_INFINITY;
  const [screenX, screenY] = project(x, y);
  return Math.hypot(screenX + rightPx - pointPx[0], screenY + downPx - pointPx[1]);
}
