import { COUNTRY_SELECTIONS } from "./city-selection.ts";

/** Least population of the ranks 2, 3, 4, ...; rank 1 is for capitals and the largest cities. */
const THRESHOLDS = [1_000_000, 500_000, 200_000, 100_000, 50_000] as const;
const SPARSE_THRESHOLDS = [1_000_000, 300_000, 80_000, 25_000, 12_000] as const;

const WORLD_CITY_POPULATION_MIN = 5_000_000;

function rankByPopulation(population: number, thresholds: readonly number[]): number {
  const index = thresholds.findIndex((threshold) => population >= threshold);
  return index === -1 ? thresholds.length + 2 : index + 2;
}

function rankCapital(population: number, isInRegion: boolean): number {
  if (isInRegion || population >= 1_000_000) return 1;
  if (population >= 200_000) return 2;
  return population >= 50_000 ? 3 : 4;
}

/** The zoom class: 1 is on the map from zoom 2 on, 7 only close by. */
export function rankCity(
  city: { readonly country: string; readonly featureCode: string; readonly population: number },
  isCapital: boolean,
): number {
  const selection = COUNTRY_SELECTIONS[city.country];
  if (isCapital) return rankCapital(city.population, selection !== undefined);
  if (city.population >= WORLD_CITY_POPULATION_MIN) return 1;
  const rank = rankByPopulation(city.population, selection?.sparse ? SPARSE_THRESHOLDS : THRESHOLDS);
  if (city.featureCode !== "PPLA" || selection?.regionalSeatRank === undefined) return rank;
  return Math.min(rank, selection.regionalSeatRank);
}
