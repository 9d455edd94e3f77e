import type { FreeArea } from "../deck/picture-frame.ts";
import { freeArea } from "./free-area.ts";

/** The part of the map that nothing covers, in the page as it stands, by its size and how far it is from the map's middle. */
export function screenFreeArea(): FreeArea {
  const { widthPx, heightPx, padding } = freeArea();
  return {
    widthPx: Math.max(1, Math.round(widthPx - padding.left - padding.right)),
    heightPx: Math.max(1, Math.round(heightPx - padding.top - padding.bottom)),
    offsetXPx: (padding.left - padding.right) / 2,
    offsetYPx: (padding.top - padding.bottom) / 2,
  };
}
