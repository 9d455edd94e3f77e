import type { Category, Organisation, Role, Series, Status } from "../../geo/contract/event.ts";
import { PRECISIONS, type Precision } from "../../geo/contract/primitives.ts";
import type { IndexEntry } from "../../geo/contract/published.ts";
import type { SourceKind } from "../../geo/contract/source.ts";

/** How finely the places of an event are known; `none` for one without a place. */
export const PLACE_PRECISIONS = [...PRECISIONS, "none"] as const;

/** How many publishers say so; `3` stands for three or more. */
export const SOURCE_COUNTS = ["1", "2", "3"] as const;

export type PlacePrecision = Precision | "none";
export type SourceCount = (typeof SOURCE_COUNTS)[number];

interface FacetValues {
  readonly categories: Category;
  readonly countries: string;
  readonly roles: Role;
  readonly organisations: Organisation;
  readonly series: Series;
  readonly statuses: Status;
  readonly precisions: PlacePrecision;
  readonly sourceKinds: SourceKind;
  readonly sourceCounts: SourceCount;
}

export const FACET_NAMES = [
  "categories",
  "countries",
  "roles",
  "organisations",
  "series",
  "statuses",
  "precisions",
  "sourceKinds",
  "sourceCounts",
] as const satisfies readonly (keyof FacetValues)[];

export type FacetName = keyof FacetValues;
export type FacetValue<Name extends FacetName> = FacetValues[Name];

/** Values chosen in each facet. One of a facet's values is enough; an empty set means all of them. */
export type Facets = { readonly [Name in FacetName]: ReadonlySet<FacetValues[Name]> };

/** What events are narrowed to, whatever the time. */
export interface EventFacets extends Facets {
  /** Ids of the events that a text search found; undefined where nothing was searched for. */
  readonly matches: ReadonlySet<string> | undefined;
}

export const NO_FACETS: EventFacets = {
  categories: new Set(),
  countries: new Set(),
  roles: new Set(),
  organisations: new Set(),
  series: new Set(),
  statuses: new Set(),
  precisions: new Set(),
  sourceKinds: new Set(),
  sourceCounts: new Set(),
  matches: undefined,
};

/** Facets that stand alone. Countries and roles go together: the chosen country has the chosen role. */
export type PlainFacet = Exclude<FacetName, "countries" | "roles">;

const NONE: readonly never[] = [];
const NO_PLACE: readonly PlacePrecision[] = ["none"];

/** The values that an event has in each facet, some of them possibly twice. */
export const VALUES_OF: {
  readonly [Name in PlainFacet]: (entry: IndexEntry) => readonly FacetValues[Name][];
} = {
  categories: (entry) => [entry.category],
  organisations: (entry) => entry.organisations,
  series: (entry) => (entry.series === undefined ? NONE : [entry.series]),
  statuses: (entry) => [entry.status],
  precisions: ({ places }) => (places.length === 0 ? NO_PLACE : places.map(({ precision }) => precision)),
  sourceKinds: (entry) => entry.sourceKinds,
  sourceCounts: ({ publishers }) => [publishers >= 3 ? "3" : publishers === 2 ? "2" : "1"],
};

export const PLAIN_FACETS = Object.keys(VALUES_OF) as readonly PlainFacet[];

/** True where an event has one of the values chosen in a facet, or where none is chosen. */
function passesFacet(entry: IndexEntry, facets: Facets, name: PlainFacet): boolean {
  const wanted: ReadonlySet<string> = facets[name];
  return wanted.size === 0 || VALUES_OF[name](entry).some((value) => wanted.has(value));
}

/**
 * Countries with a role in an event. Without a role chosen, a country also has the events that took place in
 * it or are tied to it, as in its panel.
 */
function passesCountries(entry: IndexEntry, { countries, roles }: Pick<Facets, "countries" | "roles">): boolean {
  if (countries.size === 0 && roles.size === 0) return true;
  if (roles.size === 0) return countriesOf(entry).some((country) => countries.has(country));
  return entry.countries.some(
    ({ country, role }) => roles.has(role) && (countries.size === 0 || countries.has(country)),
  );
}

/** Every country that an event belongs to, some of them possibly twice. */
export function countriesOf(entry: IndexEntry): readonly string[] {
  return [
    ...entry.countries.map(({ country }) => country),
    ...entry.places.map(({ country }) => country),
    ...entry.ties.filter((tie) => tie.length === 2),
  ];
}

// Asked of up to 100,000 events at a step in time: facets in which nothing is chosen are not looked at.
const chosenFacets = new WeakMap<Facets, readonly PlainFacet[]>();

function chosenOf(facets: Facets): readonly PlainFacet[] {
  const known = chosenFacets.get(facets);
  if (known) return known;
  const chosen = PLAIN_FACETS.filter((name) => facets[name].size > 0);
  chosenFacets.set(facets, chosen);
  return chosen;
}

export function passesFacets(entry: IndexEntry, facets: EventFacets): boolean {
  if (facets.matches?.has(entry.id) === false || !passesCountries(entry, facets)) return false;
  for (const name of chosenOf(facets)) if (!passesFacet(entry, facets, name)) return false;
  return true;
}
