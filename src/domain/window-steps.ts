import { addMonths, type CalendarUnit, endOfUnit, monthAndDay, startOfUnit } from "./calendar-unit.ts";
import { type DayNumber, firstDay, toIsoDate } from "./day.ts";
import type { TimeWindow } from "./time-window.ts";

/** A window in day numbers; both days included. */
export interface DaySpan {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

export type Side = "from" | "to";

/** How far a step goes; days where `unit` is `day`, else months of the calendar. */
export interface Stride {
  readonly unit: "month" | "day";
  readonly count: number;
}

export function toSpan({ from, to }: TimeWindow): DaySpan {
  return { first: firstDay(from), last: firstDay(to) };
}

export function toWindow({ first, last }: DaySpan): TimeWindow {
  return { from: toIsoDate(first), to: toIsoDate(last) };
}

function clamp(day: number, { first, last }: DaySpan): number {
  return Math.min(Math.max(day, first), last);
}

/** One side on a new day, never beyond the other side or the limits. */
export function setEdge(span: DaySpan, side: Side, day: DayNumber, limits: DaySpan): DaySpan {
  const within = clamp(day, limits);
  return side === "from"
    ? { first: Math.min(within, span.last), last: span.last }
    : { first: span.first, last: Math.max(within, span.first) };
}

/** One side on the edge between units that is nearest to a place on the scale. */
export function snapEdge(span: DaySpan, side: Side, place: number, unit: CalendarUnit, limits: DaySpan): DaySpan {
  const before = startOfUnit(unit, Math.floor(place));
  const after = endOfUnit(unit, Math.floor(place));
  const edge = place - before < after - place ? before : after;
  return setEdge(span, side, side === "from" ? edge : edge - 1, limits);
}

/** One side on the next edge between units, forwards or back: from 6 January back to the 1st, and then to December. */
export function stepEdge(span: DaySpan, side: Side, direction: 1 | -1, unit: CalendarUnit, limits: DaySpan): DaySpan {
  // A window ends where the day after its last one begins.
  const edge = side === "from" ? span.first : span.last + 1;
  const next = direction === 1 ? endOfUnit(unit, edge) : startOfUnit(unit, edge - 1);
  return setEdge(span, side, side === "from" ? next : next - 1, limits);
}

/** One side some months on. */
export function jumpEdge(span: DaySpan, side: Side, months: number, limits: DaySpan): DaySpan {
  return setEdge(
    span,
    side,
    side === "from" ? addMonths(span.first, months) : addMonthsToEnd(span.last, months),
    limits,
  );
}

/** As `addMonths`, and a month's last day stays one: a window of whole months stays one wherever it is moved. */
function addMonthsToEnd(day: DayNumber, count: number): DayNumber {
  return monthAndDay(day + 1).dayOfMonth === 1 ? addMonths(day + 1, count) - 1 : addMonths(day, count);
}

/** The whole window moved; at the limits it stays as long as it is and stops. */
export function moveSpan({ first, last }: DaySpan, { unit, count }: Stride, limits: DaySpan): DaySpan {
  if (count === 0) return { first, last };
  const moved =
    unit === "day"
      ? { first: first + count, last: last + count }
      : { first: addMonths(first, count), last: addMonthsToEnd(last, count) };
  const length = last - first;
  if (moved.first < limits.first) return { first: limits.first, last: clamp(limits.first + length, limits) };
  if (moved.last > limits.last) return { first: clamp(limits.last - length, limits), last: limits.last };
  return moved;
}
