import type { Feature, Geometry } from "geojson";
import { feature } from "topojson-client";
import { borderLine, boundaryLines } from "../border-lines.ts";
import { countryName } from "../country-name.ts";
import { cityVersions, type DatedCity, period } from "../dated-names.ts";
import { type BuildInputs, entriesOf } from "../inputs.ts";
import { cutTiles, MAX_ZOOM, type TileLayer } from "../tiles/cut-tiles.ts";
import { writePmtiles } from "../tiles/write-pmtiles.ts";

/** First zoom level of a city, by its rank. */
const CITY_ZOOM = [0, 2, 3, 4, 5, 6, 6, 7];
/** Provinces come in from here; smaller ones are named a zoom later, or two. */
const PROVINCE_ZOOM = 5;
const PROVINCE_SIZES_KM2 = [60_000, 12_000, 0];
const COUNTRY_LABEL_ZOOM = [0, 1, 2, 3, 4, 5, 5];

/** The base map as vector tiles: countries, disputed areas, lines, water, names. */
export function buildBaseTiles(inputs: BuildInputs): Uint8Array {
  const layers = [...areaLayers(inputs), ...lineLayers(inputs), ...waterLayers(inputs), ...labelLayers(inputs)];
  return writePmtiles(cutTiles(layers), {
    minZoom: 0,
    maxZoom: MAX_ZOOM,
    metadata: {
      name: "CSTO Atlas base",
      attribution: "© OpenStreetMap contributors (ODbL 1.0), Natural Earth, GSHHG (LGPL 3), GeoNames (CC BY 4.0)",
      vector_layers: layers.map(({ name }) => ({ id: name, fields: {}, minzoom: 0, maxzoom: MAX_ZOOM })),
    },
  });
}

function areaLayers({ atlas, world }: BuildInputs): TileLayer[] {
  const homes = homesOf(atlas);
  return [
    {
      name: "countries",
      tolerance: 2.4,
      features: feature(world, world.objects.countries).features.map((country) => ({
        feature: { ...country, properties: { code: country.properties.code } },
      })),
    },
    {
      name: "disputed",
      tolerance: 2.4,
      features: [world.objects.disputed, world.objects.overlays]
        .flatMap((areas) => feature(world, areas).features)
        .map((area) => ({
          feature: { ...area, properties: { id: area.properties.id, home: homes.get(area.properties.id) ?? "" } },
        })),
    },
  ];
}

/** The state to which UN practice counts each disputed area. */
function homesOf(atlas: BuildInputs["atlas"]): ReadonlyMap<string, string | null> {
  return new Map(entriesOf(atlas.disputedAreas).map((area) => [area.id, area.unPractice]));
}

function lineLayers({ atlas, world, basemap }: BuildInputs): TileLayer[] {
  return [
    {
      name: "boundaries",
      tolerance: 2.4,
      features: boundaryLines(world, homesOf(atlas)).map(({ geometry, ...properties }) => ({
        feature: simple(properties, geometry),
      })),
    },
    {
      name: "provinces",
      tolerance: 2,
      features: basemap.provinceLines.features.map(({ geometry }) => ({
        feature: simple({}, geometry),
        minZoom: PROVINCE_ZOOM,
      })),
    },
    {
      name: "borders",
      tolerance: 1.6,
      features: entriesOf(atlas.borders).map((border) => ({
        feature: simple({ id: border.id, kind: border.lineKind }, borderLine(world, border)),
      })),
    },
  ];
}

function waterLayers({ basemap }: BuildInputs): TileLayer[] {
  return [
    {
      name: "lakes",
      tolerance: 2,
      features: basemap.lakes.features.map((lake) => ({
        feature: simple(names(lake), lake.geometry),
        minZoom: lakeZoom(Number(lake.properties?.["areaKm2"] ?? 0)),
      })),
    },
    {
      name: "rivers",
      tolerance: 2,
      features: basemap.rivers.features.map((river) => {
        const rank = Number(river.properties?.["rank"] ?? 9);
        return {
          feature: simple({ ...names(river), rank }, river.geometry),
          minZoom: Math.max(0, Math.min(7, rank - 2)),
        };
      }),
    },
  ];
}

function labelLayers({ basemap, atlas, world }: BuildInputs): TileLayer[] {
  const overrides = entriesOf(atlas.countryNames);
  const known = new Set(
    world.objects.countries.geometries.map(({ properties }) => (properties as { code?: string }).code),
  );
  return [
    {
      name: "marine",
      tolerance: 0,
      features: basemap.marine.features.map((label) => {
        const rank = Number(label.properties?.["rank"] ?? 3);
        return {
          feature: simple({ ...names(label), rank, kind: label.properties?.["kind"] ?? "sea" }, label.geometry),
          minZoom: Math.max(0, rank - 1),
        };
      }),
    },
    {
      name: "country-labels",
      tolerance: 0,
      features: basemap.countryLabels.features
        .filter((label) => known.has(String(label.properties?.["code"])))
        .map((label) => {
          const code = String(label.properties?.["code"]);
          const rank = Number(label.properties?.["rank"] ?? 4);
          return {
            feature: simple({ code, rank, ...countryName(code, overrides) }, label.geometry),
            minZoom: COUNTRY_LABEL_ZOOM[rank] ?? 5,
          };
        }),
    },
    {
      name: "cities",
      tolerance: 0,
      features: basemap.cities.features.flatMap((city) => {
        const rank = Number(city.properties?.["rank"] ?? 7);
        return cityVersions(city.properties as DatedCity).map((version) => ({
          feature: simple({ ...version, rank }, city.geometry),
          minZoom: CITY_ZOOM[rank] ?? 7,
        }));
      }),
    },
    {
      name: "province-labels",
      tolerance: 0,
      features: basemap.provinceLabels.features.map((label) => {
        const { areaKm2, from, to } = label.properties as { areaKm2: number; from?: string; to?: string };
        const rank = PROVINCE_SIZES_KM2.findIndex((least) => areaKm2 >= least);
        return {
          feature: simple({ ...names(label), rank, ...period(from, to) }, label.geometry),
          minZoom: PROVINCE_ZOOM + Math.min(2, rank),
        };
      }),
    },
  ];
}

/** A lake appears when it is some ten pixels across. */
function lakeZoom(areaKm2: number): number {
  const widthKm = Math.sqrt(areaKm2);
  return Math.max(0, Math.min(MAX_ZOOM, Math.ceil(Math.log2((78 * 8) / Math.max(widthKm, 1)))));
}

function names(item: Feature): { en?: string; ru?: string } {
  const name: unknown = item.properties?.["name"];
  if (typeof name !== "object" || name === null || !("en" in name) || !("ru" in name)) return {};
  return { en: String(name.en), ru: String(name.ru) };
}

function simple(properties: Readonly<Record<string, unknown>>, geometry: Geometry): Feature {
  return { type: "Feature", properties: { ...properties }, geometry };
}
