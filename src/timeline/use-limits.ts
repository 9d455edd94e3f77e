import { useMemo, useState } from "react";
import { endOfUnit } from "../domain/calendar-unit.ts";
import type { EventCounts } from "../domain/event-counts.ts";
import type { Extent } from "../domain/time-extent.ts";
import { type DaySpan, toSpan } from "../domain/window-steps.ts";
import { defaultTime } from "../state/view-state.ts";

/**
 * How far the timeline reaches: from 1991 to today, and on to the last planned event, though not beyond next year,
 * so that a plan for a far future does not squeeze the past.
 */
export function useLimits({ base, days }: EventCounts): { readonly limits: DaySpan; readonly bounds: Extent } {
  const [{ first, last: now }] = useState(() => toSpan(defaultTime()));
  const nextYear = endOfUnit("year", endOfUnit("year", now)) - 1;
  const last = Math.max(now, Math.min(base + days - 1, nextYear));
  return useMemo(() => ({ limits: { first, last }, bounds: { first, last: last + 1 } }), [first, last]);
}
