/** How thickly a country's towns are shown: all above a population, and the seats of regions where asked. */
export interface CountrySelection {
  readonly populationMin: number;
  readonly seats: boolean;
  /** A thinly peopled country, where a town of fifty thousand counts as a city does elsewhere. */
  readonly sparse?: boolean;
  readonly regionalSeatRank?: number;
}

export const COUNTRY_SELECTIONS: Readonly<Record<string, CountrySelection>> = {
  AM: { populationMin: 10_000, seats: true, sparse: true },
  AZ: { populationMin: 25_000, seats: false },
  BY: { populationMin: 16_000, seats: true, regionalSeatRank: 3 },
  GE: { populationMin: 14_000, seats: true },
  KZ: { populationMin: 15_000, seats: true, regionalSeatRank: 3 },
  KG: { populationMin: 12_000, seats: true, sparse: true, regionalSeatRank: 3 },
  RU: { populationMin: 60_000, seats: true, regionalSeatRank: 3 },
  TJ: { populationMin: 10_000, seats: true, sparse: true, regionalSeatRank: 3 },
  TM: { populationMin: 10_000, seats: true, sparse: true },
  UZ: { populationMin: 20_000, seats: true, regionalSeatRank: 3 },
  AF: { populationMin: 25_000, seats: true, sparse: true },
  IR: { populationMin: 60_000, seats: true },
  MN: { populationMin: 12_000, seats: true, sparse: true },
  UA: { populationMin: 50_000, seats: true, regionalSeatRank: 3 },
  MD: { populationMin: 22_000, seats: false },
  PL: { populationMin: 100_000, seats: true },
  LT: { populationMin: 40_000, seats: false },
  LV: { populationMin: 35_000, seats: false },
  EE: { populationMin: 40_000, seats: false },
  FI: { populationMin: 100_000, seats: true },
  RO: { populationMin: 200_000, seats: false },
  PK: { populationMin: 250_000, seats: false },
  TR: { populationMin: 100_000, seats: true },
};

export const WORLD_POPULATION_MIN = 3_000_000;

/** Xinjiang borders three countries of the map; the code is GeoNames' for the region. */
export const XINJIANG = { country: "CN", adminCode: "13", populationMin: 60_000 } as const;

/** Beyond the Urals towns are few, so smaller ones are shown. */
export const SIBERIA = { country: "RU", lonMin: 60, populationMin: 20_000 } as const;

export const SKIPPED_FEATURE_CODES: ReadonlySet<string> = new Set(["PPLX", "PPLQ", "PPLW", "PPLH", "PPLCH"]);

/** GeoNames calls the seat of every dependency a capital; these are not states, and are too small for this map. */
export const SKIPPED_CAPITAL_COUNTRIES: ReadonlySet<string> = new Set(
  (
    "AI AS AW AX BL BM BQ CC CK CW CX FK FO GF GG GI GP GS GU IM JE KY MF MO MP MQ MS NC NF NU " +
    "PF PM PN PR RE SH SJ SX TC TF VG VI WF YT"
  ).split(" "),
);

/** Shown as cities, without the mark of a capital of a member or observer state of the United Nations. */
export const UNMARKED_CAPITAL_COUNTRIES: ReadonlySet<string> = new Set(["TW", "XK", "HK", "GL"]);
