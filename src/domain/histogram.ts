import { type Family, familyOf } from "./category-family.ts";
import type { IndexEntry } from "./event-index.ts";

/** Events a year and family, by the year in which each began. */
export interface YearCount {
  readonly year: number;
  readonly counts: Readonly<Partial<Record<Family, number>>>;
  readonly total: number;
}

/** One bar for every year from first to last, empty years included. */
export function countByYear(entries: readonly IndexEntry[], first: number, last: number): readonly YearCount[] {
  const years = Array.from({ length: last - first + 1 }, () => new Map<Family, number>());
  for (const entry of entries) {
    const counts = years[Number(entry.start.slice(0, 4)) - first];
    if (!counts) continue;
    const family = familyOf(entry.category);
    counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  return years.map((counts, index) => ({
    year: first + index,
    counts: Object.fromEntries(counts),
    total: [...counts.values()].reduce((sum, count) => sum + count, 0),
  }));
}
