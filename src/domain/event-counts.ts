import { CATEGORIES } from "../../geo/contract/event.ts";
import { type CalendarUnit, endOfUnit, startOfUnit } from "./calendar-unit.ts";
import { FAMILIES, familyOf } from "./category-family.ts";
import type { DayNumber } from "./day.ts";
import type { IndexEntry } from "./event-index.ts";
import { spanOf } from "./time-window.ts";
import type { DaySpan } from "./window-steps.ts";

/** Running totals over the days: how many there are before a day is one subtraction, whatever the number of events. */
export interface EventCounts {
  /** The day at which the running totals begin; what lies before it is in none of them. */
  readonly base: DayNumber;
  readonly days: number;
  /** Beginnings a family, apart by how finely they are known: to the day, the month, the year. */
  readonly byPrecision: readonly [Int32Array, Int32Array, Int32Array];
  /** First and last days that the events may have lasted, of all families together. */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
}

const WIDTH = FAMILIES.length;

const FAMILY_INDEX = Object.fromEntries(CATEGORIES.map((category) => [category, FAMILIES.indexOf(familyOf(category))]));

/** One pass over the events; everything after it is looked up. */
export function countEvents(entries: readonly IndexEntry[]): EventCounts {
  const spans = entries.map(spanOf);
  const base = spans.reduce((least, { first }) => Math.min(least, first), Number.POSITIVE_INFINITY);
  const end = spans.reduce((most, { last }) => Math.max(most, last), Number.NEGATIVE_INFINITY);
  const days = entries.length === 0 ? 0 : end - base + 1;
  const totals = () => new Int32Array((days + 1) * WIDTH);
  const byPrecision = [totals(), totals(), totals()] as const;
  const firsts = new Int32Array(days + 1);
  const lasts = new Int32Array(days + 1);
  spans.forEach(({ first, last }, index) => {
    const { start, category } = entries[index] as IndexEntry;
    add(byPrecision[precisionIndex(start)], (first - base + 1) * WIDTH + (FAMILY_INDEX[category] ?? 0));
    add(firsts, first - base + 1);
    add(lasts, last - base + 1);
  });
  for (const table of byPrecision) accumulate(table, WIDTH);
  accumulate(firsts, 1);
  accumulate(lasts, 1);
  return { base: days === 0 ? 0 : base, days, byPrecision, firsts, lasts };
}

function precisionIndex(start: string): 0 | 1 | 2 {
  if (start.length === 10) return 0;
  return start.length === 7 ? 1 : 2;
}

function add(table: Int32Array, index: number): void {
  table[index] = (table[index] ?? 0) + 1;
}

function accumulate(table: Int32Array, width: number): void {
  for (let index = width; index < table.length; index++) {
    table[index] = (table[index] ?? 0) + (table[index - width] ?? 0);
  }
}

/** How many events may have been going on between two days, both included. */
export function countInSpan({ base, days, firsts, lasts }: EventCounts, { first, last }: DaySpan): number {
  const before = (table: Int32Array, day: DayNumber) => table[Math.min(Math.max(day - base, 0), days)] ?? 0;
  return before(firsts, last + 1) - before(lasts, first);
}

/** A bar of the histogram, from its first day to the one after its last. */
export interface Bin {
  readonly start: DayNumber;
  readonly end: DayNumber;
  /** Events a family that began here for certain. */
  readonly certain: readonly number[];
  /** Events known only to a longer stretch around the bar, by the share of that stretch which the bar is. */
  readonly spread: readonly number[];
  /** How many events the shares are of. */
  readonly vague: number;
  readonly total: number;
}

/** One bar for every two edges, as given by `unitEdges` of the same unit. */
export function countBins(counts: EventCounts, unit: CalendarUnit, edges: readonly DayNumber[]): readonly Bin[] {
  return edges.slice(1).map((end, index) => countBin(counts, unit, edges[index] ?? end, end));
}

/** Units in which a beginning is known for certain, by the index of its precision. */
const IS_CERTAIN: readonly ((unit: CalendarUnit) => boolean)[] = [
  () => true,
  (unit) => unit !== "day",
  (unit) => unit === "year",
];

const STRETCH: readonly CalendarUnit[] = ["day", "month", "year"];

export function countBin(counts: EventCounts, unit: CalendarUnit, start: DayNumber, end: DayNumber): Bin {
  const certain = new Array<number>(WIDTH).fill(0);
  const spread = new Array<number>(WIDTH).fill(0);
  let vague = 0;
  counts.byPrecision.forEach((table, precision) => {
    const isCertain = IS_CERTAIN[precision]?.(unit) ?? true;
    const stretch = STRETCH[precision] ?? "day";
    const [from, to] = isCertain ? [start, end] : [startOfUnit(stretch, start), endOfUnit(stretch, start)];
    for (let family = 0; family < WIDTH; family++) {
      const count = between(counts, table, family, from, to);
      if (isCertain) certain[family] = (certain[family] ?? 0) + count;
      else {
        spread[family] = (spread[family] ?? 0) + (count * (end - start)) / (to - from);
        vague += count;
      }
    }
  });
  const total = [...certain, ...spread].reduce((sum, value) => sum + value, 0);
  return { start, end, certain, spread, vague, total };
}

/**
 * How many events the tallest bar stands for. Of days, of which there are thousands, what is certain alone is looked at:
 * a share of a month or a year in one day is next to nothing.
 */
export function tallestBar(counts: EventCounts, unit: CalendarUnit, edges: readonly DayNumber[]): number {
  if (unit !== "day") return countBins(counts, unit, edges).reduce((most, { total }) => Math.max(most, total), 0);
  const [byDay] = counts.byPrecision;
  let most = 0;
  for (let day = WIDTH; day < byDay.length; day += WIDTH) {
    let total = 0;
    for (let index = day; index < day + WIDTH; index++) total += (byDay[index] ?? 0) - (byDay[index - WIDTH] ?? 0);
    most = Math.max(most, total);
  }
  return most;
}

function between(
  { base, days }: EventCounts,
  table: Int32Array,
  family: number,
  from: DayNumber,
  to: DayNumber,
): number {
  const at = (day: DayNumber) => table[Math.min(Math.max(day - base, 0), days) * WIDTH + family] ?? 0;
  return at(to) - at(from);
}
