import type { Camera } from "../domain/camera.ts";
import type { FreeArea } from "./free-area.ts";

/** West, south, east, north; east of 180° counted on. */
type Frame = readonly [west: number, south: number, east: number, north: number];

/** Belarus to Kazakhstan's eastern tip, the mouth of the Pyanj to Saint Petersburg: this is always in view. */
const ALWAYS: Frame = [22.4, 36, 88, 60.5];
/** All of the six members, Chukotka beyond 180° included, and the corridor's part in Iran. */
const WHOLE: Frame = [18.5, 30, 191.5, 77.5];
/** From here inwards the map is flat, and a frame of it costs half as much as of the globe. */
const FLAT_ZOOM = 2.05;

/**
 * Where the atlas opens, composed for the part of the map that nothing covers: all members whole where there is room for
 * that, else as much of Russia to the east as fits beside the other five.
 */
export function openingCamera({ widthPx, heightPx, padding }: FreeArea): Camera {
  const free = {
    width: Math.max(widthPx - padding.left - padding.right, 1),
    height: Math.max(heightPx - padding.top - padding.bottom, 1),
  };
  const zoomFor = ([west, south, east, north]: Frame): number =>
    Math.log2(
      Math.min(free.width / (east - west) / (512 / 360), free.height / (northing(north) - northing(south)) / 512),
    );
  const zoom = Math.max(Math.min(Math.max(zoomFor(WHOLE), FLAT_ZOOM), zoomFor(ALWAYS)), 1);
  const worldPx = 512 * 2 ** zoom;
  const x = middleOf([WHOLE[0], WHOLE[2]], [ALWAYS[0], ALWAYS[2]], (free.width / worldPx) * 360);
  const whole: Range = [northing(WHOLE[1]), northing(WHOLE[3])];
  const always: Range = [northing(ALWAYS[1]), northing(ALWAYS[3])];
  // A tall screen has room to the north that Russia does not fill where its east is cut: the corridor's south gets it.
  const cut = 1 - Math.min(((free.width / worldPx) * 360) / (WHOLE[2] - WHOLE[0]), 1);
  const y = middleOf(between(whole, always, Math.min(cut, 0.5)), always, free.height / worldPx);
  const lon = x - ((padding.left - padding.right) / 2 / worldPx) * 360;
  const lat = latitude(y + (padding.top - padding.bottom) / 2 / worldPx);
  return { lon: lon > 180 ? lon - 360 : lon, lat, zoom, bearing: 0, pitch: 0 };
}

type Range = readonly [low: number, high: number];

/** The middle of what is seen of an axis: of the whole where that fits, else from its low end, where five members lie. */
function middleOf(whole: Range, always: Range, seen: number): number {
  if (seen >= whole[1] - whole[0]) return (whole[0] + whole[1]) / 2;
  return seen >= always[1] - whole[0] ? whole[0] + seen / 2 : (always[0] + always[1]) / 2;
}

function between(a: Range, b: Range, share: number): Range {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** A parallel's place in Web Mercator, in heights of the world north of the equator. */
function northing(lat: number): number {
  return Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
}

function latitude(north: number): number {
  return (Math.atan(Math.sinh(north * 2 * Math.PI)) * 180) / Math.PI;
}
