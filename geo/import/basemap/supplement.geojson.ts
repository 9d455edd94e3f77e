import type { BBox, Feature, LineString, Polygon, Position } from "geojson";
import type { LakeProperties } from "./lakes.geojson.ts";
import type { GshhgSegment } from "./read-gshhg.ts";
import type { RiverProperties } from "./rivers.geojson.ts";
import { reshapeFeatures } from "./run-mapshaper.ts";
import { SUPPLEMENT_LAKES, SUPPLEMENT_RIVERS, type SupplementLake, type SupplementRiver } from "./supplement-rows.ts";
import { buildRiverNetwork, traceCourse } from "./trace-course.ts";
import { roundGeometry } from "./write-feature-lines.ts";

export type ReadSegments = (box: BBox) => GshhgSegment[];

const RIVER_INTERVAL_M = 350;
const LAKE_INTERVAL_M = 100;
const MARGIN_DEGREES = 0.5;

// Levels 9 and above of the database are canals.
const RIVER_LEVEL_MAX = 8;

function boxAround(waypoints: readonly Position[]): BBox {
  const lons = waypoints.map(([lon = 0]) => lon);
  const lats = waypoints.map(([, lat = 0]) => lat);
  return [
    Math.min(...lons) - MARGIN_DEGREES,
    Math.min(...lats) - MARGIN_DEGREES,
    Math.max(...lons) + MARGIN_DEGREES,
    Math.max(...lats) + MARGIN_DEGREES,
  ];
}

function traceRiver(row: SupplementRiver, readSegments: ReadSegments): Feature<LineString, RiverProperties> {
  const segments = readSegments(boxAround(row.waypoints)).filter(({ level }) => level <= RIVER_LEVEL_MAX);
  const network = buildRiverNetwork(segments.map(({ line }) => line));
  return {
    type: "Feature",
    properties: { name: row.name, rank: row.rank },
    geometry: { type: "LineString", coordinates: traceCourse(network, row.waypoints) },
  };
}

function isInside([lon = 0, lat = 0]: Position, [west, south, east, north]: BBox): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

function isSamePlace([lonA = 0, latA = 0]: Position, [lonB = 0, latB = 0]: Position): boolean {
  return Math.abs(lonA - lonB) < 1e-4 && Math.abs(latA - latB) < 1e-4;
}

function closeRing(pieces: readonly Position[][]): Position[] {
  const [longest = [], ...others] = [...pieces].sort((a, b) => b.length - a.length);
  const ring = [...longest];
  let rest = others;
  while (!isSamePlace(ring.at(-1) ?? [], ring[0] ?? [])) {
    const next = rest.find((piece) => isSamePlace(piece[0] ?? [], ring.at(-1) ?? []));
    if (next === undefined) throw new Error(`A shore ends at ${ring.at(-1)?.join()}`);
    rest = rest.filter((piece) => piece !== next);
    ring.push(...next.slice(1));
  }
  return [...ring.slice(0, -1), ring[0] ?? []];
}

function assembleLake(row: SupplementLake, readSegments: ReadSegments): Feature<Polygon, LakeProperties> {
  const pieces = readSegments(row.box)
    .map(({ line }) => line)
    .filter((line) => line.every((position) => isInside(position, row.box)));
  return {
    type: "Feature",
    properties: { name: row.name, areaKm2: 0 },
    geometry: { type: "Polygon", coordinates: [closeRing(pieces)] },
  };
}

export async function buildSupplementRivers(
  readSegments: ReadSegments,
): Promise<Feature<LineString, RiverProperties>[]> {
  const traced = SUPPLEMENT_RIVERS.map((row) => traceRiver(row, readSegments));
  const simplified = await reshapeFeatures(`-simplify dp interval=${RIVER_INTERVAL_M}`, traced);
  return simplified.map(({ geometry, properties: { name, rank } }) => ({
    type: "Feature",
    properties: { name, rank },
    geometry: roundGeometry(geometry),
  }));
}

export async function buildSupplementLakes(readSegments: ReadSegments): Promise<Feature<Polygon, LakeProperties>[]> {
  const lakes = SUPPLEMENT_LAKES.map((row) => assembleLake(row, readSegments));
  const commands = `-each "areaKm2 = Math.round(this.area / 1e6)" -simplify dp interval=${LAKE_INTERVAL_M}`;
  const measured = await reshapeFeatures(commands, lakes);
  return measured.map(({ geometry, properties: { name, areaKm2 } }) => ({
    type: "Feature",
    properties: { name, areaKm2 },
    geometry: roundGeometry(geometry),
  }));
}
