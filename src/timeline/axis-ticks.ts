import { addMonths, endOfUnit, monthAndDay, startOfUnit } from "../domain/calendar-unit.ts";
import type { DayNumber } from "../domain/day.ts";
import { type TimeScale, xOf } from "../domain/time-extent.ts";

export interface Tick {
  readonly day: DayNumber;
  readonly x: number;
  /** The finest part of the date that the tick has to name. */
  readonly names: "year" | "month" | "day";
  /** Names the parts above it as well, since no tick in view names a year. */
  readonly isFull: boolean;
}

interface TickStep {
  readonly unit: "day" | "month";
  readonly count: number;
  readonly daysApart: number;
}

/** Fine to coarse. Days count from the first of each month, so that five of them are 1, 6, 11 and so on. */
const STEPS: readonly TickStep[] = [
  { unit: "day", count: 1, daysApart: 1 },
  { unit: "day", count: 5, daysApart: 5 },
  { unit: "day", count: 10, daysApart: 10 },
  ...[1, 3, 6, 12, 24, 60, 120].map((count) => ({ unit: "month" as const, count, daysApart: count * 30.4 })),
];

const LABEL_PX = 38;
const FULL_LABEL_PX = 92;

/** Ticks in view, as many as their labels leave room for. */
export function chooseTicks(scale: TimeScale): readonly Tick[] {
  const pxPerDay = scale.widthPx / (scale.last - scale.first);
  const step = STEPS.find(({ daysApart }) => daysApart * pxPerDay >= LABEL_PX) ?? STEPS.at(-1);
  if (step === undefined || scale.widthPx <= 0) return [];
  const ticks = daysOfTicks(scale, step)
    .map((day) => ({ day, x: xOf(scale, day), names: nameOf(day), isFull: false }))
    .filter(({ x }) => x >= -1 && x <= scale.widthPx - LABEL_PX / 3);
  const [first, ...rest] = ticks;
  if (first === undefined || ticks.some(({ names }) => names === "year")) return ticks;
  return [{ ...first, isFull: true }, ...rest.filter(({ x }) => x - first.x >= FULL_LABEL_PX)];
}

function daysOfTicks({ first, last }: TimeScale, { unit, count }: TickStep): readonly DayNumber[] {
  const days: DayNumber[] = [];
  if (unit === "month") {
    const { month } = monthAndDay(first);
    let day = addMonths(startOfUnit("month", first), -(month % count));
    for (; day < last; day = addMonths(day, count)) days.push(day);
    return days;
  }
  for (let month = startOfUnit("month", first); month < last; month = endOfUnit("month", month)) {
    const end = endOfUnit("month", month);
    // A last stretch that is cut short by the month's end would bring two labels too close.
    for (let day = month; day <= end - count * 0.8; day += count) days.push(day);
  }
  return days;
}

function nameOf(day: DayNumber): Tick["names"] {
  const { month, dayOfMonth } = monthAndDay(day);
  if (dayOfMonth !== 1) return "day";
  return month % 12 === 0 ? "year" : "month";
}
