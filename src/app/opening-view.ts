import type { Camera } from "../domain/camera.ts";

/** Composed by hand: all six members in view, clear of the panels. */
const WIDE: Camera = { lon: 66, lat: 51.5, zoom: 2.75, bearing: 0, pitch: 0 };
const NARROW: Camera = { lon: 56.5, lat: 46, zoom: 2.06, bearing: 0, pitch: 0 };

export function openingCamera(widthPx: number): Camera {
  return widthPx < 720 ? NARROW : WIDE;
}
