import { LngLat, type Map as MapLibreMap } from "maplibre-gl";
import type { Bounds } from "../../geo/contract/published.ts";
import type { Camera } from "../domain/camera.ts";
import type { Padding } from "./map-view-model.ts";

const SHORTEST_MS = 700;
const LONGEST_MS = 2500;
const MS_PER_SCREEN = 450;
const MS_PER_ZOOM_LEVEL = 320;

/** Farther than this, in screens, the way leads over a smaller map, so that one sees where it goes. */
const SCREENS_OF_A_FLIGHT = 1.2;

/** A calm way from camera to camera: longer for a longer way, and never longer than an audience waits. */
export function travelTo(map: MapLibreMap, camera: Camera, animate: boolean): void {
  const { lon, lat, zoom, bearing, pitch } = camera;
  const to = { center: [lon, lat] as [number, number], zoom, bearing, pitch };
  const origin = { origin: "app" };
  if (!animate) {
    map.jumpTo(to, origin);
    return;
  }
  const { x, y } = map.project(to.center);
  const { clientWidth, clientHeight } = map.getCanvas();
  const screens = Math.hypot(x / clientWidth - 0.5, y / clientHeight - 0.5);
  const levels = Math.abs(zoom - map.getZoom());
  if (screens < 0.01 && levels < 0.01) {
    map.jumpTo(to, origin);
    return;
  }
  const duration = Math.min(LONGEST_MS, SHORTEST_MS + screens * MS_PER_SCREEN + levels * MS_PER_ZOOM_LEVEL);
  if (screens > SCREENS_OF_A_FLIGHT) map.flyTo({ ...to, duration }, origin);
  else map.easeTo({ ...to, duration }, origin);
}

interface Fit {
  readonly padding: Padding;
  readonly maxZoom: number;
}

/** The camera that shows a box between paddings, unturned; a box over 180° has its east below its west. */
export function cameraForBounds(map: MapLibreMap, [west, south, east, north]: Bounds, fit: Fit): Camera {
  const box: [number, number, number, number] = [west, south, east < west ? east + 360 : east, north];
  const found = map.cameraForBounds(box, { ...fit, bearing: 0 });
  // There is none where the paddings leave no room at all.
  const { lng, lat } = found === undefined ? map.getCenter() : LngLat.convert(found.center ?? map.getCenter()).wrap();
  return { lon: lng, lat, zoom: found?.zoom ?? map.getZoom(), bearing: 0, pitch: 0 };
}
