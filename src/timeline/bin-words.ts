import type { CalendarUnit } from "../domain/calendar-unit.ts";
import { FAMILIES, type Family } from "../domain/category-family.ts";
import { type PartialDate, toIsoDate } from "../domain/day.ts";
import type { Bin } from "../domain/event-counts.ts";
import type { Language } from "../state/view-state.ts";
import { formatDate, formatDateRange } from "../text/format-date.ts";
import type { Messages } from "../text/messages.ts";
import { formatNumber } from "../text/plural.ts";

/** A bar's stretch of time, as fine as the bar: 2022, January–March 2022, March 2022, 6 March 2022. */
export function binName(language: Language, unit: CalendarUnit, { start, end }: Pick<Bin, "start" | "end">): string {
  const part = (day: number, length: number) => toIsoDate(day).slice(0, length) as PartialDate;
  switch (unit) {
    case "year":
      return part(start, 4);
    case "quarter":
      return formatDateRange(language, part(start, 7), part(end - 1, 7));
    case "month":
      return formatDate(language, part(start, 7));
    case "day":
      return formatDate(language, part(start, 10));
  }
}

export interface BinLine {
  readonly text: string;
  readonly family?: Family;
}

/** A bar in words: how many events of each family, and how many more may belong to it. */
export function binLines(language: Language, text: Messages, bin: Bin): readonly BinLine[] {
  const families = FAMILIES.flatMap((family, index) => {
    const count = bin.certain[index] ?? 0;
    return count === 0 ? [] : [{ family, text: `${text.families[family]}: ${formatNumber(language, count)}` }];
  });
  return bin.vague === 0 ? families : [...families, { text: text.timeline.vague(bin.vague) }];
}

export function certainTotal(bin: Bin): number {
  return bin.certain.reduce((sum, count) => sum + count, 0);
}
