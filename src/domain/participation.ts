import type { Role, Series } from "../../geo/contract/event.ts";
import type { IndexEntry } from "./event-index.ts";

/** What a country did in an exercise, strongest first; a country that an exercise only concerns did none of it. */
export const PARTS = ["host", "took-part", "observed", "declined", "absent"] as const;

export type Part = (typeof PARTS)[number];

const PART_OF: Readonly<Record<Role, Part | undefined>> = {
  host: "host",
  participant: "took-part",
  party: "took-part",
  observer: "observed",
  declined: "declined",
  absent: "absent",
  subject: undefined,
};

/** The exercises of one row and year, by what the country did in them; parts without any are left out. */
export interface ParticipationCell {
  /** The strongest of its parts. */
  readonly part: Part;
  readonly entries: ReadonlyMap<Part, readonly IndexEntry[]>;
}

export interface ParticipationRow<Key> {
  readonly key: Key;
  readonly cells: ReadonlyMap<number, ParticipationCell>;
}

export interface ParticipationTable<Key> {
  /** Every year from the first to the last that has a cell, gaps included. */
  readonly years: readonly number[];
  readonly rows: readonly ParticipationRow<Key>[];
}

/** Exercises that took place; a plan or a cancelled drill had no participants. */
function isHeld(entry: IndexEntry): boolean {
  return entry.series !== undefined && entry.status === "held";
}

/** What a country did in each series and year; series in the order in which it first met them. */
export function participationBySeries(entries: readonly IndexEntry[], country: string): ParticipationTable<Series> {
  const table = new CellBuilder<Series>();
  for (const entry of entries) {
    if (!isHeld(entry) || entry.series === undefined) continue;
    for (const role of entry.countries) {
      if (role.country === country) table.add(entry.series, entry, PART_OF[role.role]);
    }
  }
  return table.build();
}

/** What each of some countries did in each year, in all series or in one; countries keep the order given. */
export function participationByCountry(
  entries: readonly IndexEntry[],
  countries: readonly string[],
  series?: Series,
): ParticipationTable<string> {
  const table = new CellBuilder<string>(countries);
  for (const entry of entries) {
    if (!isHeld(entry) || (series !== undefined && entry.series !== series)) continue;
    for (const { country, role } of entry.countries) {
      if (countries.includes(country)) table.add(country, entry, PART_OF[role]);
    }
  }
  return table.build();
}

class CellBuilder<Key> {
  readonly #rows = new Map<Key, Map<number, Map<Part, IndexEntry[]>>>();

  constructor(keys: readonly Key[] = []) {
    for (const key of keys) this.#rows.set(key, new Map());
  }

  add(key: Key, entry: IndexEntry, part: Part | undefined): void {
    if (part === undefined) return;
    const row = this.#rows.get(key) ?? new Map<number, Map<Part, IndexEntry[]>>();
    this.#rows.set(key, row);
    const year = Number(entry.start.slice(0, 4));
    const cell = row.get(year) ?? new Map<Part, IndexEntry[]>();
    row.set(year, cell);
    cell.set(part, [...(cell.get(part) ?? []), entry]);
  }

  build(): ParticipationTable<Key> {
    const rows = [...this.#rows]
      .filter(([, years]) => years.size > 0)
      .map(([key, years]) => ({
        key,
        cells: new Map([...years].map(([year, entries]) => [year, { part: strongest(entries), entries }])),
      }));
    const found = rows.flatMap(({ cells }) => [...cells.keys()]);
    const first = Math.min(...found);
    const length = found.length === 0 ? 0 : Math.max(...found) - first + 1;
    return { years: Array.from({ length }, (_, index) => first + index), rows };
  }
}

function strongest(entries: ReadonlyMap<Part, unknown>): Part {
  // Every cell was made for an entry, so one of the parts is there.
  return PARTS.find((part) => entries.has(part)) ?? "absent";
}
