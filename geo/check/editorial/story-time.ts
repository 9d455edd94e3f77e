import type { IsoDate, PartialDate } from "../../contract/primitives.ts";

const MS_PER_DAY = 86_400_000;

/** How many days lie between an event and a window; 0 where they touch. A coarse date counts by its nearest day. */
export function daysOutside(
  event: { readonly start: PartialDate; readonly end?: PartialDate | undefined },
  window: { readonly from: IsoDate; readonly to: IsoDate },
): number {
  const before = dayOf(window.from, "first") - dayOf(event.end ?? event.start, "last");
  const after = dayOf(event.start, "first") - dayOf(window.to, "last");
  return Math.max(0, before, after);
}

function dayOf(date: PartialDate, side: "first" | "last"): number {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (side === "first") return Date.UTC(year, (month ?? 1) - 1, day ?? 1) / MS_PER_DAY;
  // Day 0 of the next month is the last of this one.
  return (day === undefined ? Date.UTC(year, month ?? 12, 0) : Date.UTC(year, (month ?? 1) - 1, day)) / MS_PER_DAY;
}
