import { CATEGORIES } from "../../../geo/contract/event.ts";
import type { IndexEntry } from "../../domain/event-index.ts";
import { drawnPlaces } from "../../domain/event-index.ts";
import { spanOf } from "../../domain/time-window.ts";

/** Points as the GPU takes them: one instance a drawn place of an event. */
export interface PackedPoints {
  readonly count: number;
  /** How many of the points, from the first, are soft areas. */
  readonly areaCount: number;
  /** Web Mercator in units of the world: x from 0 at 180° W to 1 at 180° E, y from 0 in the north. */
  readonly mercator: Float32Array;
  /** Where the symbol stands beside its place, in units of spacing: events of one place spiral outwards. */
  readonly offset: Float32Array;
  /** First and last day, counted from `DAY_ZERO` so that single precision holds them exactly. */
  readonly days: Float32Array;
  /** Category's place in `CATEGORIES`; 1 for an exercise, else 0; index of the entry. */
  readonly style: Float32Array;
  /** Radius of a soft area in units of the world; 0 for a point. */
  readonly radius: Float32Array;
}

/** 1991-01-01 in days since 1970. */
export const DAY_ZERO = 7670;

const EARTH_CIRCUMFERENCE_KM = 40_075.017;
const DEFAULT_AREA_KM = 40;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

export function packPoints(entries: readonly IndexEntry[]): PackedPoints {
  const points = entries.flatMap((entry, entryIndex) =>
    drawnPlaces(entry).map((place) => ({ entry, entryIndex, place })),
  );
  const isArea = ({ place }: (typeof points)[number]) => place.precision === "region";
  const areas = points.filter(isArea);
  const count = points.length;
  const packed: PackedPoints = {
    count,
    areaCount: areas.length,
    mercator: new Float32Array(count * 2),
    offset: new Float32Array(count * 2),
    days: new Float32Array(count * 2),
    style: new Float32Array(count * 3),
    radius: new Float32Array(count),
  };
  const atPlace = new Map<string, number>();
  [...areas, ...points.filter((point) => !isArea(point))].forEach(({ entry, entryIndex, place }, index) => {
    const { first, last } = spanOf(entry);
    const [lon, lat] = place.position;
    const key = `${Math.round(lon * 100)},${Math.round(lat * 100)}`;
    const nth = atPlace.get(key) ?? 0;
    atPlace.set(key, nth + 1);
    packed.mercator.set([mercatorX(lon), mercatorY(lat)], index * 2);
    packed.offset.set(spiral(nth), index * 2);
    packed.days.set([first - DAY_ZERO, last - DAY_ZERO], index * 2);
    packed.style.set([CATEGORIES.indexOf(entry.category), entry.series === undefined ? 0 : 1, entryIndex], index * 3);
    const radiusKm = place.precision === "region" ? (place.radiusKm ?? DEFAULT_AREA_KM) : 0;
    packed.radius[index] = radiusKm / (EARTH_CIRCUMFERENCE_KM * Math.cos((lat * Math.PI) / 180));
  });
  return packed;
}

/** One byte a point: whether its entry passes, 1 for an entry that nothing is said of. */
export function passMask(points: PackedPoints, passing: readonly boolean[]): Uint8Array {
  return Uint8Array.from({ length: points.count }, (_, index) =>
    passing[points.style[index * 3 + 2] ?? -1] === false ? 0 : 1,
  );
}

/** The nth seed of a sunflower head (Vogel 1979): even spacing however many there are. */
function spiral(nth: number): [number, number] {
  const radius = Math.sqrt(nth);
  return [radius * Math.cos(nth * GOLDEN_ANGLE), radius * Math.sin(nth * GOLDEN_ANGLE)];
}

export function mercatorX(lon: number): number {
  return (lon + 180) / 360;
}

export function mercatorY(lat: number): number {
  const sine = Math.sin((lat * Math.PI) / 180);
  return 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI;
}

/** Radius of a symbol in CSS pixels at a zoom level; the shader and the pick agree by both calling this. */
export function symbolRadiusPx(zoom: number): number {
  return interpolate(zoom, 2.5, 4.4, 7, 9);
}

/** Distance between neighbours of one place, in CSS pixels. */
export function spacingPx(zoom: number): number {
  return interpolate(zoom, 3, 1.3, 7, 11);
}

function interpolate(zoom: number, lowZoom: number, low: number, highZoom: number, high: number): number {
  const share = Math.min(1, Math.max(0, (zoom - lowZoom) / (highZoom - lowZoom)));
  return low + share * (high - low);
}
