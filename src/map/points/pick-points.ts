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
 * Asks every point: a hundred thousand take a few milliseconds, and only those near are projected.
 */
export function pickPoints(points: PackedPoints, arrangement: Arrangement, question: PickQuestion): readonly number[] {
  const found: { readonly distance: number; readonly entries: readonly number[] }[] = [];
  const radiusPx = symbolRadiusPx(question.zoom);
  const { flags, offset, crowds } = arrangement;
  for (let point = 0; point < points.count; point++) {
    if (((flags[point] ?? 0) & ALONE) === 0 || !isNear(points.mercator, point, question)) continue;
    const [x, y] = projected(points.mercator, point, question);
    const scale = Math.max(1, points.style[point * 3 + 2] ?? 1);
    const right = x + (offset[point * 2] ?? 0) * radiusPx - question.pointPx[0];
    const down = y + (offset[point * 2 + 1] ?? 0) * radiusPx - question.pointPx[1];
    const distance = Math.hypot(right, down);
    if (distance <= radiusPx * scale + SLACK_PX) found.push({ distance, entries: [points.entry[point] ?? -1] });
  }
  for (const crowd of crowds) {
    if (!isNear(points.placeMercator, crowd.place, question)) continue;
    const [x, y] = projected(points.placeMercator, crowd.place, question);
    const distance = Math.hypot(x - question.pointPx[0], y - question.pointPx[1]);
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

/** Whether a position may be near enough to what was asked for to be worth projecting. */
function isNear(
  mercator: Float32Array | Float64Array,
  index: number,
  { mercator: around, zoom }: PickQuestion,
): boolean {
  const reach = (FARTHEST_PX * STRETCH) / (512 * 2 ** zoom);
  return (
    Math.abs((mercator[index * 2] ?? 0) - around[0]) <= reach &&
    Math.abs((mercator[index * 2 + 1] ?? 0) - around[1]) <= reach
  );
}

function projected(mercator: Float32Array | Float64Array, index: number, { project }: PickQuestion) {
  return project(mercator[index * 2] ?? 0, mercator[index * 2 + 1] ?? 0);
}
