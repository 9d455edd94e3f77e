export interface Place {
  readonly lon: number;
  readonly lat: number;
}

/** A part of the map around a place, in CSS pixels. */
export interface Patch {
  readonly around: Place;
  readonly widthPx: number;
  readonly heightPx: number;
}

export type LayerName =
  | "Member states"
  | "Tajik–Afghan border"
  | "Exercises"
  | "North–South corridor"
  | "Events"
  | "Other borders"
  | "Collective security regions";

export type DataFile =
  | "events.geojson"
  | "event-index.json"
  | "corridor-legs.geojson"
  | "base.pmtiles"
  | `stories/${string}.json`;

/** Names of controls in the interface's two languages; English is what the outside relies on. */
export const NAMES = {
  en: { map: "Map", events: "Events", sources: "Sources", legend: "Legend", otherLanguage: "Русский" },
  ru: { map: "Карта", events: "События", sources: "Источники", legend: "Условные знаки", otherLanguage: "English" },
} as const;

/** A first picture in software WebGL, on a machine that has other work as well. */
export const LOADING_MS = 45_000;
