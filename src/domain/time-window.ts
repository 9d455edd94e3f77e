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

/** First and last day that an event may have lasted, given how fine its dates are. */
export function spanOf(event: Dated): { readonly first: DayNumber; readonly last: DayNumber } {
  return { first: firstDay(event.start), last: lastDay(event.end ?? event.start) };
}

/** True where an event may have been going on inside the window. */
export function isInside(event: Dated, window: TimeWindow): boolean {
  const { first, last } = spanOf(event);
  return last >= firstDay(window.from) && first <= lastDay(window.to);
}
