import distance from "@turf/distance";
import type { MultiLineString, Position } from "geojson";
import type { Border } from "../contract/border.ts";

type Section = NonNullable<Border["course"]>["sections"][number];

export interface BorderSection {
  readonly section: Section;
  readonly coordinates: Position[];
}

/**
 * The stretches of a border's line that its register gives the ends of, each from the vertex nearest to one end to
 * that nearest to the other. Sections without ends are not drawn.
 */
export function borderSections({ course }: Pick<Border, "course">, line: MultiLineString): BorderSection[] {
  const sections = (course?.sections ?? []).filter(({ between }) => between !== undefined);
  if (sections.length === 0) return [];
  const [path, ...others] = line.coordinates;
  if (path === undefined || others.length > 0) throw new Error("a border with sections is not one line");
  return sections.map((section) => {
    const [start = 0, end = 0] = (section.between ?? []).map((position) => nearestIndex(path, position));
    const [low, high] = [Math.min(start, end), Math.max(start, end)];
    return { section, coordinates: path.slice(low, high + 1) };
  });
}

function nearestIndex(path: readonly Position[], position: readonly number[]): number {
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  path.forEach((vertex, index) => {
    const away = distance(vertex, [...position]);
    if (away < least) [least, nearest] = [away, index];
  });
  return nearest;
}

/** Length on the mean sphere, to the kilometre: the line is generalised, and a decimal would claim too much. */
export function measuredKm(coordinates: readonly Position[]): number {
  const steps = coordinates.slice(1).map((position, index) => distance(coordinates[index] ?? position, position));
  return Math.round(steps.reduce((sum, step) => sum + step, 0));
}
