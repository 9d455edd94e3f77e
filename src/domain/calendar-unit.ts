import type { DayNumber } from "./day.ts";

/** Stretches of the calendar in which the timeline counts, coarse to fine; each holds whole ones of the next. */
export const CALENDAR_UNITS = ["year", "quarter", "month", "day"] as const;

export type CalendarUnit = (typeof CALENDAR_UNITS)[number];

const MS_PER_DAY = 86_400_000;
const MONTHS: Readonly<Record<Exclude<CalendarUnit, "day">, number>> = { year: 12, quarter: 3, month: 1 };

/** Months since January of the year 0, and the day of the month from 1. */
export function monthAndDay(day: DayNumber): { readonly month: number; readonly dayOfMonth: number } {
  const date = new Date(day * MS_PER_DAY);
  return { month: date.getUTCFullYear() * 12 + date.getUTCMonth(), dayOfMonth: date.getUTCDate() };
}

/** The first day of a month counted as by `monthAndDay`. */
function firstOfMonth(month: number): DayNumber {
  return Date.UTC(Math.floor(month / 12), month % 12) / MS_PER_DAY;
}

export function startOfUnit(unit: CalendarUnit, day: DayNumber): DayNumber {
  if (unit === "day") return Math.floor(day);
  const { month } = monthAndDay(day);
  return firstOfMonth(month - (month % MONTHS[unit]));
}

/** The first day after the unit in which a day lies. */
export function endOfUnit(unit: CalendarUnit, day: DayNumber): DayNumber {
  if (unit === "day") return Math.floor(day) + 1;
  const { month } = monthAndDay(day);
  return firstOfMonth(month - (month % MONTHS[unit]) + MONTHS[unit]);
}

/** The same day some months on, or the month's last where it is shorter: a month after 31 January is 28 February. */
export function addMonths(day: DayNumber, count: number): DayNumber {
  const { month, dayOfMonth } = monthAndDay(day);
  const first = firstOfMonth(month + count);
  return Math.min(first + dayOfMonth, firstOfMonth(month + count + 1)) - 1;
}

/** Every edge between units from the one around `first` to the one around `last`; one more edge than units. */
export function unitEdges(unit: CalendarUnit, first: DayNumber, last: DayNumber): readonly DayNumber[] {
  const edges = [startOfUnit(unit, first)];
  for (let edge = edges[0] ?? first; edge <= last; ) {
    edge = endOfUnit(unit, edge);
    edges.push(edge);
  }
  return edges;
}

const DAYS: Readonly<Record<CalendarUnit, number>> = { year: 365.25, quarter: 91.3, month: 30.4, day: 1 };
const NARROWEST_PX = 9;

/** The finest unit of which each still has a width that can be told apart and pointed at. */
export function unitAtScale(pxPerDay: number): CalendarUnit {
  return CALENDAR_UNITS.findLast((unit) => DAYS[unit] * pxPerDay >= NARROWEST_PX) ?? "year";
}

/** What the ends of a window snap to: months where a pixel is many days, else days. */
export function gripUnit(unit: CalendarUnit): "month" | "day" {
  return unit === "year" || unit === "quarter" ? "month" : "day";
}
