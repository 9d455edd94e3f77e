import { type IsoDate, isIsoDate, isPartialDate, type PartialDate } from "../../geo/contract/primitives.ts";

export type { IsoDate, PartialDate };

/** Whole days since 1970-01-01, the unit in which dates are compared and uploaded to the GPU. */
export type DayNumber = number;

const MS_PER_DAY = 86_400_000;
const ZERO = "0".charCodeAt(0);

/** Parses a whole day; undefined for anything else, 2024-02-31 included. */
export function parseIsoDate(text: string): IsoDate | undefined {
  return isIsoDate(text) ? text : undefined;
}

/** The first day that a date may mean: 2022 begins on 2022-01-01. */
export function firstDay(date: PartialDate): DayNumber {
  const month = date.length > 4 ? numberAt(date, 5) : 1;
  const day = date.length > 7 ? numberAt(date, 8) : 1;
  return dayNumber(yearOf(date), month, day);
}

/** The last day that a date may mean: 2022-02 ends on 2022-02-28. */
export function lastDay(date: PartialDate): DayNumber {
  const year = yearOf(date);
  if (date.length === 4) return dayNumber(year, 12, 31);
  const month = numberAt(date, 5);
  if (date.length === 7) return dayNumber(year, month + 1, 0);
  return dayNumber(year, month, numberAt(date, 8));
}

function dayNumber(year: number, month: number, day: number): DayNumber {
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

// Read digit by digit: a hundred thousand events have two dates each, and to split texts takes ten times as long.

function yearOf(date: PartialDate): number {
  return numberAt(date, 0) * 100 + numberAt(date, 2);
}

/** The number that two digits make. */
function numberAt(date: PartialDate, at: number): number {
  return (date.charCodeAt(at) - ZERO) * 10 + date.charCodeAt(at + 1) - ZERO;
}

export function toIsoDate(day: DayNumber): IsoDate {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10) as IsoDate;
}

/** The day it is, by the reader's clock. */
export function today(clock: () => number = Date.now): IsoDate {
  const now = new Date(clock());
  const local = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return toIsoDate(local / MS_PER_DAY);
}

/** A whole day from a date as fine as typed: the first or the last day it may mean. */
export function widenDate(text: string, side: "first" | "last"): IsoDate | undefined {
  if (!isPartialDate(text)) return undefined;
  return toIsoDate(side === "first" ? firstDay(text) : lastDay(text));
}

export type DatePrecision = "year" | "month" | "day";

export function precisionOf(date: PartialDate): DatePrecision {
  if (date.length === 4) return "year";
  return date.length === 7 ? "month" : "day";
}
