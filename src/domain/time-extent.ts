import type { DayNumber } from "./day.ts";

/** A stretch of the scale, in days and parts of days: `first` included, `last` not. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

/** An extent laid over so many pixels. Days stand at their beginning. */
export interface TimeScale extends Extent {
  readonly widthPx: number;
}

/** Three weeks: days are wide enough to be pointed at long before that. */
export const SHORTEST_DAYS = 21;

export function xOf(scale: TimeScale, day: number): number {
  return ((day - scale.first) / (scale.last - scale.first)) * scale.widthPx;
}

export function dayAt(scale: TimeScale, x: number): number {
  return scale.first + (x / scale.widthPx) * (scale.last - scale.first);
}

/** An extent of the same length inside the bounds; the bounds themselves where it is longer. */
export function clampExtent({ first, last }: Extent, bounds: Extent): Extent {
  const length = Math.min(Math.max(last - first, SHORTEST_DAYS), bounds.last - bounds.first);
  const start = Math.min(Math.max(first, bounds.first), bounds.last - length);
  return { first: start, last: start + length };
}

/** The scale drawn out by a factor (or, under 1, in) while one day keeps its place. */
export function zoomExtent(extent: Extent, factor: number, around: number, bounds: Extent): Extent {
  const length = extent.last - extent.first;
  const zoomed = Math.min(Math.max(length / factor, SHORTEST_DAYS), bounds.last - bounds.first);
  const first = around - ((around - extent.first) / length) * zoomed;
  return clampExtent({ first, last: first + zoomed }, bounds);
}

export function panExtent({ first, last }: Extent, days: number, bounds: Extent): Extent {
  return clampExtent({ first: first + days, last: last + days }, bounds);
}

/** The extent in which two days lie under two fingers; x in pixels, from the scale's start. */
export function pinchExtent(
  fingers: readonly [{ readonly day: number; readonly x: number }, { readonly day: number; readonly x: number }],
  widthPx: number,
  bounds: Extent,
): Extent {
  const [a, b] = fingers[0].x <= fingers[1].x ? fingers : [fingers[1], fingers[0]];
  // Fingers that meet, or that have crossed, ask for no scale that could be drawn.
  const daysPerPx = Math.max(b.day - a.day, 0.5) / Math.max(b.x - a.x, 1);
  const length = Math.min(Math.max(daysPerPx * widthPx, SHORTEST_DAYS), bounds.last - bounds.first);
  const first = (a.day + b.day) / 2 - (((a.x + b.x) / 2) * length) / widthPx;
  return clampExtent({ first, last: first + length }, bounds);
}

/** The same extent where it shows the day well inside; else one moved just so far that it does. */
export function revealDay(extent: Extent, day: DayNumber, bounds: Extent): Extent {
  const margin = (extent.last - extent.first) * 0.06;
  if (day < extent.first) return panExtent(extent, day - margin - extent.first, bounds);
  if (day > extent.last) return panExtent(extent, day + margin - extent.last, bounds);
  return extent;
}
