import type { MultiLineString, Position } from "geojson";
import { mesh } from "topojson-client";
import type { GeometryObject } from "topojson-specification";
import type { Border } from "../contract/border.ts";
import type { WorldTopology } from "./inputs.ts";

/**
 * A stretch of boundary. `disputed` has a disputed area on one side, named by `area`; while the dispute has not
 * begun, or is over, an `inner` stretch is no state boundary and an outer one is an ordinary one.
 */
export interface BoundaryLine {
  readonly kind: "coast" | "country" | "disputed";
  readonly area?: string;
  readonly inner?: boolean;
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
 * Every boundary of the world once, without the cut along 180°. `homes` gives the state to which UN practice
 * counts each disputed area.
 */
export function boundaryLines(world: WorldTopology, homes: ReadonlyMap<string, string | null>): BoundaryLine[] {
  const all: GeometryObject = {
    type: "GeometryCollection",
    geometries: [...world.objects.countries.geometries, ...world.objects.disputed.geometries],
  } as GeometryObject;
  const areaOf = (side: GeometryObject) => (side.properties as Identified).id;
  const isInner = (a: GeometryObject, b: GeometryObject): boolean => {
    const states = [a, b].map((side) => codeOf(side) ?? homes.get(areaOf(side) ?? "") ?? undefined);
    return states[0] === states[1];
  };
  const lines = (filter: (a: GeometryObject, b: GeometryObject) => boolean) => withoutCut(mesh(world, all, filter));
  const areas = world.objects.disputed.geometries.map((area) => (area.properties as Identified).id ?? "");
  return [
    { kind: "coast", geometry: lines((a, b) => a === b) },
    { kind: "country", geometry: lines((a, b) => a !== b && areaOf(a) === undefined && areaOf(b) === undefined) },
    ...areas.flatMap((area) =>
      [true, false].map((inner): BoundaryLine => {
        // Between two areas the line belongs to the one that comes first.
        const isOwn = (a: GeometryObject, b: GeometryObject) =>
          a !== b &&
          area ===
            (areaOf(a) === undefined
              ? areaOf(b)
              : areaOf(b) === undefined
                ? areaOf(a)
                : [areaOf(a), areaOf(b)].toSorted()[0]);
        return { kind: "disputed", area, inner, geometry: lines((a, b) => isOwn(a, b) && isInner(a, b) === inner) };
      }),
    ),
  ].filter(({ geometry }) => geometry.coordinates.length > 0) as BoundaryLine[];
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
