import { firstDay, type IsoDate, lastDay, type PartialDate } from "./day.ts";

interface Dispute {
  readonly id: string;
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
}

/** The areas whose control is disputed on a day; dates as coarse as their sources count from first to last day. */
export function disputesAsOf(areas: Iterable<Dispute>, day: IsoDate): readonly string[] {
  const at = firstDay(day);
  return [...areas]
    .filter(({ from, to }) => (from === undefined || firstDay(from) <= at) && (to === undefined || at <= lastDay(to)))
    .map(({ id }) => id);
}
