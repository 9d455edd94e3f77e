import type { FeatureCollection, Point } from "geojson";

/** One point an event and place; `month` counts from January 1991, as the atlas's own sliders do. */
export interface BareEvent {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly start: string;
  readonly month: number;
  readonly countries: readonly string[];
}

export type BareEvents = FeatureCollection<Point, BareEvent>;
