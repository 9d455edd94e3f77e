import { ALONE, type Arrangement, SHOWN } from "./arrange-points.ts";
import type { PackedPoints } from "./pack-points.ts";
import type { Spot } from "./point-buffers.ts";
import { crowdRadiusPx, symbolRadiusPx } from "./symbol-sizes.ts";

/** What is drawn over the points for what is selected or pointed at. */
export interface MarkedSpots {
  readonly rings: readonly Spot[];
  /** Symbols that the arrangement leaves out. */
  readonly symbols: readonly Spot[];
  /** Soft areas, whose rim is drawn. */
  readonly areas: readonly Spot[];
}

export interface Marked {
  /** Indices of entries. */
  readonly selected: readonly number[];
  readonly hovered: readonly number[];
}

interface Scene {
  readonly points: PackedPoints;
  readonly arrangement: Arrangement;
  /** Where an entry's places lie among the points. */
  readonly pointsOf: (entry: number) => readonly number[];
  readonly zoom: number;
}

/**
 * A ring around the symbol of what is marked, or around the mark of the crowd that it stands in. What is selected shows
 * its own place as well where that lies beside the crowd's mark, and even where filters hide it: its panel is open.
 */
export function markSpots(scene: Scene, { selected, hovered }: Marked): MarkedSpots {
  const rings: Spot[] = [];
  const symbols: Spot[] = [];
  const areas: Spot[] = [];
  const ringed = new Set<number>();
  const crowds = new Map(scene.arrangement.crowds.map((crowd) => [crowd.place, crowd]));
  for (const entry of new Set([...selected, ...hovered])) {
    for (const point of scene.pointsOf(entry)) {
      const place = scene.points.place[point] ?? 0;
      const flags = scene.arrangement.flags[point] ?? 0;
      const centre = scene.arrangement.gathered[place] ?? -1;
      const crowd = flags === SHOWN ? crowds.get(centre) : undefined;
      if (crowd !== undefined && !ringed.has(centre)) {
        ringed.add(centre);
        rings.push(spotAt(scene.points.placeMercator, centre, crowdRadiusPx(crowd.count) + 4));
      }
      if (crowd === undefined || (place !== centre && selected.includes(entry))) {
        const ring = ringOf(scene, point);
        rings.push(ring);
        if ((flags & ALONE) === 0) symbols.push({ ...ring, style: styleOf(scene.points, point) });
      }
      if ((scene.points.radius[point] ?? 0) > 0) areas.push(areaOf(scene.points, point));
    }
  }
  return { rings, symbols, areas };
}

/** The marks of crowds, with their number, and where around their rim each family ends. */
export function crowdSpots(points: PackedPoints, { crowds }: Arrangement): readonly Spot[] {
  return crowds.map(({ place, count, families }) => {
    let sum = 0;
    const [first = 1, second = 1, third = 1, fourth = 1, fifth = 1] = families.map((events) => {
      sum += events / count;
      return sum;
    });
    const spot = spotAt(points.placeMercator, place, 0);
    return { ...spot, style: [count, first, crowdRadiusPx(count)], ends: [second, third, fourth, fifth] };
  });
}

function ringOf({ points, arrangement: { offset }, zoom }: Scene, point: number): Spot {
  const [, , scale] = styleOf(points, point);
  return {
    ...spotAt(points.mercator, point, symbolRadiusPx(zoom) * scale * 1.25 + 4),
    offset: [offset[point * 2] ?? 0, offset[point * 2 + 1] ?? 0],
  };
}

function areaOf(points: PackedPoints, point: number): Spot {
  return { ...spotAt(points.mercator, point, 0), radius: points.radius[point] ?? 0 };
}

function styleOf({ style }: PackedPoints, point: number): [number, number, number] {
  return [style[point * 3] ?? 0, style[point * 3 + 1] ?? 0, style[point * 3 + 2] ?? 1];
}

function spotAt(mercator: Float32Array | Float64Array, index: number, radiusPx: number): Spot {
  return {
    mercator: [mercator[index * 2] ?? 0, mercator[index * 2 + 1] ?? 0],
    offset: [0, 0],
    style: [0, 0, radiusPx],
    radius: 0,
    ends: [0, 0, 0, 0],
  };
}
