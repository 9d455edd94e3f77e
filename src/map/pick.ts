import type { Map as MapLibreMap, PointLike } from "maplibre-gl";
import type { IndexEntry } from "../domain/event-index.ts";
import { eventSelection } from "../domain/event-index.ts";
import { selectionKey } from "../domain/selection.ts";
import { PICK_LAYERS } from "./feature-keys.ts";
import type { Picked } from "./map-view-model.ts";
import type { Arrangement } from "./points/arrange-points.ts";
import { latitudeOf, longitudeOf, mercatorX, mercatorY, type PackedPoints } from "./points/pack-points.ts";
import { pickPoints } from "./points/pick-points.ts";

/** How far beside a thin line a click still counts, in CSS pixels. */
const LINE_REACH_PX = 5;

export interface PickablePoints {
  readonly entries: readonly IndexEntry[];
  readonly packed: PackedPoints;
  /** How they stand at this moment. */
  readonly arrangement: () => Arrangement | undefined;
}

export function pickAt(
  map: MapLibreMap,
  point: { readonly x: number; readonly y: number },
  points: PickablePoints | undefined,
): Picked {
  const picked: Record<keyof Picked, Set<string>> = { points: new Set(), lines: new Set(), areas: new Set() };
  if (points) for (const key of pickEntries(map, point, points)) picked.points.add(key);
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
  { entries, packed, arrangement }: PickablePoints,
): string[] {
  const arranged = arrangement();
  if (arranged === undefined) return [];
  const place = map.unproject([point.x, point.y]);
  const picks = pickPoints(packed, arranged, {
    pointPx: [point.x, point.y],
    mercator: [mercatorX(((place.lng + 540) % 360) - 180), mercatorY(place.lat)],
    zoom: map.getZoom(),
    project: (x, y) => {
      const screen = map.project([lonOf(x, place.lng), latitudeOf(y)]);
      return [screen.x, screen.y];
    },
  });
  return picks.flatMap((index) => {
    const entry = entries[index];
    return entry === undefined ? [] : [selectionKey(eventSelection(entry))];
  });
}

/** The copy of a meridian that lies nearest to where the reader clicked. */
function lonOf(x: number, near: number): number {
  const lon = longitudeOf(x);
  return lon + 360 * Math.round((near - lon) / 360);
}
