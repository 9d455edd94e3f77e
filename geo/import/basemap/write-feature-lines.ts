import { writeFileSync } from "node:fs";
import type { Feature, Geometry, Position } from "geojson";

type Coordinates = Position | Coordinates[];

// Four decimals are about 11 m: finer than any line in these files.
const DECIMALS = 1e4;

function roundCoordinates<T extends Coordinates>(coordinates: T): T {
  return coordinates.map((part) =>
    typeof part === "number" ? Math.round(part * DECIMALS) / DECIMALS : roundCoordinates(part),
  ) as T;
}

export function roundGeometry<G extends Exclude<Geometry, { type: "GeometryCollection" }>>(geometry: G): G {
  return { ...geometry, coordinates: roundCoordinates(geometry.coordinates) };
}

/** One feature a line, so that a change of one river reads as one line of a diff. */
export function formatFeatureLines(features: readonly Feature[]): string {
  const lines = features.map((feature) => JSON.stringify(feature));
  return `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`;
}

export function writeFeatureLines(path: string, features: readonly Feature[]): void {
  writeFileSync(path, formatFeatureLines(features));
}
