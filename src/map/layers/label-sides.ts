import type { SymbolLayerSpecification } from "maplibre-gl";

type Sides = Extract<
  NonNullable<NonNullable<SymbolLayerSpecification["layout"]>["text-variable-anchor-offset"]>,
  readonly unknown[]
>;
type Offset = readonly [right: number, down: number];

const DIAGONAL = Math.SQRT1_2;

/** The anchor is the side of the name that looks at its point: "left" puts it to the right. */
const DIRECTIONS = {
  left: [1, 0],
  right: [-1, 0],
  top: [0, 1],
  bottom: [0, -1],
  "top-left": [DIAGONAL, DIAGONAL],
  "top-right": [-DIAGONAL, DIAGONAL],
  "bottom-left": [DIAGONAL, -DIAGONAL],
  "bottom-right": [-DIAGONAL, -DIAGONAL],
} as const satisfies Readonly<Record<string, Offset>>;

/**
 * Where the name of a point is tried, for `text-variable-anchor-offset`: on all sides at the first distance, in ems, then
 * at the next one, for where a mark of events lies on the point. MapLibre takes one anchor as often as it is given, and
 * the first place that is free.
 */
export function sidesAt(distancesEm: readonly number[], order: readonly (keyof typeof DIRECTIONS)[]): Sides {
  return distancesEm.flatMap((distance) =>
    order.flatMap((side) => {
      const [right, down] = DIRECTIONS[side];
      return [side, [right * distance, down * distance]];
    }),
  ) as unknown as Sides;
}

/** Where the name of an area is tried around its middle, the nearest place first; all offsets in ems. */
export function placesAround(rights: readonly number[], downs: readonly number[]): Sides {
  return downs
    .flatMap((down) => rights.map((right) => [right, down] as const))
    .toSorted((a, b) => wayOf(a) - wayOf(b))
    .flatMap((offset) => ["center", [...offset]]) as unknown as Sides;
}

/** Names are wide and low: along itself one looks less far away than the same way up or down. */
function wayOf([right, down]: Offset): number {
  return Math.hypot(0.6 * right, down);
}
