import type { Feature, LineString, MultiLineString, Position } from "geojson";
import type { BilingualName } from "./bilingual-name.ts";
import { isInDetailedRegion } from "./detailed-region.ts";
import { RIVERS, type RiverRow } from "./river-names.ts";
import { readShapefile, reshapeFeatures, type ShapefileParts } from "./run-mapshaper.ts";
import { roundGeometry } from "./write-feature-lines.ts";

type Lines = LineString | MultiLineString;

interface SourceProperties {
  readonly rivernum: number;
  readonly scalerank: number;
}

interface KeyedProperties {
  readonly key: string;
  readonly rank: number;
  readonly name: BilingualName | null;
}

export interface RiverProperties {
  readonly name: BilingualName | null;
  readonly rank: number;
}

const WORLD_RANK_MAX = 4;
const REGION_RANK_MAX = 8;
const WORLD_INTERVAL_M = 2500;
const REGION_INTERVAL_M = 450;

// A short stream in New Zealand that the source ranks above the Nile; a Mukhavets that runs far off its valley.
const SKIPPED_NUMBERS: ReadonlySet<number> = new Set([2034, 779]);

function positionsOf(geometry: Lines): Position[] {
  return geometry.type === "LineString" ? geometry.coordinates : geometry.coordinates.flat();
}

function indexRivers(rows: readonly RiverRow[]): ReadonlyMap<number, RiverRow> {
  const index = new Map<number, RiverRow>();
  for (const row of rows) {
    for (const number of row.numbers) {
      if (index.has(number)) throw new Error(`River number ${number} stands in two rows`);
      index.set(number, row);
    }
  }
  return index;
}

function keyRivers(sources: readonly Feature<Lines, SourceProperties>[]): Feature<Lines, KeyedProperties>[] {
  const rowOf = indexRivers(RIVERS);
  const rankOf = new Map<string, number>();
  const keyOf = (number: number): string => String(rowOf.get(number)?.numbers[0] ?? number);
  for (const { properties } of sources) {
    const key = keyOf(properties.rivernum);
    const rank = rowOf.get(properties.rivernum)?.rank ?? Math.min(properties.scalerank, rankOf.get(key) ?? 99);
    rankOf.set(key, rank);
  }
  return sources
    .filter(({ properties }) => !SKIPPED_NUMBERS.has(properties.rivernum))
    .map((source) => {
      const key = keyOf(source.properties.rivernum);
      const row = rowOf.get(source.properties.rivernum);
      return { ...source, properties: { key, rank: rankOf.get(key) ?? 99, name: row?.name ?? null } };
    });
}

async function simplifyRivers(
  rivers: readonly Feature<Lines, KeyedProperties>[],
  intervalM: number,
): Promise<Feature<Lines, KeyedProperties>[]> {
  return reshapeFeatures(`-dissolve key copy-fields=rank,name -simplify dp interval=${intervalM}`, rivers);
}

function firstOf(geometry: Lines): Position {
  return positionsOf(geometry)[0] ?? [0, 0];
}

function compareRivers(a: Feature<Lines, KeyedProperties>, b: Feature<Lines, KeyedProperties>): number {
  const [aLon = 0] = firstOf(a.geometry);
  const [bLon = 0] = firstOf(b.geometry);
  return (
    a.properties.rank - b.properties.rank ||
    (a.properties.name?.en ?? "~").localeCompare(b.properties.name?.en ?? "~", "en") ||
    aLon - bLon
  );
}

/** Rivers of the world to scalerank 4, of the detailed region to scalerank 8, the parts of one river in one feature. */
export async function buildRivers(shapefile: ShapefileParts): Promise<Feature<Lines, RiverProperties>[]> {
  const rivers = keyRivers(await readShapefile<Lines, SourceProperties>(shapefile));
  const regional = new Set<string>();
  for (const river of rivers) {
    if (positionsOf(river.geometry).some(isInDetailedRegion)) regional.add(river.properties.key);
  }
  const isRegional = (river: Feature<Lines, KeyedProperties>): boolean => regional.has(river.properties.key);
  const [inRegion, elsewhere] = await Promise.all([
    simplifyRivers(
      rivers.filter((r) => isRegional(r) && r.properties.rank <= REGION_RANK_MAX),
      REGION_INTERVAL_M,
    ),
    simplifyRivers(
      rivers.filter((r) => !isRegional(r) && r.properties.rank <= WORLD_RANK_MAX),
      WORLD_INTERVAL_M,
    ),
  ]);
  return [...inRegion, ...elsewhere].sort(compareRivers).map(({ geometry, properties }) => ({
    type: "Feature",
    properties: { name: properties.name, rank: properties.rank },
    geometry: roundGeometry(geometry),
  }));
}
