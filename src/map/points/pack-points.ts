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

/** Points in the order of their entries. Lists of numbers, so that nothing is made for each point. */
interface Draft {
  readonly entry: number[];
  readonly lon: number[];
  readonly lat: number[];
  readonly first: number[];
  readonly last: number[];
  readonly cell: number[];
  readonly isOutlined: number[];
  readonly scale: number[];
  readonly radius: number[];
  readonly isExercise: number[];
  readonly family: number[];
  readonly hasSiblings: number[];
}

/**
 * Packs every place that may be drawn; of points alike the greater symbols come first, so that they lie lower. Every
 * entry is looked at once: of a hundred thousand, to fetch them from memory is most of the time.
 */
export function packPoints(entries: readonly IndexEntry[]): PackedPoints {
  const draft = draftPoints(entries);
  const { order, areaCount } = orderOf(draft);
  const count = order.length;
  const mercator = new Float32Array(count * 2);
  const days = new Int32Array(count * 2);
  const style = new Float32Array(count * 3);
  const places = new PlaceGrid(count);
  for (let point = 0; point < count; point++) {
    const drafted = order[point] ?? 0;
    const lon = draft.lon[drafted] ?? 0;
    const lat = draft.lat[drafted] ?? 0;
    places.add(point, lon, lat);
    mercator[point * 2] = mercatorX(lon);
    mercator[point * 2 + 1] = mercatorY(lat);
    days[point * 2] = draft.first[drafted] ?? 0;
    days[point * 2 + 1] = draft.last[drafted] ?? 0;
    style[point * 3] = draft.cell[drafted] ?? 0;
    style[point * 3 + 1] = draft.isOutlined[drafted] ?? 0;
    style[point * 3 + 2] = draft.scale[drafted] ?? 1;
  }
  const ordered = (values: readonly number[]) => (_: number, point: number) => values[order[point] ?? 0] ?? 0;
  const entry = order.map(ordered(draft.entry));
  return {
    count,
    areaCount,
    mercator,
    days,
    style,
    radius: new Float32Array(count).map(ordered(draft.radius)),
    entry,
    isExercise: new Uint8Array(count).map(ordered(draft.isExercise)),
    family: new Uint8Array(count).map(ordered(draft.family)),
    ...places.pack(),
    siblings: siblingsOf(entry, order.map(ordered(draft.hasSiblings))),
  };
}

function draftPoints(entries: readonly IndexEntry[]): Draft {
  const draft: Draft = {
    entry: [],
    lon: [],
    lat: [],
    first: [],
    last: [],
    cell: [],
    isOutlined: [],
    scale: [],
    radius: [],
    isExercise: [],
    family: [],
    hasSiblings: [],
  };
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index];
    if (entry !== undefined) draftEntry(draft, entry, index);
  }
  return draft;
}

function draftEntry(draft: Draft, entry: IndexEntry, index: number): void {
  const isExercise = entry.series !== undefined;
  const { first, last } = spanOf(entry);
  const cell = CELLS.get(symbolOf(entry)) ?? 0;
  const family = FAMILIES.indexOf(familyOf(entry.category));
  const scale = isExercise ? personnelScale(entry.personnel) : 1;
  // An exercise of unknown size is outlined: no reader should take it for a small one.
  const isOutlined = isExercise && entry.personnel === undefined ? 1 : 0;
  for (const place of entry.places) {
    const { position } = place;
    if (position === undefined) continue;
    draft.entry.push(index);
    draft.lon.push(position[0]);
    draft.lat.push(position[1]);
    draft.first.push(first);
    draft.last.push(last);
    draft.cell.push(cell);
    draft.isOutlined.push(isOutlined);
    draft.scale.push(scale);
    draft.radius.push(areaRadius(place, position[1]));
    draft.isExercise.push(isExercise ? 1 : 0);
    draft.family.push(family);
    draft.hasSiblings.push(entry.places.length > 1 ? 1 : 0);
  }
}

/** Areas first, then by size, the greatest first, then as drafted: sorted by counting how many are of each size. */
function orderOf({ scale, radius }: Draft): { readonly order: Int32Array; readonly areaCount: number } {
  const sizes = [...new Set(scale)].toSorted((a, b) => b - a);
  const rankOf = new Map(sizes.map((size, rank) => [size, rank]));
  const ranks = Int32Array.from(scale, (size, drafted) => {
    const isArea = (radius[drafted] ?? 0) > 0;
    return (isArea ? 0 : sizes.length) + (rankOf.get(size) ?? 0);
  });
  const next = new Int32Array(2 * sizes.length + 1);
  for (const rank of ranks) next[rank + 1] = (next[rank + 1] ?? 0) + 1;
  for (let rank = 1; rank < next.length; rank++) next[rank] = (next[rank] ?? 0) + (next[rank - 1] ?? 0);
  const areaCount = next[sizes.length] ?? 0;
  const order = new Int32Array(scale.length);
  for (let drafted = 0; drafted < ranks.length; drafted++) {
    const rank = ranks[drafted] ?? 0;
    const point = next[rank] ?? 0;
    next[rank] = point + 1;
    order[point] = drafted;
  }
  return { order, areaCount };
}

function areaRadius({ precision, radiusKm = DEFAULT_AREA_KM }: IndexPlace, lat: number): number {
  if (precision !== "region") return 0;
  return radiusKm / (EARTH_CIRCUMFERENCE_KM * Math.cos((lat * Math.PI) / 180));
}

type Places = Pick<PackedPoints, "place" | "placeCount" | "placeMercator" | "busiestFirst">;

/** Hundredths of a degree to both sides of a position, as one number. */
const ROW = 100_000;
/** More places than there are, in one number with a place's count of points. */
const PLACES = 2 ** 24;

/** Gives every hundredth of a degree where points lie the position of the first of them. */
class PlaceGrid {
  readonly #indexOf = new Map<number, number>();
  readonly #mercator: number[] = [];
  readonly #sizes: number[] = [];
  readonly #place: Int32Array;

  constructor(count: number) {
    this.#place = new Int32Array(count);
  }

  add(point: number, lon: number, lat: number): void {
    const key = Math.round(lat * 100) * ROW + Math.round(lon * 100);
    let index = this.#indexOf.get(key);
    if (index === undefined) {
      index = this.#sizes.push(0) - 1;
      this.#mercator.push(mercatorX(lon), mercatorY(lat));
      this.#indexOf.set(key, index);
    }
    this.#sizes[index] = (this.#sizes[index] ?? 0) + 1;
    this.#place[point] = index;
  }

  pack(): Places {
    // Numbers are sorted without being compared by us: the fewest points last, of as many the earlier place first.
    const keys = Float64Array.from(this.#sizes, (size, index) => index - size * PLACES).sort();
    return {
      place: this.#place,
      placeCount: this.#sizes.length,
      placeMercator: Float64Array.from(this.#mercator),
      busiestFirst: Int32Array.from(keys, (key) => ((key % PLACES) + PLACES) % PLACES),
    };
  }
}

/** Most events have one place; only of the others are points kept. */
function siblingsOf(entryOf: Int32Array, hasSiblings: Int32Array): Int32Array {
  const pairs: number[] = [];
  const pointsOf = new Map<number, number[]>();
  for (let point = 0; point < entryOf.length; point++) {
    if (hasSiblings[point] === 0) continue;
    const entry = entryOf[point] ?? -1;
    const earlier = pointsOf.get(entry);
    if (earlier === undefined) pointsOf.set(entry, [point]);
    else {
      for (const sibling of earlier) pairs.push(sibling, point);
      earlier.push(point);
    }
  }
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

export function longitudeOf(mercatorX: number): number {
  return mercatorX * 360 - 180;
}

export function latitudeOf(mercatorY: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * mercatorY))) * 180) / Math.PI;
}
