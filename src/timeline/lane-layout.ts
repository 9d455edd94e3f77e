import { type TimeScale, xOf } from "../domain/time-extent.ts";

/** Something with a length in time: from its first day to the one after its last. */
export interface Lasting {
  readonly key: string;
  readonly first: number;
  readonly last: number;
}

/** A drawn thing of a lane, in pixels from the scale's start; of several items where they would lie on each other. */
export interface LaneBar<Item extends Lasting> {
  readonly key: string;
  readonly x: number;
  readonly widthPx: number;
  readonly row: number;
  readonly items: readonly Item[];
}

export interface LaneShape {
  readonly rows: number;
  readonly narrowestPx: number;
  readonly gapPx: number;
  /** Marks keep their size and stand over the middle of their days; bars are as long as what they stand for. */
  readonly isMarks: boolean;
}

interface Growing<Item> {
  x: number;
  end: number;
  row: number;
  items: Item[];
}

/**
 * Lays items, sorted by their first day, into rows: each in the topmost row with room. What finds none joins the
 * last bar of the last row. Items out of view are laid out too, so that rows stay as they are while the scale is moved.
 */
export function layOutLane<Item extends Lasting>(
  items: readonly Item[],
  scale: TimeScale,
  { rows, narrowestPx, gapPx, isMarks }: LaneShape,
): readonly LaneBar<Item>[] {
  const bars: Growing<Item>[] = [];
  const lastInRow: (Growing<Item> | undefined)[] = new Array(rows).fill(undefined);
  for (const item of items) {
    const [start, end] = [xOf(scale, item.first), xOf(scale, item.last)];
    const x = isMarks ? (start + end - narrowestPx) / 2 : start;
    const right = isMarks ? x + narrowestPx : Math.max(end, start + narrowestPx);
    const free = lastInRow.findIndex((last) => last === undefined || last.end + gapPx <= x);
    const full = free === -1 ? lastInRow[rows - 1] : undefined;
    if (full) {
      full.items.push(item);
      if (!isMarks) full.end = Math.max(full.end, right);
      continue;
    }
    const bar = { x, end: right, row: free, items: [item] };
    lastInRow[free] = bar;
    bars.push(bar);
  }
  return bars.map(({ x, end, row, items: held }) => ({
    key: held[0]?.key ?? "",
    x,
    widthPx: end - x,
    row,
    items: held,
  }));
}

/** Bars within reach of a place, the nearest first. */
export function barsNear<Item extends Lasting>(
  bars: readonly LaneBar<Item>[],
  x: number,
  reachPx: number,
): readonly LaneBar<Item>[] {
  const distance = (bar: LaneBar<Item>) => Math.max(bar.x - x, x - bar.x - bar.widthPx, 0);
  return bars.filter((bar) => distance(bar) <= reachPx).toSorted((a, b) => distance(a) - distance(b));
}
