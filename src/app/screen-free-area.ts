import type { FreeArea } from "../deck/picture-frame.ts";

/** The part of the map that no panel covers, in the page as it stands. */
export function screenFreeArea(): FreeArea {
  const map = document.querySelector(".stage-map")?.getBoundingClientRect();
  if (map === undefined || map.width === 0 || map.height === 0)
    return { widthPx: window.innerWidth, heightPx: window.innerHeight, offsetXPx: 0, offsetYPx: 0 };
  const panel = document.querySelector(".panel")?.getBoundingClientRect();
  const isBeside = panel !== undefined && panel.width < map.width * 0.8;
  const right = isBeside ? Math.max(0, map.right - panel.left) : 0;
  const bottom = panel === undefined || isBeside ? 0 : Math.min(map.height * 0.8, Math.max(0, map.bottom - panel.top));
  return {
    widthPx: Math.round(map.width - right),
    heightPx: Math.round(map.height - bottom),
    offsetXPx: -right / 2,
    offsetYPx: -bottom / 2,
  };
}
