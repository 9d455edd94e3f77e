import type { MultiPolygon, Polygon } from "geojson";
import type { TileTags } from "./assign-tile.ts";
import type { Owner } from "./gather-owners.ts";
import type { LandPolygon } from "./read-land.ts";
import type { Basis, Outline } from "./read-outlines.ts";
import { type AreaFeature, reshape } from "./run-mapshaper.ts";
import { ANTARCTIC_LATITUDE, isInRegion } from "./tolerances.ts";

export interface Tile {
  readonly tags: TileTags;
  readonly geometry: Polygon | MultiPolygon;
}

const ISLET_KM2 = 2;

const ANTARCTIC_BOX: Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [-180, -90],
      [-180, ANTARCTIC_LATITUDE],
      [180, ANTARCTIC_LATITUDE],
      [180, -90],
      [-180, -90],
    ],
  ],
};

function tagged(tag: string, geometry: Polygon | MultiPolygon): AreaFeature<{ tag: string }> {
  return { type: "Feature", properties: { tag }, geometry };
}

function landTag({ rings, areaKm2 }: LandPolygon): string {
  const [start] = rings[0] ?? [];
  return areaKm2 < ISLET_KM2 && start && !isInRegion(start) ? "land|islet" : "land|";
}

function outlineTag({ properties: { id, cutFrom = "", basis } }: Outline): string {
  return `outline|${id}|${cutFrom}|${basis}`;
}

function parseTags(tags: readonly string[]): TileTags {
  const valuesOf = (kind: string): string[] =>
    tags.filter((tag) => tag.startsWith(`${kind}|`)).map((tag) => tag.slice(kind.length + 1));
  return {
    owners: valuesOf("owner"),
    outlines: valuesOf("outline").map((value) => {
      const [id = "", cutFrom = "", basis] = value.split("|");
      return { id, cutFrom, basis: basis as Basis };
    }),
    isLand: valuesOf("land").length > 0,
    isIslet: valuesOf("land").includes("islet"),
  };
}

/**
 * Lays owners, outlines and land over one another and splits the world along all their lines, so that each tile has one
 * answer and neighbours share their line exactly. mapshaper's `collect` carries one field, hence the tags.
 */
export async function splitIntoTiles(layers: {
  readonly owners: readonly AreaFeature<Owner>[];
  readonly outlines: readonly Outline[];
  readonly land: readonly LandPolygon[];
}): Promise<Tile[]> {
  const features = [
    ...layers.owners.map(({ properties, geometry }) => tagged(`owner|${properties.owner}`, geometry)),
    tagged("owner|AQ", ANTARCTIC_BOX),
    ...layers.outlines.map((outline) => tagged(outlineTag(outline), outline.geometry)),
    ...layers.land.map((polygon) => tagged(landTag(polygon), { type: "Polygon", coordinates: polygon.rings })),
  ];
  const tiles = await reshape<{ tag: string }, { tags: string[] | null }>(
    features,
    '-mosaic calc="tags = collect(tag)"',
  );
  return tiles.map(({ properties, geometry }) => ({ tags: parseTags(properties.tags ?? []), geometry }));
}
