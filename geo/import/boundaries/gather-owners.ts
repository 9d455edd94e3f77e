import type { Position } from "geojson";
import type { ZonePart } from "./read-geo-tz.ts";
import { latOf, ringAreaKm2 } from "./ring-geometry.ts";
import { type AreaFeature, reshape } from "./run-mapshaper.ts";
import { ANTARCTIC_LATITUDE, borderToleranceM } from "./tolerances.ts";
import { ownerOfZone } from "./zone-countries.ts";

export interface Owner {
  readonly owner: string;
}

/** Wholly inside Asia/Shanghai, so it adds nothing but its own overlap. */
const DOUBLED_ZONE = "Asia/Urumqi";

function areaKm2(polygons: readonly Position[][][]): number {
  return polygons.reduce((sum, [outer]) => sum + (outer ? ringAreaKm2(outer) : 0), 0);
}

/** Antarctica's zones follow claims and stations; it comes from the land layer instead. */
function isAntarctic(polygons: readonly Position[][][]): boolean {
  return polygons.every(([outer]) => outer?.every((position) => latOf(position) <= ANTARCTIC_LATITUDE));
}

function gatherParts(parts: readonly ZonePart[]): AreaFeature<Owner & { toleranceM: number }>[] {
  const polygonsByOwner = new Map<string, Position[][][]>();
  for (const { zone, polygons } of parts) {
    const owner = ownerOfZone(zone);
    if (owner === null || owner === "AQ" || zone === DOUBLED_ZONE || isAntarctic(polygons)) continue;
    const gathered = polygonsByOwner.get(owner) ?? [];
    gathered.push(...polygons);
    polygonsByOwner.set(owner, gathered);
  }
  return [...polygonsByOwner]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([owner, coordinates]) => ({
      type: "Feature",
      properties: { owner, toleranceM: borderToleranceM(owner, areaKm2(coordinates)) },
      geometry: { type: "MultiPolygon", coordinates },
    }));
}

/** One feature an owner with its waters, simplified along shared lines. Overlaps between claims are kept. */
export async function gatherOwners(parts: readonly ZonePart[]): Promise<AreaFeature<Owner>[]> {
  // 2e-6 degrees, some 20 cm, closes what rounding to six decimals leaves open between cells.
  const clean = "-clean allow-overlaps snap-interval=0.000002";
  return reshape(gatherParts(parts), `${clean} -simplify dp variable interval=toleranceM keep-shapes`);
}
