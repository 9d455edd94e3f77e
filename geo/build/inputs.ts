import type { FeatureCollection } from "geojson";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Atlas, Located } from "../check/source-files.ts";
import type { HeightGrid } from "./relief/height-grid.ts";

/** The world's countries and disputed areas with their shared arcs. */
export type WorldTopology = Topology<{
  readonly countries: GeometryCollection<{ code: string }>;
  readonly disputed: GeometryCollection<{ id: string; basis: string }>;
  readonly overlays: GeometryCollection<{ id: string; basis: string }>;
}>;

export interface Basemap {
  readonly rivers: FeatureCollection;
  readonly lakes: FeatureCollection;
  readonly cities: FeatureCollection;
  readonly marine: FeatureCollection;
  readonly countryLabels: FeatureCollection;
  readonly provinceLines: FeatureCollection;
  readonly provinceLabels: FeatureCollection;
}

export interface Relief {
  /** Every sample of the region around the members. */
  readonly region: HeightGrid;
  /** Means of the whole world's. */
  readonly world: HeightGrid;
}

/** All that a product may be made from. */
export interface BuildInputs {
  readonly atlas: Atlas;
  readonly world: WorldTopology;
  readonly basemap: Basemap;
  /** Read when asked for: it takes a second, and one product wants it. */
  readonly relief: () => Relief;
}

export function entriesOf<Entry>(located: readonly Located<Entry>[]): Entry[] {
  return located.map(({ entry }) => entry);
}
