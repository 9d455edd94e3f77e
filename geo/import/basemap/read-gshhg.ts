import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BBox, Position } from "geojson";

// The part of the npm package h5wasm that is used here: the shoreline files are netCDF 4, which is HDF5.
interface Dataset {
  readonly value: ArrayLike<number>;
}
interface Hdf5Library {
  readonly ready: Promise<unknown>;
  readonly File: new (path: string, mode: "r") => { get(name: string): Dataset };
}

export interface GshhgSegment {
  /** Rivers: 1 a main river to 4 a small one; shorelines: not read. */
  readonly level: number;
  readonly line: Position[];
}

const BINS_A_ROW = 360;

// Positions are counted in 1/65535 of a degree from the south-west corner of a bin of one degree.
const STEPS_A_DEGREE = 65535;

export async function openHdf5(packageFolder: string): Promise<Hdf5Library> {
  const library: Hdf5Library = await import(pathToFileURL(join(packageFolder, "dist/node/hdf5_hl.js")).href);
  await library.ready;
  return library;
}

function cornerOfBin(bin: number): Position {
  const column = bin % BINS_A_ROW;
  return [column >= 180 ? column - 360 : column, 89 - Math.floor(bin / BINS_A_ROW)];
}

function touches([lon = 0, lat = 0]: Position, [west, south, east, north]: BBox): boolean {
  return lon + 1 >= west && lon <= east && lat + 1 >= south && lat <= north;
}

/** The pieces of lines in the one-degree bins that touch the box. Pieces of one line meet exactly at bin edges. */
export function readGshhgSegments(library: Hdf5Library, path: string, box: BBox): GshhgSegment[] {
  const file = new library.File(path, "r");
  const isRivers = path.includes("river");
  const read = (name: string): ArrayLike<number> => file.get(name).value;
  const firstSegments = read("Id_of_first_segment_in_a_bin");
  const segmentCounts = read("N_segments_in_a_bin");
  const firstPoints = read("Id_of_first_point_in_a_segment");
  const pointCounts = read(isRivers ? "N_points_for_a_segment" : "Embedded_npts_levels_exit_entry_for_a_segment");
  const levels = isRivers ? read("Hierarchial_level_of_a_segment") : undefined;
  const relativeLons = read("Relative_longitude_from_SW_corner_of_bin");
  const relativeLats = read("Relative_latitude_from_SW_corner_of_bin");
  const segments: GshhgSegment[] = [];
  for (let bin = 0; bin < firstSegments.length; bin += 1) {
    const corner = cornerOfBin(bin);
    if (!touches(corner, box)) continue;
    const [west = 0, south = 0] = corner;
    const start = firstSegments[bin] ?? 0;
    for (let segment = start; segment < start + (segmentCounts[bin] ?? 0); segment += 1) {
      // In the shoreline file the lower nine bits hold the level and the sides of the bin.
      const count = isRivers ? (pointCounts[segment] ?? 0) : (pointCounts[segment] ?? 0) >>> 9;
      const first = firstPoints[segment] ?? 0;
      const line = Array.from({ length: count }, (_, index) => [
        west + ((relativeLons[first + index] ?? 0) & 0xffff) / STEPS_A_DEGREE,
        south + ((relativeLats[first + index] ?? 0) & 0xffff) / STEPS_A_DEGREE,
      ]);
      segments.push({ level: levels?.[segment] ?? 0, line });
    }
  }
  return segments;
}
