import { FAMILIES, familyOf } from "../../domain/category-family.ts";
import type { IndexEntry, IndexPlace } from "../../domain/event-index.ts";
import { spanOf } from "../../domain/time-window.ts";
import { SYMBOLS, type SymbolId, symbolOf } from "../../theme/symbols.ts";
import { personnelScale } from "./symbol-sizes.ts";

/** Points as the GPU and the arranger take them: one a drawn place of an event, soft areas first. */
export interface PackedPoints {
  readonly count: number;
  /** How many of the points, from the first, are soft areas. */
  readonly areaCount: number;
  /** Web Mercator in units of the world: x from 0 at 180° W to 1 at 180° E, y from 0 in the north. */
  readonly mercator: Float32Array;
  /** First and last day, since 1970. */
  readonly days: Int32Array;
  /** Symbol's place in `SYMBOL_IDS`; 1 for an outlined symbol, else 0; size over that of a plain symbol. */
  readonly style: Float32Array;
  /** Radius of a soft area in units of the world; 0 for a point. */
  readonly radius: Float32Array;
  /** Index of the entry. */
  readonly entry: Int32Array;
  /** 1 for an exercise, else 0. */
  readonly isExercise: Uint8Array;
  /** Place of the category's family in `FAMILIES`. */
  readonly family: Uint8Array;
  /** Index of the place, below. Positions within about a kilometre are one place. */
  readonly place: Int32Array;
  readonly placeCount: number;
  /** As `mercator`, of places. */
  readonly placeMercator: Float64Array;
  /** Places from the one with the most points, whatever their time, to the one with the fewest. */
  readonly busiestFirst: Int32Array;
  /** Pairs of points that belong to one entry. */
  readonly siblings: Int32Array;
}

export const SYMBOL_IDS = Object.keys(SYMBOLS) as readonly SymbolId[];

const CELLS: ReadonlyMap<SymbolId, number> = new Map(SYMBOL_IDS.map((id, cell) => [id, cell]));

const EARTH_CIRCUMFERENCE_KM = 40_075.017;
const DEFAULT_AREA_KM = 40;

interface Point {
  readonly entry: IndexEntry;
  readonly entryIndex: number;
  readonly place: IndexPlace;
  readonly position: readonly [number, number];
  readonly scale: number;
}

/** Packs every place that may be drawn; of points alike the greater symbols come first, so that they lie lower. */
export function packPoints(entries: readonly IndexEntry[]): PackedPoints {
  const areas: Point[] = [];
  const others: Point[] = [];
  entries.forEach((entry, entryIndex) => {
    const scale = entry.series === undefined ? 1 : personnelScale(entry.personnel);
    for (const place of entry.places) {
      const { position } = place;
      if (position === undefined) continue;
      (place.precision === "region" ? areas : others).push({ entry, entryIndex, place, position, scale });
    }
  });
  const points = [...areas.sort(bySize), ...others.sort(bySize)];
  const packed = {
    count: points.length,
    areaCount: areas.length,
    mercator: new Float32Array(points.length * 2),
    days: new Int32Array(points.length * 2),
    style: new Float32Array(points.length * 3),
    radius: new Float32Array(points.length),
    entry: new Int32Array(points.length),
    isExercise: new Uint8Array(points.length),
    family: new Uint8Array(points.length),
    ...packPlaces(points),
    siblings: siblingsOf(points),
  };
  for (const [index, point] of points.entries()) packPoint(packed, point, index);
  return packed;
}

function bySize(a: Point, b: Point): number {
  return b.scale - a.scale;
}

/** An exercise of unknown size is outlined: no reader should take it for a small one. */
function packPoint(packed: PackedPoints, { entry, entryIndex, place, position, scale }: Point, index: number): void {
  const { first, last } = spanOf(entry);
  const isExercise = entry.series !== undefined;
  packed.mercator[index * 2] = mercatorX(position[0]);
  packed.mercator[index * 2 + 1] = mercatorY(position[1]);
  packed.days[index * 2] = first;
  packed.days[index * 2 + 1] = last;
  packed.style[index * 3] = CELLS.get(symbolOf(entry)) ?? 0;
  packed.style[index * 3 + 1] = isExercise && entry.personnel === undefined ? 1 : 0;
  packed.style[index * 3 + 2] = scale;
  packed.radius[index] = areaRadius(place, position);
  packed.entry[index] = entryIndex;
  packed.isExercise[index] = isExercise ? 1 : 0;
  packed.family[index] = FAMILIES.indexOf(familyOf(entry.category));
}

function areaRadius({ precision, radiusKm = DEFAULT_AREA_KM }: IndexPlace, [, lat]: readonly [number, number]): number {
  if (precision !== "region") return 0;
  return radiusKm / (EARTH_CIRCUMFERENCE_KM * Math.cos((lat * Math.PI) / 180));
}

type Places = Pick<PackedPoints, "place" | "placeCount" | "placeMercator" | "busiestFirst">;

/** Hundredths of a degree to both sides of a position, as one number. */
const ROW = 100_000;

function packPlaces(points: readonly Point[]): Places {
  const indexOf = new Map<number, number>();
  const positions: (readonly [number, number])[] = [];
  const sizes: number[] = [];
  const place = new Int32Array(points.length);
  points.forEach(({ position }, point) => {
    const key = Math.round(position[1] * 100) * ROW + Math.round(position[0] * 100);
    const index = indexOf.get(key) ?? positions.push(position) - 1;
    indexOf.set(key, index);
    sizes[index] = (sizes[index] ?? 0) + 1;
    place[point] = index;
  });
  const placeMercator = new Float64Array(positions.length * 2);
  positions.forEach(([lon, lat], index) => {
    placeMercator[index * 2] = mercatorX(lon);
    placeMercator[index * 2 + 1] = mercatorY(lat);
  });
  const busiestFirst = Int32Array.from(sizes.keys()).sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
  return { place, placeCount: positions.length, placeMercator, busiestFirst };
}

function siblingsOf(points: readonly Point[]): Int32Array {
  const pairs: number[] = [];
  const pointsOf = new Map<number, number[]>();
  points.forEach(({ entry, entryIndex }, index) => {
    // Most events have one place.
    if (entry.places.length < 2) return;
    const earlier = pointsOf.get(entryIndex);
    if (earlier === undefined) pointsOf.set(entryIndex, [index]);
    else {
      for (const sibling of earlier) pairs.push(sibling, index);
      earlier.push(index);
    }
  });
  return Int32Array.from(pairs);
}

/** One byte a point: whether its entry passes, 1 for an entry that nothing is said of. */
export function passMask(points: PackedPoints, passing: readonly boolean[]): Uint8Array {
  const mask = new Uint8Array(points.count).fill(1);
  if (passing.length === 0) return mask;
  for (let point = 0; point < mask.length; point++) {
    if (passing[points.entry[point] ?? -1] === false) mask[point] = 0;
  }
  return mask;
}

export function mercatorX(lon: number): number {
  return (lon + 180) / 360;
}

export function mercatorY(lat: number): number {
  const sine = Math.sin((lat * Math.PI) / 180);
  return 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI;
}
