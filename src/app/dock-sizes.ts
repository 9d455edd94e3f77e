/** Where the panel's sheet can rest on a narrow screen, low to high. */
export const SHEET_STOPS = ["peek", "half", "full"] as const;

export type SheetStop = (typeof SHEET_STOPS)[number];

/**
 * How wide the panel may be beside a map. Its widest leaves the map's middle free, where the keyboard's cross stands;
 * `layout.css` keeps to the same limits when the window changes.
 */
export function panelLimits(stagePx: number, remPx: number): { readonly least: number; readonly most: number } {
  const least = Math.min(18 * remPx, stagePx);
  return { least, most: Math.max(least, Math.round(stagePx / 2 - 1.5 * remPx)) };
}

/** The stops' heights over a stage, handle included, as `layout.css` draws them. */
export function sheetHeights(stagePx: number, remPx: number): Readonly<Record<SheetStop, number>> {
  return {
    peek: Math.min(7.5 * remPx, stagePx * 0.4),
    half: stagePx * 0.5,
    full: stagePx - 0.5 * remPx,
  };
}

/** A pull of this many pixels is meant, even where the nearest stop is the one that the sheet came from. */
const MEANT_PX = 28;

/** Where a sheet comes to rest that was let go at a height: at the nearest stop, but never back against a pull that was meant. */
export function stopAfterDrag(
  from: SheetStop,
  heightPx: number,
  heights: Readonly<Record<SheetStop, number>>,
): SheetStop {
  const distance = (stop: SheetStop): number => Math.abs(heights[stop] - heightPx);
  const nearest = SHEET_STOPS.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best));
  const pulled = heightPx - heights[from];
  if (nearest !== from || Math.abs(pulled) < MEANT_PX) return nearest;
  return neighbourStop(from, pulled > 0 ? 1 : -1);
}

/** The next stop up or down; the same one at the end. */
export function neighbourStop(stop: SheetStop, step: 1 | -1): SheetStop {
  return SHEET_STOPS[SHEET_STOPS.indexOf(stop) + step] ?? stop;
}

/** Heights of the timeline's bars, in pixels. */
export const BARS_PX = { least: 32, usual: 44, most: 160 } as const;
/** Bars of the closed timeline on a narrow screen, where it is one row. */
export const ROW_BARS_PX = 24;

/** What a reader has chosen of the layout; undefined for what is as it comes. */
export interface ChosenSizes {
  readonly panelPx?: number;
  readonly barsPx?: number;
}

const STORED = "csto-atlas.layout";

/** The sizes chosen earlier in this tab. What is stored wrongly, or cannot be read, is as if it had not been chosen. */
export function readSizes(storage: () => Pick<Storage, "getItem">): ChosenSizes {
  try {
    const stored: unknown = JSON.parse(storage().getItem(STORED) ?? "{}");
    if (typeof stored !== "object" || stored === null) return {};
    const { panelPx, barsPx } = stored as Record<string, unknown>;
    return { ...(isSize(panelPx) ? { panelPx } : {}), ...(isSize(barsPx) ? { barsPx } : {}) };
  } catch {
    return {};
  }
}

export function writeSizes(storage: () => Pick<Storage, "setItem">, sizes: ChosenSizes): void {
  try {
    storage().setItem(STORED, JSON.stringify(sizes));
  } catch {
    // A storage that is full or switched off: the sizes last as long as the page.
  }
}

function isSize(value: unknown): value is number {
  return typeof value === "number" && value > 0 && value < 10_000;
}
