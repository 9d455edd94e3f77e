import type { Feature, Point } from "geojson";
import { COUNTRY_LABELS } from "./country-label-rows.ts";

export interface CountryLabelProperties {
  /** ISO 3166-1 alpha-2; XK for Kosovo. Names come from the country register. */
  readonly code: string;
  readonly rank: number;
}

export function buildCountryLabels(): Feature<Point, CountryLabelProperties>[] {
  return COUNTRY_LABELS.map(([code, rank, lon, lat]) => ({
    type: "Feature",
    properties: { code, rank },
    geometry: { type: "Point", coordinates: [lon, lat] },
  }));
}
