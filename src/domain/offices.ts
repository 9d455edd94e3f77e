import type { Office } from "../../geo/contract/office.ts";
import { firstDay, type IsoDate, lastDay } from "./day.ts";

export type { Office };

/** Who holds an office on a day; a term runs from its first day to the end of its last, as fine as it is known. */
export function officesAsOf(offices: readonly Office[], day: IsoDate): readonly Office[] {
  const at = firstDay(day);
  return offices.filter(({ from, to }) => firstDay(from) <= at && (to === undefined || at <= lastDay(to)));
}
