import { QUALITY_FLAGS, type QualityFlag } from "../../geo/contract/data-quality.ts";
import type { IndexEntry } from "./event-index.ts";

/** How many events there are, and how many of them bear each flag. */
export interface QualityCount {
  readonly total: number;
  readonly flags: Readonly<Record<QualityFlag, number>>;
}

export interface QualitySummary {
  readonly all: QualityCount;
  /** By country that has a role in an event or a place of it; most events first. */
  readonly byCountry: readonly (readonly [country: string, count: QualityCount])[];
  /** Every year from first to last, so that a year without events shows as one. */
  readonly byYear: readonly (readonly [year: number, count: QualityCount])[];
}

/** Counts events and what weakens them, as a whole, by country and by year. */
export function summariseQuality(
  entries: readonly IndexEntry[],
  flagsOf: ReadonlyMap<string, readonly QualityFlag[]>,
  years: { readonly first: number; readonly last: number },
): QualitySummary {
  const all = new Counter();
  const countries = new Map<string, Counter>();
  const byYear = Array.from({ length: years.last - years.first + 1 }, () => new Counter());
  for (const entry of entries) {
    const flags = flagsOf.get(entry.id) ?? [];
    all.add(flags);
    byYear[Number(entry.start.slice(0, 4)) - years.first]?.add(flags);
    for (const country of countriesOf(entry)) {
      const counter = countries.get(country) ?? new Counter();
      counter.add(flags);
      countries.set(country, counter);
    }
  }
  return {
    all: all.count(),
    byCountry: [...countries]
      .map(([country, counter]) => [country, counter.count()] as const)
      .toSorted(([codeA, a], [codeB, b]) => b.total - a.total || (codeA < codeB ? -1 : 1)),
    byYear: byYear.map((counter, index) => [years.first + index, counter.count()] as const),
  };
}

function countriesOf(entry: IndexEntry): ReadonlySet<string> {
  return new Set([...entry.countries, ...entry.places].map(({ country }) => country));
}

class Counter {
  #total = 0;
  readonly #flags = new Map<QualityFlag, number>();

  add(flags: readonly QualityFlag[]): void {
    this.#total += 1;
    for (const flag of flags) this.#flags.set(flag, (this.#flags.get(flag) ?? 0) + 1);
  }

  count(): QualityCount {
    const flags = Object.fromEntries(QUALITY_FLAGS.map((flag) => [flag, this.#flags.get(flag) ?? 0]));
    return { total: this.#total, flags: flags as Readonly<Record<QualityFlag, number>> };
  }
}
