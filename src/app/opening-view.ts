import type { Camera } from "../domain/camera.ts";

/** Composed by hand: all six members in view, the Tajik–Afghan border clear of the panels. */
const WIDE: Camera = { lon: 64, lat: 47.5, zoom: 2.95, bearing: 0, pitch: 0 };
const NARROW: Camera = { lon: 66, lat: 44, zoom: 2.1, bearing: 0, pitch: 0 };

export function openingCamera(widthPx: number): Camera {
  return widthPx < 720 ? NARROW : WIDE;
}
