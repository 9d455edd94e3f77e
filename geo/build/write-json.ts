import type { Feature, Geometry, Position } from "geojson";

/** About a metre on the ground: finer than any source here. */
const DECIMALS = 5;

/** One entry a line: a small diff for a small change, and still compact. */
export function formatList(entries: readonly unknown[]): string {
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]\n`;
}

/** RFC 7946 text, one feature a line, positions rounded. */
export function formatFeatures(features: readonly Feature<Geometry | null>[]): string {
  const lines = features.map((feature) =>
    JSON.stringify({ ...feature, geometry: feature.geometry === null ? null : rounded(feature.geometry) }),
  );
  return `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`;
}

function rounded(geometry: Geometry): Geometry {
  if (geometry.type === "GeometryCollection") {
    return { ...geometry, geometries: geometry.geometries.map(rounded) };
  }
  return { ...geometry, coordinates: roundPositions(geometry.coordinates) } as Geometry;
}

function roundPositions(value: Position | Position[] | Position[][] | Position[][][]): unknown {
  if (typeof value[0] === "number") return (value as Position).map((number) => Number(number.toFixed(DECIMALS)));
  return (value as Position[]).map((inner) => roundPositions(inner));
}
