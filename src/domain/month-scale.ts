import { type DayNumber, firstDay, type IsoDate, lastDay, type PartialDate, toIsoDate } from "./day.ts";

/** Months since January 1991, the unit in which the timeline's sliders step. */
export type MonthIndex = number;

const FIRST_YEAR = 1991;

export function monthOf(date: IsoDate): MonthIndex {
  return (Number(date.slice(0, 4)) - FIRST_YEAR) * 12 + Number(date.slice(5, 7)) - 1;
}

function partial(month: MonthIndex): PartialDate {
  const years = Math.floor(month / 12);
  return `${FIRST_YEAR + years}-${String(month - years * 12 + 1).padStart(2, "0")}` as PartialDate;
}

export function startOfMonth(month: MonthIndex): IsoDate {
  return toIsoDate(firstDay(partial(month)));
}

/** The month's last day, or the last day there is where the month has not ended. */
export function endOfMonth(month: MonthIndex, latest: IsoDate): IsoDate {
  const end: DayNumber = lastDay(partial(month));
  return toIsoDate(Math.min(end, firstDay(latest)));
}
