import { ALONE, type Arrangement } from "./arrange-points.ts";
import { latitudeOf, longitudeOf, type PackedPoints } from "./pack-points.ts";
import { crowdRadiusPx, symbolRadiusPx } from "./symbol-sizes.ts";

/** The square that a mark takes up on the screen. */
export interface MarkBox {
  readonly position: readonly [lon: number, lat: number];
  /** Half a side, in CSS pixels. */
  readonly radiusPx: number;
  /** From the position to the square's middle, to the right and down in CSS pixels. */
  readonly offsetPx: readonly [right: number, down: number];
}

/** A part of the world in Mercator units; east may lie beyond 1, where it runs on over 180°. */
export interface MercatorBox {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** The pale edge around every mark. */
const EDGE_PX = 1;

/**
 * The squares of all marks drawn in a part of the world: one a crowd and one a symbol that stands alone or in a wreath.
 * Rings around what is selected are left out, so that no name moves when something is selected.
 */
export function markBoxes(
  points: PackedPoints,
  { flags, offset, crowds }: Arrangement,
  { zoom, within }: { readonly zoom: number; readonly within: MercatorBox },
): MarkBox[] {
  const symbolPx = symbolRadiusPx(zoom);
  const boxes: MarkBox[] = [];
  for (const { place, count } of crowds) {
    if (!isWithin(points.placeMercator, place, within)) continue;
    boxes.push({
      position: positionOf(points.placeMercator, place),
      radiusPx: crowdRadiusPx(count) + EDGE_PX,
      offsetPx: [0, 0],
    });
  }
  for (let point = 0; point < points.count; point++) {
    if (((flags[point] ?? 0) & ALONE) === 0 || !isWithin(points.mercator, point, within)) continue;
    boxes.push({
      position: positionOf(points.mercator, point),
      radiusPx: symbolPx * (points.style[point * 3 + 2] ?? 1) + EDGE_PX,
      offsetPx: [(offset[point * 2] ?? 0) * symbolPx, (offset[point * 2 + 1] ?? 0) * symbolPx],
    });
  }
  return boxes;
}

function isWithin(
  mercator: Float32Array | Float64Array,
  index: number,
  { west, north, east, south }: MercatorBox,
): boolean {
  const x = mercator[index * 2] ?? 0;
  const y = mercator[index * 2 + 1] ?? 0;
  return y >= north && y <= south && x - west - Math.floor(x - west) <= east - west;
}

function positionOf(mercator: Float32Array | Float64Array, index: number): readonly [number, number] {
  return [longitudeOf(mercator[index * 2] ?? 0), latitudeOf(mercator[index * 2 + 1] ?? 0)];
}
