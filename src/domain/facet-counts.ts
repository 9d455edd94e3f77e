import type { IndexEntry } from "../../geo/contract/published.ts";
import {
  countriesOf,
  type EventFacets,
  type FacetName,
  type FacetValue,
  PLAIN_FACETS,
  passesCountries,
  passesFacet,
  VALUES_OF,
} from "./event-facets.ts";
import { isInside, type TimeWindow } from "./time-window.ts";

/** How many events each value of each facet has; a value that no event has is left out. */
export type FacetCounts = { readonly [Name in FacetName]: ReadonlyMap<FacetValue<Name>, number> };

export interface FacetSummary {
  readonly counts: FacetCounts;
  /** Events that pass all of it. */
  readonly passing: number;
}

type Tally = Map<string, number>;

/**
 * Counts, in one walk over the events, what each value would list under the filters of all other facets. An
 * event that fails in one facet counts only there, since that facet's own choice is what a reader may change;
 * one that fails in two counts nowhere.
 */
export function countFacets(
  entries: readonly IndexEntry[],
  filter: EventFacets & { readonly time: TimeWindow },
): FacetSummary {
  const tallies = Object.fromEntries(
    [...PLAIN_FACETS, "countries", "roles"].map((name) => [name, new Map<string, number>()]),
  ) as Record<FacetName, Tally>;
  let passing = 0;
  for (const entry of entries) {
    if (!isInside(entry, filter.time) || filter.matches?.has(entry.id) === false) continue;
    const failed = PLAIN_FACETS.filter((name) => !passesFacet(entry, filter, name));
    if (failed.length > 1) continue;
    if (failed.length === 0) countCountries(entry, filter, tallies);
    if (!passesCountries(entry, filter)) continue;
    for (const name of failed.length === 0 ? PLAIN_FACETS : failed) add(tallies[name], VALUES_OF[name](entry));
    if (failed.length === 0) passing += 1;
  }
  return { counts: tallies as unknown as FacetCounts, passing };
}

/** A country counts under the roles chosen, a role under the countries chosen. */
function countCountries(entry: IndexEntry, filter: EventFacets, tallies: Record<FacetName, Tally>): void {
  const withRole = entry.countries.filter(({ role }) => filter.roles.has(role)).map(({ country }) => country);
  add(tallies.countries, filter.roles.size === 0 ? countriesOf(entry) : withRole);
  const { countries } = filter;
  const own = entry.countries.filter(({ country }) => countries.size === 0 || countries.has(country));
  add(
    tallies.roles,
    own.map(({ role }) => role),
  );
}

/** Each value once, however often an event has it. */
function add(tally: Tally, values: readonly string[]): void {
  values.forEach((value, index) => {
    if (values.indexOf(value) === index) tally.set(value, (tally.get(value) ?? 0) + 1);
  });
}
