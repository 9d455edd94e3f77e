import { CATEGORIES, ORGANISATIONS, ROLES, SERIES, STATUSES } from "../../geo/contract/event.ts";
import type { IndexEntry } from "../../geo/contract/published.ts";
import { SOURCE_KINDS } from "../../geo/contract/source.ts";
import {
  countriesOf,
  type FacetValue,
  PLACE_PRECISIONS,
  PLAIN_FACETS,
  type PlainFacet,
  SOURCE_COUNTS,
  VALUES_OF,
} from "./event-facets.ts";

/** The values of each facet; a value's place in its list is its bit. No list has more than 32. */
export const FACET_VALUES: { readonly [Name in PlainFacet]: readonly FacetValue<Name>[] } = {
  categories: CATEGORIES,
  organisations: ORGANISATIONS,
  series: SERIES,
  statuses: STATUSES,
  precisions: PLACE_PRECISIONS,
  sourceKinds: SOURCE_KINDS,
  sourceCounts: SOURCE_COUNTS,
};

/** Stands for a country that an event has no role of: one that it took place in, or is tied to. */
export const NO_ROLE = ROLES.length;

/** What events have in each facet as numbers, so that counting 100,000 of them fits into a frame. */
export interface FacetTable {
  /** A bit for each value that an event has. */
  readonly masks: Readonly<Record<PlainFacet, Int32Array>>;
  /** Every country that some event belongs to. */
  readonly countries: readonly string[];
  /** The ties of the nth event to countries lie from `tieStart[n]` up to `tieStart[n + 1]`. */
  readonly tieStart: Uint32Array;
  /** A country's place in `countries`. */
  readonly tieCountry: Uint16Array;
  /** A role's place in `ROLES`, or `NO_ROLE`. */
  readonly tieRole: Uint8Array;
}

const tables = new WeakMap<readonly IndexEntry[], FacetTable>();

/** Made once for a list of events. */
export function facetTable(entries: readonly IndexEntry[]): FacetTable {
  const known = tables.get(entries);
  if (known) return known;
  const table = buildFacetTable(entries);
  tables.set(entries, table);
  return table;
}

export function maskOf(name: PlainFacet, values: Iterable<string>): number {
  const known: readonly string[] = FACET_VALUES[name];
  let mask = 0;
  for (const value of values) {
    const bit = known.indexOf(value);
    if (bit >= 0) mask |= 1 << bit;
  }
  return mask;
}

function buildFacetTable(entries: readonly IndexEntry[]): FacetTable {
  const masks = Object.fromEntries(
    PLAIN_FACETS.map((name) => [name, Int32Array.from(entries, (entry) => maskOf(name, VALUES_OF[name](entry)))]),
  ) as Record<PlainFacet, Int32Array>;
  const places = new Map<string, number>();
  const placeOf = (country: string): number => {
    const known = places.get(country);
    if (known !== undefined) return known;
    places.set(country, places.size);
    return places.size - 1;
  };
  const tieStart = new Uint32Array(entries.length + 1);
  const tieCountry: number[] = [];
  const tieRole: number[] = [];
  entries.forEach((entry, index) => {
    for (const { country, role } of entry.countries) {
      tieCountry.push(placeOf(country));
      tieRole.push(ROLES.indexOf(role));
    }
    for (const country of countriesOf(entry).slice(entry.countries.length)) {
      tieCountry.push(placeOf(country));
      tieRole.push(NO_ROLE);
    }
    tieStart[index + 1] = tieCountry.length;
  });
  return {
    masks,
    countries: [...places.keys()],
    tieStart,
    tieCountry: Uint16Array.from(tieCountry),
    tieRole: Uint8Array.from(tieRole),
  };
}
