import { addMonths, type CalendarUnit, endOfUnit, startOfUnit } from "./calendar-unit.ts";
import { type DaySpan, moveSpan, type Stride } from "./window-steps.ts";

/** What passes while the timeline plays: the window grows at its end, or moves as a whole. */
export const PLAYING_MODES = ["cumulative", "moving"] as const;

export type PlayingMode = (typeof PLAYING_MODES)[number];

/** How far one step goes, by what the bars count; fewer and longer where the reader asked for little motion. */
export function strideOf(unit: CalendarUnit, isCalm: boolean): Stride {
  switch (unit) {
    case "year":
      return { unit: "month", count: isCalm ? 12 : 3 };
    case "quarter":
      return { unit: "month", count: isCalm ? 3 : 1 };
    case "month":
      return isCalm ? { unit: "month", count: 1 } : { unit: "day", count: 7 };
    case "day":
      return { unit: "day", count: isCalm ? 7 : 1 };
  }
}

/** The window a step on, or back where the stride is negative; undefined where there is no way left. */
export function advance(span: DaySpan, mode: PlayingMode, stride: Stride, limits: DaySpan): DaySpan | undefined {
  const isForward = stride.count > 0;
  if (mode === "moving") {
    if (isForward ? span.last >= limits.last : span.first <= limits.first) return undefined;
    return moveSpan(span, stride, limits);
  }
  if (isForward ? span.last >= limits.last : span.last <= span.first) return undefined;
  return { first: span.first, last: Math.max(span.first, Math.min(endAfter(span.last, stride), limits.last)) };
}

/** Months are counted from one month's end to another's, so that a window begun on any day ends on whole months. */
function endAfter(last: number, { unit, count }: Stride): number {
  if (unit === "day") return last + count;
  return endOfUnit("month", addMonths(startOfUnit("month", last), count)) - 1;
}

/** Where playing begins anew: with the window's first month, or with the window as long as it is at the very start. */
export function rewind(span: DaySpan, mode: PlayingMode, limits: DaySpan): DaySpan {
  if (mode === "cumulative") {
    return { first: span.first, last: Math.min(endOfUnit("month", span.first) - 1, limits.last) };
  }
  const isAll = span.first <= limits.first && span.last >= limits.last;
  // All of time has nowhere to move to: a year of it has.
  const length = isAll ? endOfUnit("year", limits.first) - 1 - limits.first : span.last - span.first;
  return { first: limits.first, last: Math.min(limits.first + length, limits.last) };
}
