import type { MultiLineString, Position } from "geojson";
import { mesh } from "topojson-client";
import type { GeometryObject } from "topojson-specification";
import type { Border } from "../contract/border.ts";
import { arcLine, joinDirected, sidedArcs } from "./directed-arcs.ts";
import type { WorldTopology } from "./inputs.ts";

/**
 * A stretch of boundary. `disputed` has a disputed area on one side, named by `area`; while the dispute has not
 * begun, or is over, an `inner` stretch is no state boundary and an outer one is an ordinary one. `left` and `right`
 * are the states that lie there, looking along the line; a disputed area counts to the state to which UN practice
 * counts it, and the sea, or an area counted to nobody, leaves its side out.
 */
export interface BoundaryLine {
  readonly kind: "coast" | "country" | "disputed";
  readonly area?: string;
  readonly inner?: boolean;
  readonly left?: string;
  readonly right?: string;
  readonly geometry: MultiLineString;
}

interface Identified {
  readonly code?: string;
  readonly id?: string;
}

/** The line that two countries share in the topology, or the turning points of a maritime agreement. */
export function borderLine(world: WorldTopology, border: Border): MultiLineString {
  if (border.line) return { type: "MultiLineString", coordinates: [border.line.map((position) => [...position])] };
  const [first, second] = border.countries;
  return mesh(world, world.objects.countries as GeometryObject, (a, b) => {
    const sides = [codeOf(a), codeOf(b)];
    return a !== b && sides.includes(first) && sides.includes(second);
  });
}

/**
 * Every boundary of the world once, a feature for each pair of neighbours, without the cut along 180°. `homes` gives
 * the state to which UN practice counts each disputed area.
 */
export function boundaryLines(world: WorldTopology, homes: ReadonlyMap<string, string | null>): BoundaryLine[] {
  const areas = [...world.objects.countries.geometries, ...world.objects.disputed.geometries] as GeometryObject[];
  const groups = new Map<string, { line: Omit<BoundaryLine, "geometry">; refs: number[] }>();
  for (const { index, left, right } of sidedArcs(world, areas)) {
    const [first, second] = [left, right].map((side) => side && ownerOf(side, homes));
    // Both directions of a pair are one feature: it runs with the state that comes first in the alphabet on its left.
    const isTurned = (first ?? "~") > (second ?? "~");
    const [leftOwner, rightOwner] = isTurned ? [second, first] : [first, second];
    const line = {
      ...kindOf(left, right, first === second),
      ...(leftOwner === undefined ? {} : { left: leftOwner }),
      ...(rightOwner === undefined ? {} : { right: rightOwner }),
    };
    const key = JSON.stringify(line);
    const group = groups.get(key) ?? { line, refs: [] };
    group.refs.push(isTurned ? ~index : index);
    groups.set(key, group);
  }
  const lines = [...groups.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { line, refs }]): BoundaryLine => {
      const coordinates = joinDirected(refs.map((ref) => arcLine(world, ref)));
      return { ...line, geometry: withoutCut({ type: "MultiLineString", coordinates }) };
    })
    .filter(({ geometry }) => geometry.coordinates.length > 0);
  return [...lines, ...overlayEdges(world, homes)];
}

/** Edges of the areas that lie over a country's polygon: the country is on both sides of them. */
function overlayEdges(world: WorldTopology, homes: ReadonlyMap<string, string | null>): BoundaryLine[] {
  return world.objects.overlays.geometries.map((overlay) => {
    const area = String(codeOrId(overlay as GeometryObject));
    const home = homes.get(area) ?? undefined;
    return {
      kind: "disputed",
      area,
      inner: true,
      ...(home === undefined ? {} : { left: home, right: home }),
      geometry: mesh(world, overlay as GeometryObject),
    };
  });
}

function codeOrId(object: GeometryObject): string | undefined {
  const { code, id } = object.properties as Identified;
  return code ?? id;
}

function kindOf(
  left: GeometryObject | undefined,
  right: GeometryObject | undefined,
  inner: boolean,
): Pick<BoundaryLine, "kind" | "area" | "inner"> {
  if (left === undefined || right === undefined || left === right) return { kind: "coast" };
  // Between two areas the line belongs to the one that comes first.
  const [area] = [left, right].flatMap((side) => (side.properties as Identified).id ?? []).toSorted();
  return area === undefined ? { kind: "country" } : { kind: "disputed", area, inner };
}

function ownerOf(side: GeometryObject, homes: ReadonlyMap<string, string | null>): string | undefined {
  return codeOf(side) ?? homes.get((side.properties as Identified).id ?? "") ?? undefined;
}

function codeOf(side: GeometryObject): string | undefined {
  return (side.properties as Identified).code;
}

/** Polygons are cut at the antimeridian; the cut is no coast, so its segments are dropped. */
function withoutCut(lines: MultiLineString): MultiLineString {
  const onCut = (position: Position | undefined) => position !== undefined && Math.abs(position[0] ?? 0) > 179.9999;
  const coordinates = lines.coordinates.flatMap((line) => {
    const pieces: Position[][] = [[]];
    line.forEach((position, index) => {
      if (onCut(position) && onCut(line[index + 1])) {
        pieces.at(-1)?.push(position);
        pieces.push([]);
      } else pieces.at(-1)?.push(position);
    });
    return pieces.filter((piece) => piece.length > 1);
  });
  return { type: "MultiLineString", coordinates };
}
