import type { IndexEntry } from "../../geo/contract/published.ts";
import { spanOf } from "./time-window.ts";

export const EVENT_COLUMNS = ["date", "title", "category", "place", "countries", "status", "sources"] as const;

export type EventColumn = (typeof EVENT_COLUMNS)[number];
export type TextColumn = Exclude<EventColumn, "date" | "sources">;

export interface EventOrder {
  readonly column: EventColumn;
  readonly isDescending: boolean;
}

interface Sorting {
  readonly order: EventOrder;
  readonly locale: string;
  /** What a row shows in a column of text. */
  readonly textOf: (entry: IndexEntry, column: TextColumn) => string;
}

/**
 * Events by one column, equals newest first and then by id. What a column leaves empty comes last in either
 * direction, since it is neither first nor last in the alphabet.
 */
export function sortEvents(entries: readonly IndexEntry[], { order, locale, textOf }: Sorting): IndexEntry[] {
  const { column, isDescending } = order;
  const collator = new Intl.Collator(locale, { numeric: true });
  const sign = isDescending ? -1 : 1;
  const tieBreak = (a: IndexEntry, b: IndexEntry) => spanOf(b).first - spanOf(a).first || (a.id < b.id ? -1 : 1);
  if (column === "date") {
    return entries.toSorted((a, b) => sign * compareDates(a, b) || (a.id < b.id ? -1 : 1));
  }
  if (column === "sources") {
    return entries.toSorted((a, b) => sign * (a.publishers - b.publishers) || tieBreak(a, b));
  }
  const texts = new Map(entries.map((entry) => [entry, textOf(entry, column)]));
  return entries.toSorted((a, b) => {
    const [left = "", right = ""] = [texts.get(a), texts.get(b)];
    if ((left === "") !== (right === "")) return left === "" ? 1 : -1;
    return sign * collator.compare(left, right) || tieBreak(a, b);
  });
}

function compareDates(a: IndexEntry, b: IndexEntry): number {
  return spanOf(a).first - spanOf(b).first || spanOf(a).last - spanOf(b).last;
}
