import type { Feature, Geometry, MultiLineString, Position } from "geojson";
import { feature } from "topojson-client";
import { borderLine, boundaryLines } from "../border-lines.ts";
import { boundsOf } from "../bounds.ts";
import { countryName } from "../country-name.ts";
import { type BuildInputs, entriesOf } from "../inputs.ts";
import { cutTiles, MAX_ZOOM, type TileLayer } from "../tiles/cut-tiles.ts";
import { writePmtiles } from "../tiles/write-pmtiles.ts";

/** First zoom level of a city, by its rank. */
const CITY_ZOOM = [0, 2, 3, 4, 5, 6, 6, 7];
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

interface Sides {
  readonly left: string | undefined;
  readonly right: string | undefined;
}

/** A line between two states is one feature; islands of one coast each appear when they are large enough to go round. */
function outlineFeatures(sides: Sides, { coordinates }: MultiLineString): TileLayer["features"] {
  const properties = Object.fromEntries(Object.entries(sides).filter(([, code]) => code !== undefined));
  return Array.from({ length: MAX_ZOOM + 1 }, (_, minZoom) => ({
    feature: simple(properties, {
      type: "MultiLineString",
      coordinates: coordinates.filter((line) => islandZoom(line) === minZoom),
    }),
    minZoom,
  }));
}

/** The first zoom at which an island is some thirty pixels across; 0 for a line that does not close. */
function islandZoom(line: readonly Position[]): number {
  if (String(line[0]) !== String(line.at(-1))) return 0;
  const [west, south, east, north] = boundsOf(line);
  const acrossDegrees = Math.max(east - west, 2 * (north - south));
  return Math.max(0, Math.min(MAX_ZOOM, Math.ceil(Math.log2((30 * 360) / 512 / Math.max(acrossDegrees, 0.01)))));
}

/** The state to which UN practice counts each disputed area. */
function homesOf(atlas: BuildInputs["atlas"]): ReadonlyMap<string, string | null> {
  return new Map(entriesOf(atlas.disputedAreas).map((area) => [area.id, area.unPractice]));
}

function lineLayers({ atlas, world }: BuildInputs): TileLayer[] {
  const lines = boundaryLines(world, homesOf(atlas));
  return [
    {
      name: "boundaries",
      tolerance: 2.4,
      features: lines.map(({ geometry, left: _left, right: _right, ...properties }) => ({
        feature: simple(properties, geometry),
      })),
    },
    // Drawn beside the boundary, where every small bend would tie a knot: so smoother, and without small islands.
    {
      name: "outlines",
      tolerance: 5,
      toleranceAtLast: 2,
      features: lines.flatMap(({ left, right, geometry }) =>
        left === right ? [] : outlineFeatures({ left, right }, geometry),
      ),
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
      features: basemap.cities.features.map((city) => {
        const rank = Number(city.properties?.["rank"] ?? 7);
        const properties = { ...names(city), rank, capital: city.properties?.["capital"] === true };
        return { feature: simple(properties, city.geometry), minZoom: CITY_ZOOM[rank] ?? 7 };
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
