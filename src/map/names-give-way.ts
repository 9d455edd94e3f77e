import type { Map as MapLibreMap } from "maplibre-gl";
import { updateMarkBoxes } from "./layers/mark-boxes.ts";
import { type Arrangement, levelOf } from "./points/arrange-points.ts";
import { type MercatorBox, markBoxes } from "./points/mark-boxes.ts";
import { mercatorX, mercatorY, type PackedPoints } from "./points/pack-points.ts";
import type { PointLayer } from "./points/point-layer.ts";

/** So long after the last step in time, or the last move, names are placed anew: longer than a slow play's step. */
const AFTER_STEP_MS = 500;
const AFTER_MOVE_MS = 150;

/**
 * Keeps names off the marks of events. MapLibre lays its tiles of boxes out again for it, so it waits until time and
 * camera have come to rest; only before the first picture with marks it does not, so that this picture is the last.
 */
export class NamesGiveWay {
  readonly #map: MapLibreMap;
  readonly #pointLayer: PointLayer;
  readonly #isAtOnce: boolean;
  readonly #stop: () => void;
  #points: PackedPoints | undefined;
  #isFirstPicture = true;
  #told: { readonly arrangement: Arrangement; readonly within: MercatorBox } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `isAtOnce` for a map that is drawn to be taken as a picture. */
  constructor(map: MapLibreMap, pointLayer: PointLayer, isAtOnce: boolean) {
    this.#map = map;
    this.#pointLayer = pointLayer;
    this.#isAtOnce = isAtOnce;
    const subscriptions = [
      map.on("moveend", () => this.#updateAfter(AFTER_MOVE_MS)),
      map.on("idle", () => {
        if (this.#told !== undefined) this.#isFirstPicture = false;
      }),
    ];
    this.#stop = () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
    };
  }

  setPoints(points: PackedPoints): void {
    this.#points = points;
  }

  /** To be called when other marks may be drawn than before. */
  marksChanged(): void {
    this.#updateAfter(AFTER_STEP_MS);
  }

  destroy(): void {
    clearTimeout(this.#timer);
    this.#stop();
  }

  #updateAfter(waitMs: number): void {
    clearTimeout(this.#timer);
    if (this.#isAtOnce || this.#isFirstPicture) this.#update();
    else this.#timer = setTimeout(() => this.#update(), waitMs);
  }

  #update(): void {
    // The end of the move calls again.
    if (this.#map.isMoving()) return;
    const arrangement = this.#pointLayer.arrangement();
    if (arrangement === undefined || this.#points === undefined) return;
    const view = viewOf(this.#map);
    if (this.#told?.arrangement === arrangement && contains(this.#told.within, view)) return;
    const within = withSurroundings(view);
    this.#told = { arrangement, within };
    // An arrangement holds for half a zoom; so do its boxes, made for the middle of it.
    const zoom = levelOf(this.#map.getZoom()) + 0.25;
    updateMarkBoxes(this.#map, markBoxes(this.#points, arrangement, { zoom, within }));
  }
}

function viewOf(map: MapLibreMap): MercatorBox {
  const bounds = map.getBounds();
  return {
    west: mercatorX(bounds.getWest()),
    north: mercatorY(bounds.getNorth()),
    east: mercatorX(bounds.getEast()),
    south: mercatorY(bounds.getSouth()),
  };
}

/** As much again on every side, so that a short way needs no other boxes. */
function withSurroundings({ west, north, east, south }: MercatorBox): MercatorBox {
  const [width, height] = [east - west, south - north];
  return { west: west - width, north: north - height, east: east + width, south: south + height };
}

function contains(outer: MercatorBox, inner: MercatorBox): boolean {
  return (
    inner.west >= outer.west && inner.north >= outer.north && inner.east <= outer.east && inner.south <= outer.south
  );
}
