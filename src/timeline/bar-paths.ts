import type { Bin } from "../domain/event-counts.ts";
import { type TimeScale, xOf } from "../domain/time-extent.ts";

/** Outlines of all bars of one family: those known for certain, and what is spread over them. */
export interface FamilyPaths {
  readonly certain: string;
  readonly spread: string;
}

/** A single event has to be seen beside a bar of forty. */
const LOWEST_PX = 1.6;
const LOWEST_SPREAD_PX = 0.8;
/** Paper between two families, so that they are told apart without colour. */
const SEAM_PX = 0.6;

/** Stacks every bar: all that is certain by family from the bottom, and what is spread on top of it. */
export function barPaths(
  bins: readonly Bin[],
  scale: TimeScale,
  peak: number,
  heightPx: number,
): readonly FamilyPaths[] {
  const families = bins[0]?.certain.length ?? 0;
  const paths = Array.from({ length: families }, () => ({ certain: "", spread: "" }));
  const pxPerEvent = heightPx / Math.max(peak, 1);
  for (const bin of bins) {
    if (bin.total === 0) continue;
    const [start, end] = [xOf(scale, bin.start), xOf(scale, bin.end)];
    const gap = Math.min(2, (end - start) / 5);
    const [x, width] = [start + gap / 2, end - start - gap];
    let y = heightPx;
    for (const [kind, lowest] of [
      ["certain", LOWEST_PX],
      ["spread", LOWEST_SPREAD_PX],
    ] as const) {
      bin[kind].forEach((count, family) => {
        const path = paths[family];
        if (count === 0 || path === undefined) return;
        const height = Math.min(Math.max(count * pxPerEvent, lowest), y);
        y -= height;
        const seam = height > 2 * SEAM_PX ? SEAM_PX : 0;
        path[kind] += `M${round(x)} ${round(y + seam)}h${round(width)}v${round(height - seam)}h${round(-width)}z`;
      });
    }
  }
  return paths;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
