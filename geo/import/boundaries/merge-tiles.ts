import type { MultiPolygon, Polygon } from "geojson";
import { type Area, assignTile } from "./assign-tile.ts";
import type { Basis } from "./read-outlines.ts";
import { ringAreaKm2 } from "./ring-geometry.ts";
import { type AreaFeature, reshape } from "./run-mapshaper.ts";
import type { Tile } from "./split-into-tiles.ts";
import { GRID_DEGREES } from "./tolerances.ts";

export interface Country {
  readonly code: string;
}

export interface DisputedArea {
  readonly id: string;
  readonly basis: Basis;
}

export interface World {
  readonly countries: AreaFeature<Country>[];
  readonly disputed: AreaFeature<DisputedArea>[];
}

/** A country below this keeps its islets, or the Maldives would be gone. */
const SMALL_COUNTRY_KM2 = 1000;

interface AssignedTile {
  readonly area: Area;
  readonly areaKm2: number;
  readonly isIslet: boolean;
  readonly geometry: Polygon | MultiPolygon;
}

function areaKm2(geometry: Polygon | MultiPolygon): number {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.reduce((sum, [outer]) => sum + (outer ? ringAreaKm2(outer) : 0), 0);
}

function assignTiles(tiles: readonly Tile[]): AssignedTile[] {
  return tiles.flatMap(({ tags, geometry }) => {
    const area = assignTile(tags);
    return area ? [{ area, areaKm2: areaKm2(geometry), isIslet: tags.isIslet, geometry }] : [];
  });
}

function dropIslets(tiles: readonly AssignedTile[]): AssignedTile[] {
  const totalKm2 = new Map<string, number>();
  for (const { area, areaKm2 } of tiles) totalKm2.set(area.id, (totalKm2.get(area.id) ?? 0) + areaKm2);
  return tiles.filter(({ area, isIslet }) => !isIslet || (totalKm2.get(area.id) ?? 0) < SMALL_COUNTRY_KM2);
}

/** Joins the tiles of each country and each disputed area into one feature, in the order of their codes and ids. */
export async function mergeTiles(tiles: readonly Tile[]): Promise<World> {
  const features = dropIslets(assignTiles(tiles)).map(
    ({ area, geometry }): AreaFeature<Area> => ({ type: "Feature", properties: area, geometry }),
  );
  // Put on the output's grid here, so that lines it makes touch are mended and not written as self-intersections.
  const onGrid = `-snap precision=${GRID_DEGREES} -clean gap-fill-area=0`;
  const merged = await reshape<Area, Area>(features, `-dissolve2 id copy-fields=kind,basis ${onGrid} -sort id`);
  const world: World = { countries: [], disputed: [] };
  for (const { properties: area, geometry } of merged) {
    if (area.kind === "country") world.countries.push({ type: "Feature", properties: { code: area.id }, geometry });
    else world.disputed.push({ type: "Feature", properties: { id: area.id, basis: area.basis }, geometry });
  }
  return world;
}
