import { CATEGORIES, ORGANISATIONS, ROLES, SERIES, STATUSES } from "../../geo/contract/event.ts";
import { SOURCE_KINDS } from "../../geo/contract/source.ts";
import { FACET_NAMES, type FacetName, NO_FACETS, PLACE_PRECISIONS, SOURCE_COUNTS } from "../domain/event-facets.ts";
import type { IndexEntry } from "../domain/event-index.ts";
import { countFacets, type FacetCounts } from "../domain/facet-counts.ts";
import { ATLAS_START } from "../domain/time-window.ts";

export type FacetOptions = Readonly<Record<FacetName, readonly string[]>>;

/** Values in an order that means something; where there is none, the frequent ones come first. */
const ORDERS: Readonly<Partial<Record<FacetName, readonly string[]>>> = {
  categories: CATEGORIES,
  roles: ROLES,
  statuses: STATUSES,
  precisions: PLACE_PRECISIONS,
  sourceKinds: SOURCE_KINDS,
  sourceCounts: SOURCE_COUNTS,
};

const KNOWN: Readonly<Partial<Record<FacetName, readonly string[]>>> = {
  ...ORDERS,
  organisations: ORGANISATIONS,
  series: SERIES,
};

/**
 * The values to offer in each facet: those that some event has. Their order does not follow the filters, so
 * that nothing moves under a reader's hand.
 */
export function facetOptions(entries: readonly IndexEntry[]): FacetOptions {
  const time = { from: ATLAS_START, to: "9999-12-31" as typeof ATLAS_START };
  const { counts } = countFacets(entries, { ...NO_FACETS, time });
  return Object.fromEntries(
    FACET_NAMES.map((name) => {
      const count = (value: string) => countOf(counts, name, value);
      const values = [...(KNOWN[name] ?? counts[name].keys())].filter((value) => count(value) > 0);
      return [name, ORDERS[name] === undefined ? values.toSorted((a, b) => count(b) - count(a)) : values];
    }),
  ) as unknown as FacetOptions;
}

export function countOf(counts: FacetCounts, name: FacetName, value: string): number {
  return (counts[name] as ReadonlyMap<string, number>).get(value) ?? 0;
}
