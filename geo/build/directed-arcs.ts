import type { Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryObject } from "topojson-specification";
import type { WorldTopology } from "./inputs.ts";

/** An arc of the topology with the areas on its two sides, looking along it; undefined where there is none. */
export interface SidedArc {
  readonly index: number;
  readonly left: GeometryObject | undefined;
  readonly right: GeometryObject | undefined;
}

/** Every arc that some of these areas have for an edge. */
export function sidedArcs(world: WorldTopology, areas: readonly GeometryObject[]): SidedArc[] {
  const sides = new Map<number, { left?: GeometryObject; right?: GeometryObject }>();
  for (const area of areas) {
    for (const { refs, isHole } of ringsOf(area)) {
      const isAntiClockwise = signedArea(refs.flatMap((ref) => arcLine(world, ref))) > 0;
      // The area lies on the left of an outer ring that runs against the clock, and of a hole that runs with it.
      const isOnLeft = isAntiClockwise !== isHole;
      for (const ref of refs) {
        const index = ref < 0 ? ~ref : ref;
        const found = sides.get(index) ?? {};
        found[isOnLeft === ref >= 0 ? "left" : "right"] = area;
        sides.set(index, found);
      }
    }
  }
  return [...sides].map(([index, { left, right }]) => ({ index, left, right }));
}

/** Positions along an arc; a negative reference, as in a ring of the topology, runs against it. */
export function arcLine(world: WorldTopology, ref: number): Position[] {
  const { geometry } = feature(world, { type: "LineString", arcs: [ref] });
  return geometry.type === "LineString" ? geometry.coordinates : [];
}

/** Joins lines end to start, and never turns one round. */
export function joinDirected(lines: readonly (readonly Position[])[]): Position[][] {
  const startingAt = new Map<string, number[]>();
  const endsAt = new Set(lines.map((line) => String(line.at(-1))));
  lines.forEach((line, index) => {
    const start = String(line[0]);
    startingAt.set(start, [...(startingAt.get(start) ?? []), index]);
  });
  const isUsed = new Set<number>();
  const follow = (first: number): Position[] => {
    const joined: Position[] = [...(lines[first] ?? [])];
    isUsed.add(first);
    for (;;) {
      const next = startingAt.get(String(joined.at(-1)))?.find((index) => !isUsed.has(index));
      if (next === undefined) return joined;
      isUsed.add(next);
      joined.push(...(lines[next] ?? []).slice(1));
    }
  };
  // Lines that nothing leads to come first, so that none is begun in its middle; what is left are rings.
  const order = [...lines.keys()].toSorted(
    (a, b) => Number(endsAt.has(String(lines[a]?.[0]))) - Number(endsAt.has(String(lines[b]?.[0]))) || a - b,
  );
  return order.flatMap((index) => (isUsed.has(index) ? [] : [follow(index)]));
}

function ringsOf(area: GeometryObject): { refs: readonly number[]; isHole: boolean }[] {
  const polygons: readonly (readonly (readonly number[])[])[] =
    area.type === "Polygon" ? [area.arcs] : area.type === "MultiPolygon" ? area.arcs : [];
  return polygons.flatMap((rings) => rings.map((refs, index) => ({ refs, isHole: index > 0 })));
}

/** Twice the area in square degrees, positive against the clock; a repeated position adds nothing. */
function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [lon = 0, lat = 0], index) => {
    const [nextLon = 0, nextLat = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + lon * nextLat - nextLon * lat;
  }, 0);
}
