import KDBush from "kdbush";
import type { PackedPoints } from "./pack-points.ts";

/** Finds the entries whose symbols lie near a place on the screen, without reading pixels back. */
export interface PointPicker {
  /**
   * Indices of entries within `reachPx` of a screen point, nearest first, each once. `project` gives the
   * screen position of a Mercator position; `spacing` is that of the zoom at hand.
   */
  readonly pick: (question: PickQuestion) => readonly number[];
}

export interface PickQuestion {
  readonly pointPx: readonly [number, number];
  readonly mercator: readonly [number, number];
  /** Units of the world in a CSS pixel at the point. */
  readonly worldPerPx: number;
  readonly reachPx: number;
  readonly spacing: number;
  readonly project: (mercatorX: number, mercatorY: number) => readonly [number, number];
  readonly isShown: (entry: number) => boolean;
}

/** Symbols stray from their place by the root of how many share it; 12 covers 144 at one place. */
const MAX_SPIRAL = 12;

export function createPointPicker(points: PackedPoints): PointPicker {
  const tree = new KDBush(Math.max(points.count, 1), 64, Float32Array);
  for (let index = 0; index < points.count; index++) {
    tree.add(points.mercator[index * 2] ?? 0, points.mercator[index * 2 + 1] ?? 0);
  }
  if (points.count === 0) tree.add(-9, -9);
  tree.finish();
  return {
    pick: ({ pointPx, mercator, worldPerPx, reachPx, spacing, project, isShown }) => {
      const radius = (reachPx + MAX_SPIRAL * spacing) * worldPerPx * 1.5;
      const distances = new Map<number, number>();
      for (const index of tree.within(mercator[0], mercator[1], radius)) {
        if (index >= points.count) continue;
        const entry = points.style[index * 3 + 2] ?? -1;
        if (!isShown(entry)) continue;
        const [x, y] = project(points.mercator[index * 2] ?? 0, points.mercator[index * 2 + 1] ?? 0);
        const dx = x + (points.offset[index * 2] ?? 0) * spacing - pointPx[0];
        const dy = y + (points.offset[index * 2 + 1] ?? 0) * spacing - pointPx[1];
        const distance = Math.hypot(dx, dy);
        if (distance <= reachPx && distance < (distances.get(entry) ?? Number.POSITIVE_INFINITY)) {
          distances.set(entry, distance);
        }
      }
      return [...distances].toSorted((a, b) => a[1] - b[1]).map(([entry]) => entry);
    },
  };
}
