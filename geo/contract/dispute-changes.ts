import type { PartialDate } from "./primitives.ts";

/**
 * The days on which an area becomes disputed or ceases to be, oldest first: the map's countries take another shape on
 * each. Only those within the atlas's time; checked against the register by the build.
 */
export const DISPUTE_CHANGES = [
  "1992-01-01",
  "1992-06-01",
  "1993-09-01",
  "1999-06-10",
  "2014-03-01",
  "2022-09-30",
  "2023-10-01",
] as const;

/** The last change up to a day, which stands for every day until the next; empty before the first. */
export function lastDisputeChange(day: string): string {
  return DISPUTE_CHANGES.findLast((change) => change <= day) ?? "";
}

/** The first day of a dispute: that of the month or year where its source says no more. */
export function firstDayOfDispute(from: PartialDate): string {
  const [year, month = "01", day = "01"] = from.split("-");
  return `${year}-${month}-${day}`;
}

/** The day after the last of a dispute: a month or a year lasts to its end, since no source says that it ended sooner. */
export function dayAfterDispute(to: PartialDate): string {
  const [year = 0, month, day] = to.split("-").map(Number);
  const after = day === undefined ? Date.UTC(year, month ?? 12, 1) : Date.UTC(year, (month ?? 1) - 1, day + 1);
  return new Date(after).toISOString().slice(0, 10);
}
