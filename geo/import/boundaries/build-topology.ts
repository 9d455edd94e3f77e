import { quantize } from "topojson-client";
import type { GeometryObject, Objects, Topology } from "topojson-specification";
import type { World } from "./merge-tiles.ts";
import type { Outline } from "./read-outlines.ts";
import { type AreaFeature, type AreaProperties, toTopology } from "./run-mapshaper.ts";
import { GRID_DEGREES } from "./tolerances.ts";

/** mapshaper winds rings for d3-geo, clockwise outside; RFC 7946 wants the other way. */
function rewind(geometry: GeometryObject<AreaProperties>): void {
  const reverse = (ring: number[]): number[] => ring.map((arc) => ~arc).reverse();
  if (geometry.type === "GeometryCollection") for (const member of geometry.geometries) rewind(member);
  else if (geometry.type === "Polygon") geometry.arcs = geometry.arcs.map(reverse);
  else if (geometry.type === "MultiPolygon") geometry.arcs = geometry.arcs.map((polygon) => polygon.map(reverse));
}

function overlayFeature({ properties: { id, basis }, geometry }: Outline): AreaFeature<object> {
  return { type: "Feature", properties: { id, basis }, geometry };
}

/** The committed topology: objects `countries` and `disputed`, which share arcs, and `overlays`, which lie on top. */
export async function buildTopology(
  world: World,
  overlays: readonly Outline[],
): Promise<Topology<Objects<AreaProperties>>> {
  const topology = await toTopology({
    countries: world.countries,
    disputed: world.disputed,
    overlays: overlays.map(overlayFeature),
  });
  for (const object of Object.values(topology.objects)) rewind(object);
  return quantize(topology, { scale: [GRID_DEGREES, GRID_DEGREES], translate: [0, 0] });
}
