import type { SlideFrame } from "../deck/deck.ts";
import type { Camera } from "../domain/camera.ts";
import type { Padding } from "../map/map-view-model.ts";

/** A part of the screen in CSS pixels. */
export interface Extent {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The map's own extent, and what text takes of it: of its right side, or of its lower part. */
export interface Stage extends Extent {
  readonly rightPx: number;
  readonly bottomPx: number;
}

/** What the cameras of steps were composed for: how much of the map is free, beside or above the text. */
const COMPOSED: Readonly<Record<"wide" | "narrow", Stage>> = {
  wide: { widthPx: 1440, heightPx: 780, rightPx: 440, bottomPx: 0 },
  narrow: { widthPx: 390, heightPx: 680, rightPx: 0, bottomPx: 306 },
};

const TILE_PX = 512;

/** At zoom levels below this the map may be a globe, on which no pixel can be reckoned with: the camera stays. */
const FLAT_FROM_ZOOM = 2.1;

/**
 * A step's camera for the screen at hand: what it was composed to show in the free part of the map is shown in the
 * free part of this one, as large as fits.
 */
export function cameraOn(stage: Stage, frame: Extract<SlideFrame, { type: "camera" }>, isNarrow: boolean): Camera {
  const isForNarrow = isNarrow && frame.narrowCamera !== undefined;
  const camera = isForNarrow && frame.narrowCamera !== undefined ? frame.narrowCamera : frame.camera;
  const composed = COMPOSED[isForNarrow ? "narrow" : "wide"];
  const scale = Math.min(
    (stage.widthPx - stage.rightPx) / (composed.widthPx - composed.rightPx),
    (stage.heightPx - stage.bottomPx) / (composed.heightPx - composed.bottomPx),
  );
  const zoom = camera.zoom + Math.log2(Math.max(scale, 0.1));
  if (camera.zoom < FLAT_FROM_ZOOM && !isNarrow) return { ...camera, zoom };
  const focus = shifted(camera, { rightPx: -composed.rightPx / 2, downPx: -composed.bottomPx / 2 });
  return shifted({ ...focus, zoom }, { rightPx: stage.rightPx / 2, downPx: stage.bottomPx / 2 });
}

/** Room around what a briefing frames. */
export function paddingOn({ widthPx, rightPx, bottomPx }: Stage): Padding {
  const edge = widthPx < 720 ? 24 : 64;
  return { top: edge, left: edge, right: rightPx + edge, bottom: bottomPx + edge };
}

/** A camera moved across its own screen, on the flat map. */
function shifted(camera: Camera, { rightPx, downPx }: { rightPx: number; downPx: number }): Camera {
  const worldPx = TILE_PX * 2 ** camera.zoom;
  const turn = (camera.bearing * Math.PI) / 180;
  const east = rightPx * Math.cos(turn) - downPx * Math.sin(turn);
  const south = rightPx * Math.sin(turn) + downPx * Math.cos(turn);
  const y = Math.asinh(Math.tan((camera.lat * Math.PI) / 180)) - (south / worldPx) * 2 * Math.PI;
  const lat = (Math.atan(Math.sinh(y)) * 180) / Math.PI;
  const lon = camera.lon + (east / worldPx) * 360;
  return { ...camera, lat: Math.max(-85, Math.min(85, lat)), lon: ((((lon + 180) % 360) + 360) % 360) - 180 };
}
