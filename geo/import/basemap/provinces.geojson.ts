import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Point, Polygon } from "geojson";
import type { BilingualName } from "./bilingual-name.ts";
import { MERGED_PROVINCES, PROVINCES, type ProvinceRow, SKIPPED_PROVINCES } from "./province-rows.ts";
import { readGeopackageLayer, runMapshaper } from "./run-mapshaper.ts";
import { roundGeometry } from "./write-feature-lines.ts";

interface SourceProvince {
  readonly iso_a2: string;
  readonly name: string | null;
  readonly gn_name: string | null;
}

interface KeyedProvince {
  readonly country: string;
  readonly key: string;
}

export interface ProvinceLabelProperties {
  readonly name: BilingualName;
  readonly country: string;
  /** Size of the province, for the zoom at which its name appears. */
  readonly areaKm2: number;
  readonly from?: string;
  readonly to?: string;
}

type Shape = Polygon | MultiPolygon;
type Line = LineString | MultiLineString;

const SIMPLIFY_M = 500;
/** Afghanistan's south is far from the map's subject. */
const AFGHANISTAN_SOUTH = 34.6;

/** Lines between provinces of one country, cut at the borders of this map, and a point for each name. */
export async function buildProvinces(
  geopackage: Buffer,
  countries: FeatureCollection<Shape, { readonly code: string }>,
): Promise<{ lines: Feature<Line>[]; labels: Feature<Point, ProvinceLabelProperties>[] }> {
  const sources = await readGeopackageLayer<Shape, SourceProvince>(geopackage, "states_provinces");
  const provinces = sources
    .filter(({ properties }) => properties.iso_a2 in PROVINCES && !SKIPPED_PROVINCES.has(properties.gn_name ?? ""))
    .map((source) => ({ ...source, properties: keyed(source.properties) }));
  refuseUnknownKeys(provinces);
  const merged = await runMapshaper<Shape, KeyedProvince & { readonly areaKm2: number }>(
    "-dissolve country,key -each 'areaKm2 = Math.round(this.area / 1e6)'",
    provinces,
  );
  return { lines: await buildLines(merged, countries), labels: await buildLabels(merged) };
}

function keyed({ iso_a2: country, name, gn_name: gnName }: SourceProvince): KeyedProvince {
  const key = gnName ?? name ?? "";
  return { country, key: MERGED_PROVINCES[key] ?? key };
}

/** A row whose province the source does not have would name nothing, silently; Afghanistan is named in part. */
function refuseUnknownKeys(provinces: readonly Feature<Shape, KeyedProvince>[]): void {
  const known = new Set(provinces.map(({ properties: { country, key } }) => `${country} ${key}`));
  const named = Object.entries(PROVINCES).flatMap(([country, rows]) => rows.map(({ key }) => `${country} ${key}`));
  const unknown = named.filter((key) => !known.has(key));
  const nameless = [...known].filter((key) => !named.includes(key) && !key.startsWith("AF "));
  if (unknown.length + nameless.length > 0) {
    throw new Error(`Rows without a province: ${unknown.join(", ")}. Without a row: ${nameless.join(", ")}`);
  }
}

async function buildLines(
  provinces: readonly Feature<Shape, KeyedProvince>[],
  countries: FeatureCollection<Shape, { readonly code: string }>,
): Promise<Feature<Line>[]> {
  const lines: Feature<Line>[] = [];
  for (const country of Object.keys(PROVINCES)) {
    const own = provinces.filter(({ properties }) => properties.country === country);
    const frame = country === "AF" ? `-clip bbox=60,${AFGHANISTAN_SOUTH},75,39` : "";
    const [inner] = await runMapshaper<Line, object>(
      `-innerlines -simplify dp interval=${SIMPLIFY_M} ${frame} -clip countries.json -dissolve`,
      own,
      { "countries.json": countries.features.filter(({ properties }) => properties.code === country) },
    );
    if (inner === undefined) throw new Error(`No lines between the provinces of ${country}`);
    const geometry = roundGeometry(inner.geometry);
    lines.push({ type: "Feature", properties: { country }, geometry });
  }
  return lines;
}

async function buildLabels(
  provinces: readonly Feature<Shape, KeyedProvince & { readonly areaKm2: number }>[],
): Promise<Feature<Point, ProvinceLabelProperties>[]> {
  const points = await runMapshaper<Point, KeyedProvince & { readonly areaKm2: number }>("-points inner", provinces);
  return Object.entries(PROVINCES).flatMap(([country, rows]) =>
    rows.map((row) => {
      const point = points.find(({ properties }) => properties.country === country && properties.key === row.key);
      if (point === undefined) throw new Error(`No middle of ${row.key}`);
      return labelOf(row, country, point);
    }),
  );
}

function labelOf(
  { name, at, from, to }: ProvinceRow,
  country: string,
  { geometry, properties }: Feature<Point, { readonly areaKm2: number }>,
): Feature<Point, ProvinceLabelProperties> {
  const dates = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  return {
    type: "Feature",
    properties: { name, country, areaKm2: properties.areaKm2, ...dates },
    geometry: roundGeometry(at === undefined ? geometry : { type: "Point", coordinates: [...at] }),
  };
}
