import { FAMILIES, familyOf } from "../../domain/category-family.ts";
import type { IndexEntry } from "../../domain/event-index.ts";
import { drawnPlaces } from "../../domain/event-index.ts";
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

const EARTH_CIRCUMFERENCE_KM = 40_075.017;
const DEFAULT_AREA_KM = 40;

interface Point {
  readonly entry: IndexEntry;
  readonly entryIndex: number;
  readonly place: ReturnType<typeof drawnPlaces>[number];
  readonly scale: number;
}

/** Packs every place that may be drawn; of points alike the greater symbols come first, so that they lie lower. */
export function packPoints(entries: readonly IndexEntry[]): PackedPoints {
  const all = entries.flatMap((entry, entryIndex): Point[] => {
    const scale = entry.series === undefined ? 1 : personnelScale(entry.personnel);
    return drawnPlaces(entry).map((place) => ({ entry, entryIndex, place, scale }));
  });
  const bySize = all.toSorted((a, b) => b.scale - a.scale);
  const areas = bySize.filter(isArea);
  const points = [...areas, ...bySize.filter((point) => !isArea(point))];
  const count = points.length;
  return {
    count,
    areaCount: areas.length,
    mercator: Float32Array.from(points.flatMap(({ place: { position } }) => mercatorOf(position))),
    days: Int32Array.from(
      points.flatMap(({ entry }) => {
        const { first, last } = spanOf(entry);
        return [first, last];
      }),
    ),
    style: Float32Array.from(points.flatMap(styleOf)),
    radius: Float32Array.from(points.map(areaRadius)),
    entry: Int32Array.from(points.map(({ entryIndex }) => entryIndex)),
    isExercise: Uint8Array.from(points.map(({ entry }) => (entry.series === undefined ? 0 : 1))),
    family: Uint8Array.from(points.map(({ entry }) => FAMILIES.indexOf(familyOf(entry.category)))),
    ...packPlaces(points),
    siblings: siblingsOf(points),
  };
}

function isArea({ place }: Point): boolean {
  return place.precision === "region";
}

/** An exercise of unknown size is outlined: no reader should take it for a small one. */
function styleOf({ entry, scale }: Point): [number, number, number] {
  const isOutlined = entry.series !== undefined && entry.personnel === undefined;
  return [SYMBOL_IDS.indexOf(symbolOf(entry)), isOutlined ? 1 : 0, scale];
}

function areaRadius({ place }: Point): number {
  const radiusKm = place.precision === "region" ? (place.radiusKm ?? DEFAULT_AREA_KM) : 0;
  return radiusKm / (EARTH_CIRCUMFERENCE_KM * Math.cos((place.position[1] * Math.PI) / 180));
}

type Places = Pick<PackedPoints, "place" | "placeCount" | "placeMercator" | "busiestFirst">;

function packPlaces(points: readonly Point[]): Places {
  const indexOf = new Map<string, number>();
  const positions: (readonly [number, number])[] = [];
  const place = Int32Array.from(points, ({ place: { position } }) => {
    const key = `${Math.round(position[0] * 100)},${Math.round(position[1] * 100)}`;
    const known = indexOf.get(key);
    if (known !== undefined) return known;
    indexOf.set(key, positions.length);
    return positions.push(position) - 1;
  });
  const sizes = new Int32Array(positions.length);
  for (const index of place) sizes[index] = (sizes[index] ?? 0) + 1;
  return {
    place,
    placeCount: positions.length,
    placeMercator: Float64Array.from(positions.flatMap(mercatorOf)),
    busiestFirst: Int32Array.from(sizes.keys()).toSorted((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b),
  };
}

function siblingsOf(points: readonly Point[]): Int32Array {
  const pairs: number[] = [];
  const pointsOf = new Map<number, number[]>();
  points.forEach(({ entryIndex }, index) => {
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
  return Uint8Array.from(points.entry, (entry) => (passing[entry] === false ? 0 : 1));
}

function mercatorOf([lon, lat]: readonly [number, number]): [number, number] {
  return [mercatorX(lon), mercatorY(lat)];
}

export function mercatorX(lon: number): number {
  return (lon + 180) / 360;
}

export function mercatorY(lat: number): number {
  const sine = Math.sin((lat * Math.PI) / 180);
  return 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI;
}
