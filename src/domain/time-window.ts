import { type DayNumber, firstDay, type IsoDate, lastDay, type PartialDate } from "./day.ts";

/** A span of time, both days included. */
export interface TimeWindow {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The atlas begins with the year in which the Soviet Union ended. */
export const ATLAS_START = "1991-01-01" as IsoDate;

interface Dated {
  readonly start: PartialDate;
  readonly end?: PartialDate | undefined;
}

/** Both days included. */
interface Span {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

// Dates are text and asked for at every step in time, of up to 100,000 events: each is read once.
const spans = new WeakMap<Dated, Span>();
const windows = new WeakMap<TimeWindow, Span>();

/** First and last day that an event may have lasted, given how fine its dates are. */
export function spanOf(event: Dated): Span {
  const known = spans.get(event);
  if (known) return known;
  const span = { first: firstDay(event.start), last: lastDay(event.end ?? event.start) };
  spans.set(event, span);
  return span;
}

function daysOf(window: TimeWindow): Span {
  const known = windows.get(window);
  if (known) return known;
  const days = { first: firstDay(window.from), last: lastDay(window.to) };
  windows.set(window, days);
  return days;
}

/** True where an event may have been going on inside the window. */
export function isInside(event: Dated, window: TimeWindow): boolean {
  const { first, last } = spanOf(event);
  const days = daysOf(window);
  return last >= days.first && first <= days.last;
}
