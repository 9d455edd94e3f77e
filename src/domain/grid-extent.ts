import type { GridExtent } from "../../geo/contract/extents.ts";
import { distanceKm, type Position } from "./geography.ts";
import { type Bounds, doBoundsMeet, isInBounds } from "./sight.ts";

export type { GridExtent };

interface Run {
  readonly row: number;
  readonly west: number;
  readonly east: number;
}

function runsOf(extent: GridExtent): Run[] {
  return Array.from({ length: extent.length / 3 }, (_, index) => ({
    row: extent[index * 3] ?? 0,
    west: extent[index * 3 + 1] ?? 0,
    east: extent[index * 3 + 2] ?? 0,
  }));
}

/** Whether a cell of the area lies in view, if only in part. */
export function isExtentInView(extent: GridExtent, bounds: Bounds): boolean {
  return runsOf(extent).some(({ row, west, east }) => doBoundsMeet([west, row, east, row + 1], bounds));
}

/** Whether the area touches the cell in which a position lies. */
export function touchesCellOf(extent: GridExtent, [lon, lat]: Position): boolean {
  return runsOf(extent).some(({ row, west, east }) => lat >= row && lat < row + 1 && lon >= west && lon < east);
}

/**
 * Where to say that an area lies: its middle as given, where that is in view, else the cell in view that is nearest to
 * its middle, where its name would stand; without a middle, the one nearest to the view's. Undefined where no part of
 * it is in view.
 */
export function visibleMiddle(
  extent: GridExtent,
  middle: Position | undefined,
  { bounds, centre }: { readonly bounds: Bounds; readonly centre: Position },
): Position | undefined {
  if (middle !== undefined && isInBounds(bounds, middle)) return middle;
  const wanted = middle ?? centre;
  let nearest: Position | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const { row, west, east } of runsOf(extent)) {
    if (!doBoundsMeet([west, row, east, row + 1], bounds)) continue;
    for (let column = west; column < east; column++) {
      if (!doBoundsMeet([column, row, column + 1, row + 1], bounds)) continue;
      const cell: Position = [column + 0.5, row + 0.5];
      const away = distanceKm(wanted, cell);
      if (away < least) [nearest, least] = [cell, away];
    }
  }
  return nearest;
}

/** The middle cell of an area that has no label of its own. */
export function middleOf(extent: GridExtent): Position | undefined {
  const cells = runsOf(extent).flatMap(({ row, west, east }) =>
    Array.from({ length: east - west }, (_, index): Position => [west + index + 0.5, row + 0.5]),
  );
  if (cells.length === 0) return undefined;
  const sum = cells.reduce(([lon, lat], cell) => [lon + cell[0], lat + cell[1]], [0, 0]);
  const mean: Position = [(sum[0] ?? 0) / cells.length, (sum[1] ?? 0) / cells.length];
  return cells.toSorted((a, b) => distanceKm(mean, a) - distanceKm(mean, b))[0];
}
