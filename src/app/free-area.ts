import type { Padding } from "../map/map-view-model.ts";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The map's size and what lies over its edges, all in CSS pixels. */
export interface FreeArea {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly padding: Padding;
}

/** What may lie over the map; whatever else floats there is small enough to look past. */
const OBSTACLES = ".panel, .sheet-handle, .twin, .filters, .author, .card.is-open, .presenter";
/** Room between what is shown and what lies over the map. */
const MARGIN_PX = 12;

/**
 * The part of the map that nothing covers, as paddings: read from the page at the moment it is asked for, so that it
 * holds for every width of a panel and every stop of the sheet. The one place that knows; whoever moves the camera asks.
 */
export function freeArea(): FreeArea {
  const stage = document.querySelector(".stage")?.getBoundingClientRect();
  if (stage === undefined || stage.width === 0)
    return { widthPx: window.innerWidth, heightPx: window.innerHeight, padding: uniform(MARGIN_PX) };
  const obstacles = [...document.querySelectorAll(OBSTACLES)]
    .filter((element) => element.checkVisibility())
    .map((element) => element.getBoundingClientRect());
  return { widthPx: stage.width, heightPx: stage.height, padding: paddingAround(stage, obstacles) };
}

const BUTTONS_PX = 88;

/** Where the atlas opens: on a narrow, tall screen clear of the buttons as well, which take the corner where members lie. */
export function openingArea(): FreeArea {
  const area = freeArea();
  if (area.widthPx >= 720 || area.heightPx < 360) return area;
  return { ...area, padding: { ...area.padding, bottom: area.padding.bottom + BUTTONS_PX } };
}

/**
 * What is left of a stage between things that lie over it, with a margin. A thing almost as wide as the stage takes from
 * its top where it touches that, else from its bottom; any other from its left or right; one that would leave nothing to look at is taken for a page of its
 * own, behind which the map waits as it is.
 */
export function paddingAround(stage: Box, obstacles: readonly Box[]): Padding {
  const width = stage.right - stage.left;
  const height = stage.bottom - stage.top;
  let { left, top, right, bottom } = uniform(0);
  for (const box of obstacles) {
    const covered = {
      left: Math.max(box.left, stage.left),
      right: Math.min(box.right, stage.right),
      top: Math.max(box.top, stage.top),
      bottom: Math.min(box.bottom, stage.bottom),
    };
    if (covered.right <= covered.left || covered.bottom <= covered.top) continue;
    const isStrip = covered.right - covered.left > width * 0.85;
    const isAtStart = isStrip ? covered.top === stage.top : covered.left + covered.right < stage.left + stage.right;
    if (isStrip && isAtStart) top = Math.max(top, covered.bottom - stage.top);
    else if (isStrip) bottom = Math.max(bottom, stage.bottom - covered.top);
    else if (isAtStart) left = Math.max(left, covered.right - stage.left);
    else right = Math.max(right, stage.right - covered.left);
  }
  if (left + right > width * LARGEST_COVER) [left, right] = [0, 0];
  if (top + bottom > height * LARGEST_COVER) [top, bottom] = [0, 0];
  return { left: left + MARGIN_PX, top: top + MARGIN_PX, right: right + MARGIN_PX, bottom: bottom + MARGIN_PX };
}

const LARGEST_COVER = 0.8;

/** Widens paddings so that what is fitted between them keeps some of its surroundings on every side. */
export function withContext({ widthPx, heightPx, padding }: FreeArea): Padding {
  const beside = (widthPx - padding.left - padding.right) * CONTEXT;
  const above = (heightPx - padding.top - padding.bottom) * CONTEXT;
  return {
    left: Math.round(padding.left + beside),
    right: Math.round(padding.right + beside),
    top: Math.round(padding.top + above),
    bottom: Math.round(padding.bottom + above),
  };
}

const CONTEXT = 0.08;

/** How far a point of the map has to move, in pixels right and down, to lie in the free part; zero where it does. */
export function wayIntoFree(
  { widthPx, heightPx, padding }: FreeArea,
  { x, y }: { readonly x: number; readonly y: number },
): { readonly right: number; readonly down: number } {
  return {
    right: intoRange(x, padding.left + EDGE_PX, widthPx - padding.right - EDGE_PX),
    down: intoRange(y, padding.top + EDGE_PX, heightPx - padding.bottom - EDGE_PX),
  };
}

/** So that a symbol or a name is in the free part whole, not by its middle only. */
const EDGE_PX = 24;

function intoRange(value: number, low: number, high: number): number {
  if (low > high) return (low + high) / 2 - value;
  return Math.max(low, Math.min(value, high)) - value;
}

function uniform(px: number): Padding {
  return { left: px, top: px, right: px, bottom: px };
}
