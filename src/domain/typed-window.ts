import { firstDay, toIsoDate, widenDate } from "./day.ts";
import type { TimeWindow } from "./time-window.ts";
import { type Side, toSpan } from "./window-steps.ts";

export type TypedWindow =
  | { readonly type: "window"; readonly window: TimeWindow }
  | { readonly type: "nonsense" }
  | { readonly type: "outside" }
  | { readonly type: "reversed" };

/** A window of which one side has been typed: as a year, a month or a day, widened to what it may mean. */
export function typeEdge(window: TimeWindow, side: Side, typed: string, limits: TimeWindow): TypedWindow {
  const parsed = widenDate(typed.trim(), side === "from" ? "first" : "last");
  if (parsed === undefined) return { type: "nonsense" };
  const { first, last } = toSpan(limits);
  const start = firstDay(widenDate(typed.trim(), "first") ?? parsed);
  const end = firstDay(widenDate(typed.trim(), "last") ?? parsed);
  if (end < first || start > last) return { type: "outside" };
  // A year that has not ended yet, or began before the atlas does, means the part of it that there is.
  const day = toIsoDate(Math.min(Math.max(firstDay(parsed), first), last));
  const next = side === "from" ? { from: day, to: window.to } : { from: window.from, to: day };
  return next.from > next.to ? { type: "reversed" } : { type: "window", window: next };
}
