import type { Feature, Geometry, MultiLineString, Point, Position } from "geojson";
import { feature } from "topojson-client";
import { borderLine, boundaryLines } from "../border-lines.ts";
import { borderSectionLayers } from "../border-section-layers.ts";
import { borderSections } from "../border-sections.ts";
import { boundsOf } from "../bounds.ts";
import { countryName } from "../country-name.ts";
import { countryVersions } from "../country-versions.ts";
import { cityVersions, type DatedCity, period } from "../dated-names.ts";
import { type BuildInputs, entriesOf } from "../inputs.ts";
import { riverCourses } from "../river-courses.ts";
import { seaNamePairs } from "../sea-name-pairs.ts";
import { cutTiles, MAX_ZOOM, type TileLayer } from "../tiles/cut-tiles.ts";
import { writePmtiles } from "../tiles/write-pmtiles.ts";
import { roomAround, widestChord } from "../widest-chord.ts";
import { zoneLayers } from "../zone-layers.ts";

/** First zoom level of a city, by its rank. */
const CITY_ZOOM = [0, 2, 3, 4, 5, 6, 6, 7];
/** Provinces come in from here; smaller ones are named a zoom later, or two. */
const PROVINCE_ZOOM = 5;
const PROVINCE_SIZES_KM2 = [40_000, 8_000, 0];
/** A disputed area as wide as this is named from a smaller scale on. */
const WIDE_AREA_DEGREES = 3;
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
  const disputed = [world.objects.disputed, world.objects.overlays].flatMap((areas) => feature(world, areas).features);
  return [
    {
      name: "countries",
      tolerance: 2.4,
      features: countryVersions(world, entriesOf(atlas.disputedAreas)).map(({ geometry, ...properties }) => ({
        feature: simple(properties, geometry),
      })),
    },
    {
      name: "disputed",
      tolerance: 2.4,
      features: disputed.map(({ geometry, properties: { id } }) => ({ feature: simple({ id }, geometry) })),
    },
    {
      name: "disputed-labels",
      tolerance: 0,
      features: disputed.map(({ geometry, properties: { id } }) => {
        const { middle, widthDegrees } = widestChord(geometry);
        return {
          feature: simple({ id }, { type: "Point", coordinates: middle }),
          minZoom: widthDegrees > WIDE_AREA_DEGREES ? 3 : 4,
        };
      }),
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

function lineLayers({ atlas, world, basemap }: BuildInputs): TileLayer[] {
  const lines = boundaryLines(world, homesOf(atlas));
  return [
    {
      name: "boundaries",
      tolerance: 2.4,
      features: lines.map(({ geometry, ...properties }) => ({ feature: simple(properties, geometry) })),
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
    ...borderSectionLayers(
      entriesOf(atlas.borders).flatMap((border) =>
        borderSections(border, borderLine(world, border)).map((section) => ({ ...section, border: border.id })),
      ),
    ),
    ...zoneLayers(entriesOf(atlas.zones), lines, world),
  ];
}

/** English names of the rivers that are named along sections of a border, from zoom 5. */
function sectionNames(atlas: BuildInputs["atlas"]): ReadonlySet<string> {
  const sections = entriesOf(atlas.borders).flatMap(({ course }) => course?.sections ?? []);
  return new Set(
    sections.filter(({ between }) => between !== undefined).map(({ name }) => name?.en.replace(/ river$/, "") ?? ""),
  );
}

function waterLayers({ basemap, atlas }: BuildInputs): TileLayer[] {
  return [
    {
      name: "lakes",
      tolerance: 2,
      features: basemap.lakes.features.map((lake) => ({
        feature: simple(names(lake), lake.geometry),
        minZoom: lakeZoom(Number(lake.properties?.["areaKm2"] ?? 0)),
      })),
    },
    riverNames(basemap, sectionNames(atlas)),
    {
      name: "rivers",
      tolerance: 2,
      features: basemap.rivers.features.map((river) => {
        const rank = Number(river.properties?.["rank"] ?? 9);
        return {
          feature: simple({ rank }, river.geometry),
          minZoom: Math.max(0, Math.min(7, rank - 2)),
        };
      }),
    },
  ];
}

interface MarineLabel {
  readonly rank: number;
  readonly kind: string;
  readonly tilt?: number;
  readonly untilZoom?: number;
}

/** The organisation's states are named from the opening view on, however small. */
const SUBJECT_ZOOM = 2;
const SUBJECT_STATES: readonly string[] = ["member", "participation-frozen"];

function labelLayers({ basemap, atlas, world }: BuildInputs): TileLayer[] {
  const pairs = seaNamePairs(entriesOf(atlas.seaNames), basemap.marine.features.map(names));
  const overrides = entriesOf(atlas.countryNames);
  const countries = feature(world, world.objects.countries).features;
  const subjects = new Set(
    entriesOf(atlas.memberships).flatMap(({ organisation, state, to, country }) =>
      organisation === "CSTO" && SUBJECT_STATES.includes(state) && to === undefined ? [country] : [],
    ),
  );
  const shapes = new Map(countries.map(({ properties, geometry }) => [properties.code, geometry]));
  return [
    {
      name: "marine",
      tolerance: 0,
      features: basemap.marine.features.map((label) => {
        const { rank, kind, tilt, untilZoom } = label.properties as MarineLabel;
        return {
          feature: simple(
            {
              ...names(label),
              ...pairs.get(names(label).en ?? ""),
              rank,
              kind,
              ...(tilt === undefined ? {} : { tilt }),
            },
            label.geometry,
          ),
          minZoom: Math.max(0, rank - 1),
          ...(untilZoom === undefined ? {} : { maxZoom: untilZoom }),
        };
      }),
    },
    lakeLabels(basemap),
    {
      name: "country-labels",
      tolerance: 0,
      features: basemap.countryLabels.features
        .filter((label) => shapes.has(String(label.properties?.["code"])))
        .map((label) => {
          const code = String(label.properties?.["code"]);
          const rank = Number(label.properties?.["rank"] ?? 4);
          const name = countryName(code, overrides);
          const room = roomAround(shapes.get(code) ?? label.geometry, (label.geometry as Point).coordinates);
          return {
            feature: simple({ code, rank, ...name, ...roomsOf(name, room) }, label.geometry),
            minZoom: Math.min(COUNTRY_LABEL_ZOOM[rank] ?? 5, subjects.has(code) ? SUBJECT_ZOOM : 9),
          };
        }),
    },
    {
      name: "cities",
      tolerance: 0,
      features: basemap.cities.features.flatMap((city) => {
        const rank = Number(city.properties?.["rank"] ?? 7);
        return cityVersions(city.properties as DatedCity).map((version) => ({
          feature: simple(
            { ...version, rank, ...(city.properties?.["west"] === true ? { west: true } : {}) },
            city.geometry,
          ),
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

/** From here a river along a border is named on the border's own line, which this river's does not quite follow. */
const BORDER_NAMES_ZOOM = 5;

function isNamedOnBorder(river: Feature, onBorders: ReadonlySet<string>): boolean {
  // The Amu Darya runs on for a thousand kilometres beyond its border.
  return onBorders.has(names(river).en ?? "") && Number(river.properties?.["rank"]) > 4;
}

/** Courses for the names of rivers, rounder where the map is smaller. */
function riverNames({ rivers }: BuildInputs["basemap"], onBorders: ReadonlySet<string>): TileLayer {
  const scales = [
    { softnessKm: 40, leastKm: 250, minZoom: 3, maxZoom: 4 },
    { softnessKm: 26, leastKm: 90, minZoom: 5, maxZoom: 5 },
    { softnessKm: 10, leastKm: 40, minZoom: 6, maxZoom: MAX_ZOOM },
  ];
  return {
    name: "river-names",
    tolerance: 0,
    features: rivers.features
      .filter((river) => names(river).en !== undefined)
      .flatMap((river) =>
        scales
          .filter(({ minZoom }) => minZoom < BORDER_NAMES_ZOOM || !isNamedOnBorder(river, onBorders))
          .flatMap(({ softnessKm, leastKm, minZoom, maxZoom }) =>
            riverCourses(river.geometry, softnessKm, leastKm).map((coordinates) => ({
              feature: simple(
                { ...names(river), rank: river.properties?.["rank"] },
                { type: "LineString", coordinates },
              ),
              minZoom: Math.max(minZoom, Math.min(MAX_ZOOM, Number(river.properties?.["rank"]) - 2)),
              maxZoom,
            })),
          ),
      ),
  };
}

/** Names of lakes that the labels placed by hand leave out, along their widest part. */
function lakeLabels({ lakes, marine }: BuildInputs["basemap"]): TileLayer {
  const placed = new Set(marine.features.map((label) => names(label).en));
  const named = lakes.features.filter((lake) => names(lake).en !== undefined && !placed.has(names(lake).en));
  return {
    name: "lake-labels",
    tolerance: 0,
    features: named.map((lake) => {
      const areaKm2 = Number(lake.properties?.["areaKm2"] ?? 0);
      return {
        feature: simple({ ...names(lake), areaKm2 }, { type: "Point", coordinates: widestChord(lake.geometry).middle }),
        minZoom: Math.min(MAX_ZOOM, lakeZoom(areaKm2) + 2),
      };
    }),
  };
}

/** A lake appears when it is some ten pixels across. */
function lakeZoom(areaKm2: number): number {
  const widthKm = Math.sqrt(areaKm2);
  return Math.max(0, Math.min(MAX_ZOOM, Math.ceil(Math.log2((78 * 8) / Math.max(widthKm, 1)))));
}

/** Degrees that each letter of a name may take, by language: the map spaces the letters by it. */
function roomsOf(name: { readonly en: string; readonly ru: string }, roomDegrees: number) {
  const perLetter = (text: string) => Math.round((roomDegrees / text.length) * 1000) / 1000;
  return { roomEn: perLetter(name.en), roomRu: perLetter(name.ru) };
}

function names(item: Feature): { en?: string; ru?: string } {
  const name: unknown = item.properties?.["name"];
  if (typeof name !== "object" || name === null || !("en" in name) || !("ru" in name)) return {};
  return { en: String(name.en), ru: String(name.ru) };
}

function simple(properties: Readonly<Record<string, unknown>>, geometry: Geometry): Feature {
  return { type: "Feature", properties: { ...properties }, geometry };
}
