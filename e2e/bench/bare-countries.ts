import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** Numeric ISO 3166-1 codes, as world-atlas has them, of the countries that events name most. */
const ALPHA_2: Readonly<Record<string, string>> = {
  "004": "AF",
  "031": "AZ",
  "051": "AM",
  "112": "BY",
  "156": "CN",
  "268": "GE",
  "364": "IR",
  "398": "KZ",
  "417": "KG",
  "498": "MD",
  "643": "RU",
  "762": "TJ",
  "795": "TM",
  "804": "UA",
  "860": "UZ",
};

type WorldAtlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** world-atlas 50m as GeoJSON, rounded to a ten-thousandth of a degree, which is finer than the file itself. */
export function bareCountries(): string {
  const file = fileURLToPath(import.meta.resolve("world-atlas/countries-50m.json"));
  const world = JSON.parse(readFileSync(file, "utf8")) as WorldAtlas;
  const { features } = feature(world, world.objects.countries);
  const countries: FeatureCollection = {
    type: "FeatureCollection",
    features: features.map((country) => ({
      ...country,
      properties: { name: country.properties.name, code: ALPHA_2[String(country.id)] ?? "" },
    })),
  };
  return JSON.stringify(countries, (_, value: unknown) =>
    typeof value === "number" ? Math.round(value * 1e4) / 1e4 : value,
  );
}
