import type { Position } from "geojson";
import { merge } from "topojson-client";
import type { MultiPolygon, Polygon } from "topojson-specification";
import type { Zone } from "../contract/place-registers.ts";
import type { BoundaryLine } from "./border-lines.ts";
import type { WorldTopology } from "./inputs.ts";
import type { TileLayer } from "./tiles/cut-tiles.ts";
import { widestChord } from "./widest-chord.ts";

/** A region is named where its states are about as wide as the name: outside them it would lie on others. */
const NAME_PX = 130;

/** A stretch of a region's edge, with the region on its left. */
interface ZoneEdge {
  readonly id: string;
  readonly coordinates: Position[][];
}

/**
 * Edges of the regions of collective security, and where their names stand. A state that lies in every region is the
 * ground that they share: towards it a region is open, and its edge runs around its other states only.
 */
export function zoneLayers(
  zones: readonly Zone[],
  boundaries: readonly BoundaryLine[],
  world: WorldTopology,
): TileLayer[] {
  const owns = ownStates(zones);
  return [
    {
      name: "zones",
      // As smooth as the outlines of organisations: drawn beside the border, where every small bend would tie a knot.
      tolerance: 5,
      toleranceAtLast: 2,
      features: zoneEdges(zones, boundaries).map(({ id, coordinates }) => ({
        feature: { type: "Feature", properties: { id }, geometry: { type: "MultiLineString", coordinates } },
      })),
    },
    {
      name: "zone-labels",
      tolerance: 0,
      features: zones.map(({ id, name }) => {
        const states = world.objects.countries.geometries.filter(({ properties }) =>
          owns.get(id)?.includes((properties as { code: string }).code),
        );
        const { middle, widthDegrees } = widestChord(merge(world, states as (Polygon | MultiPolygon)[]));
        return {
          feature: { type: "Feature", properties: { id, ...name }, geometry: { type: "Point", coordinates: middle } },
          minZoom: Math.max(2, Math.ceil(Math.log2((NAME_PX * 360) / 512 / widthDegrees))),
        };
      }),
    },
  ];
}

/** The states of each region that are not in all of them. */
function ownStates(zones: readonly Zone[]): ReadonlyMap<string, readonly string[]> {
  const isShared = (code: string) => zones.every(({ countries }) => countries.includes(code));
  return new Map(zones.map(({ id, countries }) => [id, countries.filter((code) => !isShared(code))]));
}

export function zoneEdges(zones: readonly Zone[], boundaries: readonly BoundaryLine[]): ZoneEdge[] {
  const owns = ownStates(zones);
  return zones.map(({ id, countries }) => {
    const own = owns.get(id) ?? [];
    const isOwn = (code: string | undefined) => code !== undefined && own.includes(code);
    const isInside = (code: string | undefined) => code !== undefined && countries.includes(code);
    const coordinates = boundaries.flatMap(({ left, right, geometry }) => {
      if (isOwn(left) && !isInside(right)) return geometry.coordinates;
      return isOwn(right) && !isInside(left) ? geometry.coordinates.map((line) => line.toReversed()) : [];
    });
    return { id, coordinates };
  });
}
