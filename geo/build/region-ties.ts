import distance from "@turf/distance";
import pointToLineDistance from "@turf/point-to-line-distance";
import type { MultiLineString } from "geojson";
import type { Border } from "../contract/border.ts";
import type { CorridorNode } from "../contract/corridor.ts";
import type { AtlasEvent } from "../contract/event.ts";
import type { Zone } from "../contract/place-registers.ts";
import type { Position } from "../contract/primitives.ts";
import type { IndexPlace } from "../contract/published.ts";

/** How near a place must lie to a line to belong to it, in kilometres: about the width of a border district. */
export const BORDER_REACH_KM = 15;
export const NODE_REACH_KM = 15;
export const LEG_REACH_KM = 15;

/** A line with the key of the region that it stands for. */
export interface TieLine {
  readonly key: string;
  readonly line: MultiLineString;
}

export interface TieGeometry {
  readonly borders: readonly (TieLine & { readonly border: Border })[];
  readonly legs: readonly TieLine[];
  readonly nodes: readonly CorridorNode[];
  readonly zones: readonly Zone[];
}

/**
 * The regions, other than countries, that an event belongs to: those it names itself, the zones of the
 * states where it took place, the borders near its places, and, for events that name the corridor, the
 * legs and nodes near its places. Only places known to the town or better are measured. Sorted.
 */
export function regionTies(event: AtlasEvent, places: readonly IndexPlace[], geometry: TieGeometry): string[] {
  const ties = new Set(event.ties ?? []);
  const near = places.flatMap((place) =>
    place.position !== undefined && (place.precision === "exact" || place.precision === "town")
      ? [{ country: place.country, position: place.position }]
      : [],
  );
  for (const zone of geometry.zones) {
    // Russia lies in all three regions, so an event there says nothing about which one it concerns.
    const states = zone.countries.filter((code) => code !== "RU");
    if (places.some((place) => states.includes(place.country))) ties.add(`zone:${zone.id}`);
  }
  for (const { key, line, border } of geometry.borders) {
    const own = near.filter(({ country }) => border.countries.includes(country));
    if (own.some(({ position }) => isNear(position, line, BORDER_REACH_KM))) ties.add(key);
  }
  if ([...ties].some((tie) => tie.startsWith("corridor:"))) {
    for (const { position } of near) {
      for (const { key, line } of geometry.legs) if (isNear(position, line, LEG_REACH_KM)) ties.add(key);
      for (const node of geometry.nodes) {
        if (distance([...position], [...node.position]) <= NODE_REACH_KM) ties.add(`node:${node.id}`);
      }
    }
  }
  return [...ties].toSorted();
}

/** A cheap box test first: most places lie nowhere near most segments, long ones between two ports included. */
function isNear(position: Position, line: MultiLineString, reachKm: number): boolean {
  // Twice the reach, since a great circle bows out of the box of its ends.
  const marginDegrees = (2 * reachKm) / 111;
  const marginLon = marginDegrees / Math.max(0.05, Math.cos((position[1] * Math.PI) / 180));
  const isBetween = (value: number, a = 0, b = 0, margin: number) =>
    value >= Math.min(a, b) - margin && value <= Math.max(a, b) + margin;
  return line.coordinates.some((part) =>
    part.some((from, index) => {
      const to = part[index + 1];
      if (to === undefined || !isBetween(position[0], from[0], to[0], marginLon)) return false;
      if (!isBetween(position[1], from[1], to[1], marginDegrees)) return false;
      const segment = { type: "LineString" as const, coordinates: [from, to] };
      return pointToLineDistance([...position], segment, { units: "kilometers" }) <= reachKm;
    }),
  );
}
