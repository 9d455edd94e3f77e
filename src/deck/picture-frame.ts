import type { Bounds } from "../../geo/contract/published.ts";
import type { Camera } from "../domain/camera.ts";
import type { SlideFrame } from "./deck.ts";

export interface PictureSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A part of the screen in which a camera shows what matters; the offset is from the middle of the map, in pixels. */
export interface FreeArea extends PictureSize {
  readonly offsetXPx: number;
  readonly offsetYPx: number;
}

/**
 * Stories are composed on a screen of 1440 by 900 whose right side their text covers and whose left side the card with
 * the layers: between them this much is free.
 */
export const STORY_FREE_AREA: FreeArea = { widthPx: 644, heightPx: 600, offsetXPx: -98, offsetYPx: 0 };

const EDGE_PX = 24;

/** The camera with which a picture of that size, covered by nothing, shows what a slide frames. */
export function pictureCamera(frame: SlideFrame, size: PictureSize): Camera {
  if (frame.type === "bounds") return cameraAround(frame.bounds, size, frame.maxZoom);
  return cameraOfFreeArea(frame.camera, STORY_FREE_AREA, size);
}

/** The camera with which a picture shows at least what a part of the screen shows, its middle in the middle. */
export function cameraOfFreeArea(camera: Camera, free: FreeArea, size: PictureSize): Camera {
  const worldPx = 512 * 2 ** camera.zoom;
  // The offset turns with the map.
  const turn = (camera.bearing * Math.PI) / 180;
  const right = free.offsetXPx * Math.cos(turn) - free.offsetYPx * Math.sin(turn);
  const down = free.offsetXPx * Math.sin(turn) + free.offsetYPx * Math.cos(turn);
  const closer = Math.log2(Math.min(size.widthPx / free.widthPx, size.heightPx / free.heightPx));
  return {
    ...camera,
    lon: wrap(camera.lon + (right / worldPx) * 360),
    lat: latOf(northOf(camera.lat) - down / worldPx),
    zoom: clampZoom(camera.zoom + closer),
  };
}

function cameraAround([west, south, east, north]: Bounds, size: PictureSize, maxZoom: number): Camera {
  const spanX = ((east < west ? east + 360 : east) - west) / 360;
  const spanY = northOf(north) - northOf(south);
  const free = { width: size.widthPx - 2 * EDGE_PX, height: size.heightPx - 2 * EDGE_PX };
  const scale = Math.min(free.width / spanX, free.height / spanY) / 512;
  return {
    lon: wrap(west + spanX * 180),
    lat: latOf((northOf(north) + northOf(south)) / 2),
    zoom: clampZoom(Math.min(Math.log2(scale), maxZoom)),
    bearing: 0,
    pitch: 0,
  };
}

/** As far as the atlas's map goes. */
function clampZoom(zoom: number): number {
  return Math.max(1, Math.min(zoom, 12));
}

/** Web Mercator: how far north of the equator, in widths of the world. */
function northOf(lat: number): number {
  return Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
}

function latOf(north: number): number {
  return (Math.atan(Math.sinh(north * 2 * Math.PI)) * 180) / Math.PI;
}

function wrap(lon: number): number {
  return ((((lon + 180) % 360) + 360) % 360) - 180;
}
