import { FAMILIES } from "../../domain/category-family.ts";
import type { PackedPoints } from "./pack-points.ts";
import { symbolRadiusPx, wreathLimit, wreathOffset, wreathRadius } from "./symbol-sizes.ts";

/** Places at least so far apart on the screen stand alone, in CSS pixels. */
export const APART_PX = 26;

/** Side of the cells in which neighbours are looked for: no wreath needs to look farther. */
const CELL_PX = 80;

/** A point that is shown at all: its area is drawn. */
export const SHOWN = 1;
/** A point whose own symbol is drawn; one without stands in a crowd. */
export const ALONE = 2;

/** Several events drawn as one mark with their number. */
export interface Crowd {
  /** Index of the place at which the mark stands: the busiest one around, of those that show something. */
  readonly place: number;
  /** How many events, each once however many places of it lie here. */
  readonly count: number;
  /** How many of them are of each family, in the order of `FAMILIES`. */
  readonly families: readonly number[];
}

/** How the points that are shown stand beside each other at a zoom level. Valid until the next one is made. */
export interface Arrangement {
  /** `SHOWN` and `ALONE` of each point. */
  readonly flags: Uint8Array;
  /** Where a symbol stands beside its place, to the right and down in plain symbols' radii. */
  readonly offset: Float32Array;
  readonly hasOffsets: boolean;
  /** The place around which each place's points gather; -1 for one that shows nothing. */
  readonly gathered: Int32Array;
  readonly crowds: readonly Crowd[];
}

export interface Question {
  /** Days since 1970, both included. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly showEvents: boolean;
  readonly showExercises: boolean;
  /** Whether each point passes the facets: 1 or 0. */
  readonly passes: Uint8Array;
  readonly zoom: number;
}

/** Neighbourhoods of places at one zoom level. */
interface Level {
  readonly worldPx: number;
  readonly radiusPx: number;
  readonly most: number;
  readonly cellOf: Int32Array;
  readonly cellCount: number;
  /** Nine cells a cell, itself and those around it; -1 where nothing lies. */
  readonly around: Int32Array;
}

/** Levels are half a zoom apart, so that what is apart at the lower end is not scattered at the upper one. */
export function levelOf(zoom: number): number {
  return Math.floor(zoom * 2) / 2;
}

/**
 * Gathers points that would lie on each other. From the busiest place on, each place that shows something joins the
 * nearest one before it within `APART_PX`, or stands alone: so marks keep that distance, stand at real places, and hardly
 * move while time plays. Linear in the points; the places' grid is made once a level.
 */
export function createArranger(points: PackedPoints): (question: Question) => Arrangement {
  const levels = new Map<number, Level>();
  const state = createState(points);
  return (question) => {
    const zoom = levelOf(question.zoom);
    const level = levels.get(zoom) ?? buildLevel(points, zoom);
    levels.set(zoom, level);
    showPoints(points, question, state);
    const centres = gather(points, level, state);
    countGathered(points, state);
    const hadOffsets = state.hasOffsets;
    const crowds = arrange(points, level, state, centres);
    return { ...state, hasOffsets: hadOffsets || state.hasOffsets, crowds };
  };
}

type State = ReturnType<typeof createState>;

function createState({ count, placeCount }: PackedPoints) {
  return {
    flags: new Uint8Array(count),
    offset: new Float32Array(count * 2),
    hasOffsets: false,
    gathered: new Int32Array(placeCount),
    /** Points shown at each place. */
    shownAt: new Int32Array(placeCount),
    /** Linked lists of the centres in each cell. */
    firstIn: new Int32Array(placeCount),
    nextIn: new Int32Array(placeCount),
    /** Of each centre: its events, how many of each family, the greatest size, whether some lie beside the centre. */
    events: new Int32Array(placeCount),
    families: new Int32Array(placeCount * FAMILIES.length),
    scale: new Float32Array(placeCount),
    isSpread: new Uint8Array(placeCount),
    isRepeated: new Uint8Array(count),
    slot: new Int32Array(placeCount),
  };
}

function buildLevel({ placeCount, placeMercator }: PackedPoints, zoom: number): Level {
  const worldPx = 512 * 2 ** zoom;
  const ids = new Map<number, number>();
  const cells: [number, number][] = [];
  const keyOf = (x: number, y: number) => x * 1e6 + y;
  const cellOf = Int32Array.from({ length: placeCount }, (_, place) => {
    const x = Math.floor(((placeMercator[place * 2] ?? 0) * worldPx) / CELL_PX);
    const y = Math.floor(((placeMercator[place * 2 + 1] ?? 0) * worldPx) / CELL_PX);
    const known = ids.get(keyOf(x, y));
    if (known !== undefined) return known;
    ids.set(keyOf(x, y), cells.length);
    return cells.push([x, y]) - 1;
  });
  const around = Int32Array.from(
    cells.flatMap(([x, y]) =>
      [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((down) => ids.get(keyOf(x + right, y + down)) ?? -1)),
    ),
  );
  // The level must do for the zooms up to the next one, at which symbols are a little larger.
  return {
    worldPx,
    radiusPx: symbolRadiusPx(zoom + 0.5),
    most: wreathLimit(zoom),
    cellOf,
    cellCount: cells.length,
    around,
  };
}

function showPoints(points: PackedPoints, question: Question, { flags, shownAt }: State): void {
  const { count, days, isExercise, place } = points;
  const { firstDay, lastDay, showEvents, showExercises, passes } = question;
  shownAt.fill(0);
  for (let point = 0; point < count; point++) {
    const isOn = isExercise[point] === 1 ? showExercises : showEvents;
    const isShown =
      isOn && passes[point] === 1 && (days[point * 2 + 1] ?? 0) >= firstDay && (days[point * 2] ?? 0) <= lastDay;
    flags[point] = isShown ? SHOWN : 0;
    if (isShown) {
      const at = place[point] ?? 0;
      shownAt[at] = (shownAt[at] ?? 0) + 1;
    }
  }
}

/** Sets the centre of every place that shows something; returns the centres. */
function gather(points: PackedPoints, level: Level, state: State): number[] {
  const { gathered, shownAt, firstIn, nextIn } = state;
  const centres: number[] = [];
  firstIn.fill(-1, 0, level.cellCount);
  for (const place of points.busiestFirst) {
    if (shownAt[place] === 0) {
      gathered[place] = -1;
      continue;
    }
    const centre = nearestCentre(points, level, state, place).place;
    gathered[place] = centre === -1 ? place : centre;
    if (centre !== -1) continue;
    const cell = level.cellOf[place] ?? 0;
    nextIn[place] = firstIn[cell] ?? -1;
    firstIn[cell] = place;
    centres.push(place);
  }
  return centres;
}

/** The nearest centre within reach of a place, itself left out: -1 where there is none. */
function nearestCentre(
  { placeMercator }: PackedPoints,
  { worldPx, cellOf, around }: Level,
  { firstIn, nextIn }: State,
  place: number,
  reachPx = APART_PX,
): { place: number; distancePx: number } {
  const x = placeMercator[place * 2] ?? 0;
  const y = placeMercator[place * 2 + 1] ?? 0;
  const start = (cellOf[place] ?? 0) * 9;
  let nearest = -1;
  let least = (reachPx / worldPx) ** 2;
  for (let index = start; index < start + 9; index++) {
    const cell = around[index] ?? -1;
    if (cell === -1) continue;
    for (let other = firstIn[cell] ?? -1; other !== -1; other = nextIn[other] ?? -1) {
      if (other === place) continue;
      const square = ((placeMercator[other * 2] ?? 0) - x) ** 2 + ((placeMercator[other * 2 + 1] ?? 0) - y) ** 2;
      if (square < least) [nearest, least] = [other, square];
    }
  }
  return { place: nearest, distancePx: Math.sqrt(least) * worldPx };
}

/** Counts events at their centres, an event with several places around one centre once. */
function countGathered(points: PackedPoints, state: State): void {
  const { count, place, siblings, style } = points;
  const { flags, gathered, events, families, scale, isSpread, isRepeated } = state;
  events.fill(0);
  families.fill(0);
  scale.fill(1);
  isSpread.fill(0);
  isRepeated.fill(0);
  for (let index = 0; index < siblings.length; index += 2) {
    const earlier = siblings[index] ?? 0;
    const later = siblings[index + 1] ?? 0;
    const [at, laterAt] = [place[earlier] ?? 0, place[later] ?? 0];
    if (gathered[at] !== gathered[laterAt]) continue;
    // Of an event's places around one centre, the centre itself speaks for all.
    isRepeated[laterAt === gathered[at] && at !== laterAt ? earlier : later] = 1;
  }
  for (let point = 0; point < count; point++) {
    if (flags[point] === 0) continue;
    const at = place[point] ?? 0;
    const centre = gathered[at] ?? 0;
    if (isRepeated[point] === 0) {
      const family = centre * FAMILIES.length + (points.family[point] ?? 0);
      families[family] = (families[family] ?? 0) + 1;
      events[centre] = (events[centre] ?? 0) + 1;
    }
    if (at !== centre) isSpread[centre] = 1;
    scale[centre] = Math.max(scale[centre] ?? 1, style[point * 3 + 2] ?? 1);
  }
}

/** Decides what stands alone, what stands around its place, and what is a crowd. */
function arrange(points: PackedPoints, level: Level, state: State, centres: readonly number[]): Crowd[] {
  const { flags, offset, gathered, events, families, slot, isRepeated } = state;
  if (state.hasOffsets) offset.fill(0);
  state.hasOffsets = false;
  const crowds: Crowd[] = [];
  for (const place of centres) {
    const count = events[place] ?? 0;
    const isCrowd = count > 1 && !hasRoom(points, level, state, place);
    // A place's slot is the next free one of its wreath; -1 where all of its symbols are hidden.
    slot[place] = isCrowd ? -1 : 0;
    const first = place * FAMILIES.length;
    if (isCrowd) crowds.push({ place, count, families: [...families.subarray(first, first + FAMILIES.length)] });
  }
  for (let point = 0; point < points.count; point++) {
    const centre = gathered[points.place[point] ?? 0] ?? 0;
    if (flags[point] === 0 || isRepeated[point] === 1 || (slot[centre] ?? -1) === -1) continue;
    flags[point] = SHOWN | ALONE;
    const count = events[centre] ?? 1;
    if (count === 1) continue;
    const nth = slot[centre] ?? 0;
    slot[centre] = nth + 1;
    offset.set(wreathOffset(nth, count, state.scale[centre] ?? 1), point * 2);
    state.hasOffsets = true;
  }
  return crowds;
}

/** Whether the events of a centre can stand around it, one by one, without touching what others draw. */
function hasRoom(points: PackedPoints, level: Level, state: State, place: number): boolean {
  const count = state.events[place] ?? 0;
  if (count > level.most || state.isSpread[place] === 1) return false;
  const scale = state.scale[place] ?? 1;
  const neededPx = 2 * level.radiusPx * (wreathRadius(count, scale) + scale);
  return neededPx <= CELL_PX && nearestCentre(points, level, state, place, neededPx).place === -1;
}
