import type { PictureSize } from "../deck/picture-frame.ts";
import type { PictureSizeName } from "./export-text.ts";

/** In CSS pixels; paper at 96 to the inch. */
export const PICTURE_PX: Readonly<Record<Exclude<PictureSizeName, "current">, PictureSize>> = {
  slide: { widthPx: 1920, heightPx: 1080 },
  "a4-landscape": { widthPx: 1123, heightPx: 794 },
  "a4-portrait": { widthPx: 794, heightPx: 1123 },
  square: { widthPx: 1080, heightPx: 1080 },
};

export const RATIOS = [1, 2, 3, 4] as const;

/** The ratio asked for, or the largest at which the longer side is no longer than the browser draws. */
export function fittingRatio({ widthPx, heightPx }: PictureSize, wanted: number, mostPx: number): number {
  return Math.min(wanted, Math.max(0.5, mostPx / Math.max(widthPx, heightPx)));
}
