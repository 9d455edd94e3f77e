import type { Map as MapLibreMap, PointLike } from "maplibre-gl";
import type { IndexEntry } from "../domain/event-index.ts";
import { eventSelection, passes } from "../domain/event-index.ts";
import { selectionKey } from "../domain/selection.ts";
import { PICK_LAYERS } from "./feature-keys.ts";
import type { MapViewModel, Picked } from "./map-view-model.ts";
import { mercatorX, mercatorY, spacingPx, symbolRadiusPx } from "./points/pack-points.ts";
import type { PointPicker } from "./points/pick-points.ts";

/** How far beside a thin line a click still counts, in CSS pixels. */
const LINE_REACH_PX = 5;

export interface PickablePoints {
  readonly entries: readonly IndexEntry[];
  readonly picker: () => PointPicker;
}

export function pickAt(
  map: MapLibreMap,
  point: { readonly x: number; readonly y: number },
  view: MapViewModel,
  points: PickablePoints | undefined,
): Picked {
  const picked: Record<keyof Picked, Set<string>> = { points: new Set(), lines: new Set(), areas: new Set() };
  if (points) for (const key of pickEntries(map, point, view, points)) picked.points.add(key);
  const box: [PointLike, PointLike] = [
    [point.x - LINE_REACH_PX, point.y - LINE_REACH_PX],
    [point.x + LINE_REACH_PX, point.y + LINE_REACH_PX],
  ];
  for (const { layers, rank, key } of PICK_LAYERS) {
    const present = layers.filter((id) => map.getLayer(id) !== undefined);
    const where = rank === "areas" ? ([point.x, point.y] as const) : box;
    for (const feature of map.queryRenderedFeatures(where as PointLike, { layers: present })) {
      picked[rank].add(key(feature.properties));
    }
  }
  return { points: [...picked.points], lines: [...picked.lines], areas: [...picked.areas] };
}

function pickEntries(
  map: MapLibreMap,
  point: { readonly x: number; readonly y: number },
  view: MapViewModel,
  { entries, picker }: PickablePoints,
): string[] {
  const zoom = map.getZoom();
  const place = map.unproject([point.x, point.y]);
  const filter = { ...view.facets, time: view.time };
  const picks = picker().pick({
    pointPx: [point.x, point.y],
    mercator: [mercatorX(((place.lng + 540) % 360) - 180), mercatorY(place.lat)],
    worldPerPx: 1 / (512 * 2 ** zoom),
    reachPx: symbolRadiusPx(zoom) + 2,
    spacing: spacingPx(zoom),
    project: (x, y) => {
      const screen = map.project([lonOf(x, place.lng), latOf(y)]);
      return [screen.x, screen.y];
    },
    isShown: (index) => {
      const entry = entries[index];
      if (entry === undefined) return false;
      return view.layers.has(entry.series === undefined ? "events" : "exercises") && passes(entry, filter);
    },
  });
  return picks.flatMap((index) => {
    const entry = entries[index];
    return entry === undefined ? [] : [selectionKey(eventSelection(entry))];
  });
}

/** The copy of a meridian that lies nearest to where the reader clicked. */
function lonOf(x: number, near: number): number {
  const lon = x * 360 - 180;
  return lon + 360 * Math.round((near - lon) / 360);
}

function latOf(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}
