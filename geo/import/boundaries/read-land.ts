import { readFileSync } from "node:fs";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { cutAtAntimeridian } from "./cut-at-antimeridian.ts";
import { lonOf, type Ring, ringAreaKm2 } from "./ring-geometry.ts";
import { simplifyCoast } from "./simplify-coast.ts";
import { coastToleranceM } from "./tolerances.ts";

/** A stretch of land with its holes; the Caspian Sea is the one hole in the source. */
export interface LandPolygon {
  readonly rings: Ring[];
  readonly areaKm2: number;
}

/** Good enough for pieces that the antimeridian parts: their longitudes do not overlap. */
function spansLongitude(ring: Ring, longitude: number): boolean {
  return ring.some((position) => lonOf(position) <= longitude) && ring.some((position) => lonOf(position) >= longitude);
}

function simplifyPolygon(rings: readonly Ring[]): LandPolygon[] {
  const [outer, ...holes] = rings;
  if (!outer) return [];
  return cutAtAntimeridian(outer).map((piece) => {
    const inside = holes.filter(([start]) => start && spansLongitude(piece, lonOf(start)));
    return {
      rings: [piece, ...inside].map((ring) => simplifyCoast(ring, coastToleranceM)),
      areaKm2: ringAreaKm2(piece),
    };
  });
}

/** Reads world-atlas's `land-10m.json`, cut at ±180° and simplified by `coastToleranceM`. */
export function readLand(path: string): LandPolygon[] {
  const topology = JSON.parse(readFileSync(path, "utf8")) as Topology<{ land: GeometryCollection }>;
  return feature(topology, topology.objects.land).features.flatMap(({ geometry }) => {
    if (geometry.type === "Polygon") return simplifyPolygon(geometry.coordinates);
    if (geometry.type === "MultiPolygon") return geometry.coordinates.flatMap(simplifyPolygon);
    return [];
  });
}
