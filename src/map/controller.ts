import { Map as MapLibreMap, prewarm, type StyleSpecification, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { lastDisputeChange } from "../../geo/contract/dispute-changes.ts";
import type { Camera } from "../domain/camera.ts";
import { passesFacets } from "../domain/event-facets.ts";
import { eventSelection, type IndexEntry } from "../domain/event-index.ts";
import { selectionKey } from "../domain/selection.ts";
import type { Sight } from "../domain/sight.ts";
import { type Marked, updateOutlines } from "./country-outlines.ts";
import { updateBorderStates, updateFlag, updateStates } from "./feature-flags.ts";
import { updateFlows } from "./layers/flows.ts";
import type { DataAddresses } from "./layers/layer-module.ts";
import { cameraOf, wireMapEvents } from "./map-events.ts";
import type { CameraTarget, MapEvents, MapViewModel, Padding } from "./map-view-model.ts";
import { NamesGiveWay } from "./names-give-way.ts";
import { patternImages } from "./pattern-images.ts";
import type { PickablePoints } from "./pick.ts";
import { packPoints } from "./points/pack-points.ts";
import { PointLayer } from "./points/point-layer.ts";
import { sightOfMap } from "./sight-of-map.ts";
import { applyStyleChanges } from "./style/apply-style-changes.ts";
import { diffStyle } from "./style/diff-style.ts";
import { needsStyle, styleFor } from "./style/style-of-view.ts";
import { cameraForBounds, travelTo } from "./travel.ts";

setWorkerUrl(workerUrl);

/** Of the script that the map's workers run; a file that works offline carries it along. */
export const workerAddress = workerUrl;

// The workers start while the page is still being put together.
prewarm();

/** Who moved the camera: the address is written only for moves that nobody here asked for. */
export interface CameraOrigin {
  readonly origin: "app" | "url";
}

export interface MapController {
  /** Brings the map to a view; returns at once for the same object. */
  readonly update: (view: MapViewModel) => void;
  readonly setEvents: (entries: readonly IndexEntry[]) => void;
  readonly moveTo: (target: CameraTarget, options: { padding: Padding; animate: boolean }) => void;
  readonly setCamera: (camera: Camera, animate: boolean) => void;
  /** A calm way to a camera; the address is not written. */
  readonly travelTo: (camera: Camera, animate: boolean) => void;
  /** The camera that fits a box into what the paddings leave free. */
  readonly cameraFor: (target: Extract<CameraTarget, { type: "bounds" }>, padding: Padding) => Camera;
  readonly zoomBy: (steps: number) => void;
  /** Tells where the camera is, now and at its every move; returns the function that stops it. */
  readonly watchCamera: (listener: (camera: Camera) => void) => () => void;
  /** Moves the middle to the right and down, in parts of the map's width and height. */
  readonly panBy: (right: number, down: number) => void;
  /** Moves what is drawn by pixels, to the right and down. */
  readonly shiftBy: (by: readonly [right: number, down: number], animate: boolean) => void;
  /** Where a place is drawn, in pixels from the map's left and top. */
  readonly screenOf: (position: readonly [lon: number, lat: number]) => { readonly x: number; readonly y: number };
  /** The place that is drawn there. */
  readonly placeAt: (screen: { readonly x: number; readonly y: number }) => readonly [lon: number, lat: number];
  readonly sight: () => Sight;
  readonly canvas: () => HTMLCanvasElement;
  /** Draws from now on with that many device pixels a CSS pixel. */
  readonly setPixelRatio: (ratio: number) => void;
  /** Draws once more, so that `onDrawn` is called again. */
  readonly redraw: () => void;
  /** Draws at once: until this task ends, the canvas can be read. */
  readonly drawNow: () => void;
  /** Adds what the first picture did without: relief and depth. */
  readonly showDetail: () => void;
  readonly destroy: () => void;
}

export interface MapOptions {
  readonly container: HTMLElement;
  readonly addresses: DataAddresses;
  readonly camera: Camera;
  readonly view: MapViewModel;
  readonly events: MapEvents;
  /** A map that only shows: nobody can move it, and nobody reaches it. */
  readonly isCopy?: boolean | undefined;
  /** For a map in another page, which leaves the lone wheel and finger to that page: what to say instead. */
  readonly gestures?: Readonly<Record<"windows" | "mac" | "touch", string>> | undefined;
  /** A map that is drawn to be taken as a picture: without marginalia, with as many pixels as asked for. */
  readonly still?: StillOptions | undefined;
}

export interface StillOptions {
  /** Device pixels a CSS pixel. */
  readonly pixelRatio: number;
  /** The longest side that the browser draws, in device pixels; a larger map would be drawn coarser, unasked. */
  readonly mostPx: number;
}

/** Owns one MapLibre map. Throws where the browser offers no WebGL. */
export function createMapController(options: MapOptions): MapController {
  return new AtlasMap(options);
}

class AtlasMap implements MapController {
  readonly #map: MapLibreMap;
  readonly #addresses: DataAddresses;
  readonly #pointLayer: PointLayer;
  readonly #names: NamesGiveWay;
  readonly #stopEvents: () => void;
  #view: MapViewModel;
  #style: StyleSpecification;
  #points: PickablePoints | undefined;
  /** Of each key; made when something is first marked. */
  #indexOf: ReadonlyMap<string, number> | undefined;
  #isLoaded = false;
  #isGone = false;
  #hasDetail = false;
  #marked: Marked = { selected: [], hovered: [], areasAsOf: "" };

  constructor({ container, addresses, camera, view, events, isCopy = false, gestures, still }: MapOptions) {
    this.#view = view;
    this.#addresses = addresses;
    this.#style = styleFor(view, addresses, false);
    this.#pointLayer = new PointLayer(view.theme);
    this.#map = new MapLibreMap({
      container,
      style: this.#style,
      center: [camera.lon, camera.lat],
      zoom: camera.zoom,
      bearing: camera.bearing,
      pitch: camera.pitch,
      minZoom: 1,
      maxZoom: 12,
      attributionControl: false,
      interactive: !isCopy,
      ...(still === undefined ? {} : stillOptions(still)),
      validateStyle: false,
      fadeDuration: 0,
      cooperativeGestures: gestures !== undefined,
      locale: {
        "Map.Title": view.label,
        "CooperativeGesturesHandler.WindowsHelpText": gestures?.windows ?? "",
        "CooperativeGesturesHandler.MacHelpText": gestures?.mac ?? "",
        "CooperativeGesturesHandler.MobileHelpText": gestures?.touch ?? "",
      },
    });
    this.#map.getCanvas().setAttribute("aria-describedby", "map-help");
    showToDriver(container, this.#map);
    this.#map.on("style.load", () => this.#onStyleLoad());
    this.#names = new NamesGiveWay(this.#map, this.#pointLayer, still !== undefined);
    this.#stopEvents = wireMapEvents({
      map: this.#map,
      events,
      currentPoints: () => this.#points,
      pointLayer: this.#pointLayer,
    });
  }

  update(next: MapViewModel): void {
    const before = this.#view;
    if (next === before) return;
    this.#view = next;
    // Until the style has loaded there is nothing to change; `#onStyleLoad` catches up with what came meanwhile.
    if (!this.#isLoaded) return;
    if (before.theme !== next.theme) {
      this.#addImages();
      this.#pointLayer.setTheme(next.theme);
    }
    this.#map.getCanvas().setAttribute("aria-label", next.label);
    if (needsStyle(before, next)) this.#updateStyle();
    if (before.states !== next.states) updateStates(this.#map, before.states, next.states);
    if (before.lines !== next.lines) updateBorderStates(this.#map, before.lines.borders, next.lines.borders);
    if (!isSameMark(markOf(before), markOf(next))) afterPaint(() => this.#highlight());
    if (before.flows !== next.flows) afterPaint(() => this.#showFlows());
    const isSifted = before.facets !== next.facets;
    const isShownAnew = before.time !== next.time || before.layers !== next.layers;
    if (isSifted) this.#sift();
    if (isShownAnew) this.#showPoints();
    if (isSifted || isShownAnew) this.#names.marksChanged();
  }

  setEvents(entries: readonly IndexEntry[]): void {
    const packed = packPoints(entries);
    this.#points = { entries, packed, arrangement: () => this.#pointLayer.arrangement() };
    this.#indexOf = undefined;
    this.#pointLayer.setPoints(packed);
    this.#names.setPoints(packed);
    this.#sift();
    this.#showPoints();
    this.#names.marksChanged();
  }

  moveTo(target: CameraTarget, { padding, animate }: { padding: Padding; animate: boolean }): void {
    moveTo(this.#map, target, padding, animate);
  }

  setCamera(camera: Camera, animate: boolean): void {
    const { lon, lat, zoom, bearing, pitch } = camera;
    const to = { center: [lon, lat] as [number, number], zoom, bearing, pitch };
    const origin: CameraOrigin = { origin: "url" };
    if (animate) this.#map.easeTo({ ...to, duration: 600 }, origin);
    else this.#map.jumpTo(to, origin);
  }

  travelTo(camera: Camera, animate: boolean): void {
    travelTo(this.#map, camera, animate);
  }

  cameraFor({ bounds, maxZoom }: Extract<CameraTarget, { type: "bounds" }>, padding: Padding): Camera {
    return cameraForBounds(this.#map, bounds, { padding, maxZoom });
  }

  zoomBy(steps: number): void {
    this.#map.zoomTo(this.#map.getZoom() + steps, { duration: 200 });
  }

  watchCamera(listener: (camera: Camera) => void): () => void {
    const tell = (): void => listener(cameraOf(this.#map));
    tell();
    const subscription = this.#map.on("move", tell);
    return () => subscription.unsubscribe();
  }

  panBy(right: number, down: number): void {
    const { clientWidth, clientHeight } = this.#map.getCanvas();
    this.#map.panBy([right * clientWidth, down * clientHeight], { duration: 300 });
  }

  shiftBy([right, down]: readonly [number, number], animate: boolean): void {
    const origin: CameraOrigin = { origin: "app" };
    this.#map.panBy([-right, -down], { duration: animate ? 400 : 0 }, origin);
  }

  screenOf([lon, lat]: readonly [number, number]): { readonly x: number; readonly y: number } {
    return this.#map.project([lon, lat]);
  }

  placeAt({ x, y }: { readonly x: number; readonly y: number }): readonly [number, number] {
    const { lng, lat } = this.#map.unproject([x, y]);
    return [lng, lat];
  }

  sight(): Sight {
    return sightOfMap(this.#map);
  }

  canvas(): HTMLCanvasElement {
    return this.#map.getCanvas();
  }

  setPixelRatio(ratio: number): void {
    this.#map.setPixelRatio(ratio);
  }

  redraw(): void {
    this.#map.triggerRepaint();
  }

  drawNow(): void {
    if (!this.#isGone) this.#map.redraw();
  }

  showDetail(): void {
    if (this.#hasDetail || this.#isGone) return;
    this.#hasDetail = true;
    if (this.#isLoaded) this.#updateStyle();
    this.#showFlows();
  }

  destroy(): void {
    this.#isGone = true;
    this.#stopEvents();
    this.#names.destroy();
    this.#map.remove();
  }

  #onStyleLoad(): void {
    this.#isLoaded = true;
    this.#addImages();
    this.#updateStyle();
    this.#map.addLayer(this.#pointLayer);
    updateStates(this.#map, new Map(), this.#view.states);
    updateBorderStates(this.#map, new Map(), this.#view.lines.borders);
    this.#highlight();
    this.#showFlows();
    this.#pointLayer.setTheme(this.#view.theme);
    this.#sift();
    this.#showPoints();
    this.#names.marksChanged();
  }

  /** Brings flags, outlines and rings from what was marked last to what the view marks now. */
  #highlight(): void {
    const before = this.#marked;
    const now = markOf(this.#view);
    if (this.#isGone || isSameMark(before, now)) return;
    updateFlag(this.#map, "selected", before.selected, now.selected);
    updateFlag(this.#map, "hovered", before.hovered, now.hovered);
    updateOutlines(this.#map, now);
    this.#marked = now;
    this.#showPoints();
  }

  #showFlows(): void {
    if (!this.#isGone && this.#isLoaded) updateFlows(this.#map, this.#view.flows);
  }

  #updateStyle(): void {
    const next = styleFor(this.#view, this.#addresses, this.#hasDetail);
    applyStyleChanges(this.#map, diffStyle(this.#style, next));
    this.#style = next;
  }

  #addImages(): void {
    for (const [name, image] of Object.entries(patternImages(this.#view.theme))) {
      if (this.#map.hasImage(name)) this.#map.updateImage(name, image);
      else this.#map.addImage(name, image, { pixelRatio: 2 });
    }
  }

  /** Tells the point layer which events the facets let through; a step in time does without. */
  #sift(): void {
    const { facets } = this.#view;
    this.#pointLayer.sift((this.#points?.entries ?? []).map((entry) => passesFacets(entry, facets)));
  }

  #indices(): ReadonlyMap<string, number> {
    const entries = this.#points?.entries ?? [];
    this.#indexOf ??= new Map(entries.map((entry, index) => [selectionKey(eventSelection(entry)), index]));
    return this.#indexOf;
  }

  #showPoints(): void {
    const { time, layers, hovered, selected } = this.#view;
    const entriesOf = (keys: readonly string[]) => keys.flatMap((key) => this.#indices().get(key) ?? []);
    this.#pointLayer.setView({
      time,
      showEvents: layers.has("events"),
      showExercises: layers.has("exercises"),
      selected: entriesOf(selected),
      hovered: entriesOf(hovered),
    });
  }
}

/** What MapLibre needs so that its canvas can be read after the frame, at full size. */
function stillOptions({ pixelRatio, mostPx }: StillOptions): Partial<ConstructorParameters<typeof MapLibreMap>[0]> {
  return {
    pixelRatio,
    maxCanvasSize: [mostPx, mostPx],
    canvasContextAttributes: { preserveDrawingBuffer: true },
  };
}

function markOf({ selected, hovered, time }: MapViewModel): Marked {
  return { selected, hovered, areasAsOf: lastDisputeChange(time.to) };
}

function isSameMark(before: Marked, after: Marked): boolean {
  return before.selected === after.selected && before.hovered === after.hovered && before.areasAsOf === after.areasAsOf;
}

/**
 * Hands the map to a program that drives the browser, as `atlasMap` of the element it lies in, so that a test can ask
 * which names are placed: tiles and collisions decide that, and nothing else on the page knows. Readers' pages have no
 * such thing, since only a driven browser says `webdriver`, and nothing of the page uses it.
 */
function showToDriver(container: HTMLElement, map: MapLibreMap): void {
  if (navigator.webdriver) Object.assign(container, { atlasMap: map });
}

/**
 * Runs once the page has painted: a frame of the map may take long, and what a click opened comes first. A message
 * is handled after the frame that it was sent in.
 */
export function afterPaint(run: () => void): void {
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = run;
    channel.port2.postMessage(undefined);
  });
}

function moveTo(map: MapLibreMap, target: CameraTarget, padding: Padding, animate: boolean): void {
  const origin: CameraOrigin = { origin: "app" };
  const duration = animate ? 900 : 0;
  if (target.type === "bounds") {
    const [west, south, east, north] = target.bounds;
    const box: [number, number, number, number] = [west, south, east < west ? east + 360 : east, north];
    map.fitBounds(box, { padding, maxZoom: target.maxZoom, duration, linear: true }, origin);
    return;
  }
  const zoom = Math.max(map.getZoom(), target.minZoom);
  // `padding` given to a flight would stay on the map and shift every later one; an offset does not.
  const offset: [number, number] = [(padding.left - padding.right) / 2, (padding.top - padding.bottom) / 2];
  map.easeTo({ center: [target.lon, target.lat], zoom, offset, duration }, origin);
}
