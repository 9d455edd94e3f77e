import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import type { BilingualName } from "./bilingual-name.ts";
import { isInDetailedRegion } from "./detailed-region.ts";
import { LAKES } from "./lake-names.ts";
import { readShapefile, reshapeFeatures, type ShapefileParts } from "./run-mapshaper.ts";
import { roundGeometry } from "./write-feature-lines.ts";

type Area = Polygon | MultiPolygon;

interface MeasuredProperties {
  readonly areaKm2: number;
  readonly lon: number;
  readonly lat: number;
}

export interface LakeProperties {
  readonly name: BilingualName | null;
  readonly areaKm2: number;
}

const REGION_AREA_MIN_KM2 = 150;
const WORLD_AREA_MIN_KM2 = 3000;
const REGION_INTERVAL_M = 400;
const WORLD_INTERVAL_M = 1500;

const ARAL: Position = [59.73, 44.99];

// Drained when the Kakhovka dam broke on 6 June 2023.
const KAKHOVKA_RESERVOIR: Position = [35.17, 47.56];

// The source draws the sea of about 2003. Of it there remain the northern sea, which a dam keeps, and the western basin.
const ARAL_REMNANTS: readonly { readonly name: BilingualName; readonly bbox: string }[] = [
  { name: { en: "North Aral Sea", ru: "Северное Аральское море" }, bbox: "59.5,46.12,62.5,47.5" },
  { name: { en: "Western Aral Sea", ru: "Западное Аральское море" }, bbox: "57.5,43,59.1,46" },
];

function measureLakes(lakes: readonly Feature<Area, unknown>[]): Promise<Feature<Area, MeasuredProperties>[]> {
  const commands =
    '-each "areaKm2 = this.area / 1e6, lon = this.innerX, lat = this.innerY" -filter-fields areaKm2,lon,lat';
  return reshapeFeatures<Area, unknown>(commands, lakes) as Promise<Feature<Area, MeasuredProperties>[]>;
}

async function cutAralRemnants(aral: Feature<Area, MeasuredProperties>): Promise<Feature<Area, LakeProperties>[]> {
  const remnants: Feature<Area, LakeProperties>[] = [];
  for (const { name, bbox } of ARAL_REMNANTS) {
    const clipped = await reshapeFeatures<Area, MeasuredProperties>(`-clip bbox=${bbox}`, [aral]);
    const [measured] = await measureLakes(clipped);
    if (measured === undefined) throw new Error(`Nothing of the Aral Sea lies in ${bbox}`);
    remnants.push({ ...measured, properties: { name, areaKm2: Math.round(measured.properties.areaKm2) } });
  }
  return remnants;
}

// The source's lakes have no id, so a lake is known by the point that mapshaper finds well inside it.
function isAt(
  { properties: { lon, lat } }: Feature<Area, MeasuredProperties>,
  [atLon = 0, atLat = 0]: Position,
): boolean {
  return Math.hypot(atLon - lon, atLat - lat) < 0.1;
}

function nameLake(lake: Feature<Area, MeasuredProperties>): BilingualName | null {
  return LAKES.find(({ at }) => isAt(lake, [...at]))?.name ?? null;
}

function isLargeEnough({ properties: { areaKm2, lon, lat } }: Feature<Area, MeasuredProperties>): boolean {
  return areaKm2 >= (isInDetailedRegion([lon, lat]) ? REGION_AREA_MIN_KM2 : WORLD_AREA_MIN_KM2);
}

/** Lakes with their area in square kilometres as drawn, largest first. Holes (islands) are kept. */
export async function buildLakes(shapefile: ShapefileParts): Promise<Feature<Area, LakeProperties>[]> {
  const measured = (await measureLakes(await readShapefile<Area, unknown>(shapefile))).filter(isLargeEnough);
  const aral = measured.find((lake) => isAt(lake, ARAL));
  if (aral === undefined) throw new Error("The source has no Aral Sea");
  const named = measured
    .filter((lake) => lake !== aral && !isAt(lake, KAKHOVKA_RESERVOIR))
    .map((lake) => ({
      ...lake,
      properties: { ...lake.properties, name: nameLake(lake), areaKm2: Math.round(lake.properties.areaKm2) },
    }));
  const inRegion = named.filter(({ properties: { lon, lat } }) => isInDetailedRegion([lon, lat]));
  const elsewhere = named.filter(({ properties: { lon, lat } }) => !isInDetailedRegion([lon, lat]));
  const simplified: Feature<Area, LakeProperties>[] = [
    ...(await reshapeFeatures(`-simplify dp keep-shapes interval=${REGION_INTERVAL_M}`, inRegion)),
    ...(await reshapeFeatures(`-simplify dp keep-shapes interval=${WORLD_INTERVAL_M}`, elsewhere)),
    ...(await cutAralRemnants(aral)),
  ];
  return simplified
    .sort((a, b) => b.properties.areaKm2 - a.properties.areaKm2)
    .map(({ geometry, properties: { name, areaKm2 } }) => ({
      type: "Feature",
      properties: { name, areaKm2 },
      geometry: roundGeometry(geometry),
    }));
}
