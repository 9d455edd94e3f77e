import { readFileSync } from "node:fs";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";

export type Basis = "osm" | "natural-earth" | "hand";

export interface OutlineProperties {
  readonly id: string;
  /** The claim the area is cut from: a country, or two that overlap there ("GE+RU"). Missing: it lies over the map. */
  readonly cutFrom?: string;
  readonly basis: Basis;
  readonly note: string;
}

export type Outline = Feature<Polygon | MultiPolygon, OutlineProperties>;

const BASES: readonly string[] = ["osm", "natural-earth", "hand"] satisfies Basis[];

function isOutline(candidate: Feature): candidate is Outline {
  const { id, basis, cutFrom } = candidate.properties ?? {};
  const isArea = candidate.geometry.type === "Polygon" || candidate.geometry.type === "MultiPolygon";
  const hasKnownBasis = typeof basis === "string" && BASES.includes(basis);
  return isArea && typeof id === "string" && hasKnownBasis && (cutFrom === undefined || typeof cutFrom === "string");
}

/** Reads `admin-outlines.geojson`. An outline reaches beyond the border wherever it ends at the border. */
export function readOutlines(path: string): Outline[] {
  const { features } = JSON.parse(readFileSync(path, "utf8")) as FeatureCollection;
  return features.map((candidate, index) => {
    if (!isOutline(candidate)) throw new Error(`${path}: feature ${index} needs an id, a basis and an area`);
    return candidate;
  });
}
