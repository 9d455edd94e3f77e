import type { MultiLineString, Position } from "geojson";
import { mesh } from "topojson-client";
import type { GeometryObject } from "topojson-specification";
import type { Border } from "../contract/border.ts";
import type { WorldTopology } from "./inputs.ts";

/** `coast`: one side is sea. `disputed`: one side is a disputed area. */
export type BoundaryKind = "coast" | "country" | "disputed";

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

/** Every boundary of the world once, by kind, without the cut along 180°. */
export function boundaryLines(world: WorldTopology): Readonly<Record<BoundaryKind, MultiLineString>> {
  const all: GeometryObject = {
    type: "GeometryCollection",
    geometries: [...world.objects.countries.geometries, ...world.objects.disputed.geometries],
  } as GeometryObject;
  const isDisputed = (side: GeometryObject) => (side.properties as Identified).id !== undefined;
  return {
    coast: withoutCut(mesh(world, all, (a, b) => a === b)),
    country: withoutCut(mesh(world, all, (a, b) => a !== b && !isDisputed(a) && !isDisputed(b))),
    disputed: withoutCut(mesh(world, all, (a, b) => a !== b && (isDisputed(a) || isDisputed(b)))),
  };
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
