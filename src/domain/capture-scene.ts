import { CATEGORIES } from "../../geo/contract/event.ts";
import { STORY_LAYERS, STORY_OVERLAYS, type StoryStep } from "../../geo/contract/story.ts";
import type { Camera } from "./camera.ts";
import { selectionKey } from "./selection.ts";
import type { StepView } from "./story.ts";
import type { StepScene } from "./story-edits.ts";

interface Options {
  readonly isNarrow: boolean;
  /** The scene that is brought up to date; undefined for a new one. */
  readonly before?: StepScene | undefined;
}

/**
 * What the map shows, as a step keeps it. A camera composed on a narrow screen is the step's second one; its first stays
 * as it was, or is the same where there was none. What stands in its default place is left out.
 */
export function captureScene(view: StepView, { isNarrow, before }: Options): StepScene {
  const camera = keptCamera(view.camera);
  const narrowCamera = isNarrow ? camera : before?.narrowCamera;
  const overlays = STORY_OVERLAYS.filter((id) => view.overlays.has(id));
  const categories = CATEGORIES.filter((id) => view.categories.has(id));
  return {
    camera: isNarrow ? (before?.camera ?? camera) : camera,
    ...(narrowCamera === undefined ? {} : { narrowCamera }),
    layers: STORY_LAYERS.filter((id) => view.layers.has(id)),
    ...(overlays.length === 0 ? {} : { overlays }),
    time: { from: view.time.from, to: view.time.to },
    ...(categories.length === 0 ? {} : { categories }),
    ...(view.selection === undefined ? {} : { selection: selectionKey(view.selection) }),
  };
}

/** Within what a step may hold, and no finer than half a pixel: a story that goes into a link should be short. */
function keptCamera({ lon, lat, zoom, bearing, pitch }: Camera): StoryStep["camera"] {
  const digits = Math.max(2, Math.ceil(zoom / 3.3) + 1);
  const turned = round(wrap(bearing), 1);
  const tilted = round(clamp(pitch, 0, 60), 1);
  return {
    lon: round(wrap(lon), digits),
    lat: round(clamp(lat, -85, 85), digits),
    zoom: round(clamp(zoom, 0, 14), 2),
    ...(turned === 0 ? {} : { bearing: turned }),
    ...(tilted === 0 ? {} : { pitch: tilted }),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/** An angle as one from -180° to 180°. */
function wrap(degrees: number): number {
  if (degrees >= -180 && degrees <= 180) return degrees;
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}

function round(value: number, digits: number): number {
  const rounded = Number(value.toFixed(digits));
  return rounded === 0 ? 0 : rounded;
}
