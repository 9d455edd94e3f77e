import { ROLES } from "../../geo/contract/event.ts";
import type { IndexEntry } from "../../geo/contract/published.ts";
import { type EventFacets, type FacetName, type FacetValue, PLAIN_FACETS, type PlainFacet } from "./event-facets.ts";
import { FACET_VALUES, type FacetTable, facetTable, maskOf, NO_ROLE } from "./facet-table.ts";
import { isInside, type TimeWindow } from "./time-window.ts";

/** How many events each value of each facet has; a value that no event has is left out. */
export type FacetCounts = { readonly [Name in FacetName]: ReadonlyMap<FacetValue<Name>, number> };

export interface FacetSummary {
  readonly counts: FacetCounts;
  /** Events that pass all of it. */
  readonly passing: number;
}

/**
 * Counts, in one walk over the events, what each value would list under the filters of all other facets. An
 * event that fails in one facet counts only there, since that facet's own choice is what a reader may change;
 * one that fails in two counts nowhere.
 */
export function countFacets(
  entries: readonly IndexEntry[],
  filter: EventFacets & { readonly time: TimeWindow },
): FacetSummary {
  const table = facetTable(entries);
  const plain = PLAIN_FACETS.map((name) => plainFacet(name, filter, table));
  const ties = new TieCounter(table, filter);
  let passing = 0;
  entries.forEach((entry, index) => {
    if (!isInside(entry, filter.time) || filter.matches?.has(entry.id) === false) return;
    let failures = 0;
    let failed: Counter | undefined;
    for (const facet of plain) {
      if (facet.wanted === 0 || ((facet.masks[index] ?? 0) & facet.wanted) !== 0) continue;
      failures += 1;
      failed = facet;
    }
    if (failures > 1) return;
    if (failed === undefined) ties.count(index);
    if (!ties.passes(index)) return;
    if (failed !== undefined) {
      countBits(failed, index);
      return;
    }
    for (const facet of plain) countBits(facet, index);
    passing += 1;
  });
  const counts = Object.fromEntries([
    ...plain.map(({ name, counts: found }) => [name, nonZero(FACET_VALUES[name], found)]),
    ["countries", nonZero(table.countries, ties.byCountry)],
    ["roles", nonZero(ROLES, ties.byRole)],
  ]) as FacetCounts;
  return { counts, passing };
}

interface Counter {
  readonly name: PlainFacet;
  readonly masks: Int32Array;
  /** Bits of the values chosen; 0 for none, which lets all pass. */
  readonly wanted: number;
  readonly counts: Uint32Array;
}

function plainFacet(name: PlainFacet, filter: EventFacets, { masks }: FacetTable): Counter {
  return { name, masks: masks[name], wanted: maskOf(name, filter[name]), counts: new Uint32Array(32) };
}

function countBits({ masks, counts }: Counter, index: number): void {
  for (let rest = masks[index] ?? 0; rest !== 0; rest &= rest - 1) {
    const bit = 31 - Math.clz32(rest & -rest);
    counts[bit] = (counts[bit] ?? 0) + 1;
  }
}

/** Countries and roles, which go together: a country counts under the roles chosen, a role under the countries. */
class TieCounter {
  readonly byCountry: Uint32Array;
  readonly byRole = new Uint32Array(ROLES.length);
  readonly #table: FacetTable;
  readonly #wantsRole: boolean;
  readonly #wantsCountry: boolean;
  readonly #roles: readonly boolean[];
  readonly #countries: readonly boolean[];
  /** The event that each country, each role was last counted for: an event counts once. */
  readonly #countryDone: Int32Array;
  readonly #roleDone: Int32Array;

  constructor(table: FacetTable, { countries, roles }: Pick<EventFacets, "countries" | "roles">) {
    this.#table = table;
    this.#wantsRole = roles.size > 0;
    this.#wantsCountry = countries.size > 0;
    this.#roles = [...ROLES.map((role) => !this.#wantsRole || roles.has(role)), !this.#wantsRole];
    this.#countries = table.countries.map((country) => !this.#wantsCountry || countries.has(country));
    this.byCountry = new Uint32Array(table.countries.length);
    this.#countryDone = new Int32Array(table.countries.length).fill(-1);
    this.#roleDone = new Int32Array(ROLES.length).fill(-1);
  }

  passes(index: number): boolean {
    if (!this.#wantsRole && !this.#wantsCountry) return true;
    const { tieStart, tieCountry, tieRole } = this.#table;
    for (let tie = tieStart[index] ?? 0; tie < (tieStart[index + 1] ?? 0); tie += 1) {
      if (this.#roles[tieRole[tie] ?? NO_ROLE] && this.#countries[tieCountry[tie] ?? 0]) return true;
    }
    return false;
  }

  count(index: number): void {
    const { tieStart, tieCountry, tieRole } = this.#table;
    for (let tie = tieStart[index] ?? 0; tie < (tieStart[index + 1] ?? 0); tie += 1) {
      const country = tieCountry[tie] ?? 0;
      const role = tieRole[tie] ?? NO_ROLE;
      if (this.#roles[role] && this.#countryDone[country] !== index) {
        this.#countryDone[country] = index;
        this.byCountry[country] = (this.byCountry[country] ?? 0) + 1;
      }
      if (role !== NO_ROLE && this.#countries[country] && this.#roleDone[role] !== index) {
        this.#roleDone[role] = index;
        this.byRole[role] = (this.byRole[role] ?? 0) + 1;
      }
    }
  }
}

function nonZero(values: readonly string[], counts: Uint32Array): ReadonlyMap<string, number> {
  return new Map(values.flatMap((value, index) => ((counts[index] ?? 0) > 0 ? [[value, counts[index] ?? 0]] : [])));
}
