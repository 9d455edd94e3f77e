import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Feature, FeatureCollection, Geometry } from "geojson";
import * as v from "valibot";
import { EventIndexSchema, type IndexEntry } from "../../geo/contract/published.ts";
import { EventDetailsSchema } from "../../geo/contract/published-registers.ts";
import { SourceFileSchema } from "../../geo/contract/source.ts";
import type { BareEvents } from "./bare/bare-event.ts";
import { FIRST_YEAR } from "./scenario.ts";
import { syntheticDetails, syntheticIndex } from "./synthetic-events.ts";

/**
 * Of synthetic events only the newest have details, twice as many as are published today: whole registers of
 * 100,000 events would be fetched piecewise, so one file of 180 MB would measure nothing that exists.
 */
const DETAILED_EVENTS = 1000;

export interface EventFileOptions {
  readonly count: number | "published";
  readonly publishedData: string;
  readonly target: string;
}

/** Writes the events of one size for both pages into `target`, a folder that the server lays over `data/`. */
export function writeEventFiles({ count, publishedData, target }: EventFileOptions): void {
  mkdirSync(target, { recursive: true });
  const readJson = (name: string): unknown => JSON.parse(readFileSync(join(publishedData, name), "utf8"));
  const write = (name: string, content: unknown) => writeFileSync(join(target, name), JSON.stringify(content));
  if (count === "published") {
    write("bare-events.geojson", bareEvents(v.parse(EventIndexSchema, readJson("event-index.json"))));
    return;
  }
  const entries = syntheticIndex(count);
  const sources = v.parse(SourceFileSchema, readJson("sources.json")).slice(0, 3);
  const details = detailFeatures(
    entries,
    sources.map(({ id }) => id),
  );
  // A drifted contract would measure the atlas's error page: better to fail here, with the path of the fault.
  v.parse(EventIndexSchema, entries);
  v.parse(EventDetailsSchema, details);
  write("event-index.json", entries);
  write("events.geojson", details);
  write("bare-events.geojson", bareEvents(entries));
}

function detailFeatures(entries: readonly IndexEntry[], sources: readonly string[]): FeatureCollection<Geometry> {
  return {
    type: "FeatureCollection",
    features: entries.slice(-DETAILED_EVENTS).map((entry) => ({
      type: "Feature",
      id: entry.id,
      geometry: {
        type: "MultiPoint",
        coordinates: entry.places.flatMap(({ position }) => (position === undefined ? [] : [[...position]])),
      },
      properties: syntheticDetails(entry, sources),
    })),
  };
}

function bareEvents(entries: readonly IndexEntry[]): BareEvents {
  return {
    type: "FeatureCollection",
    features: entries.flatMap((entry) =>
      entry.places.flatMap(({ position }): Feature<GeoJSON.Point, BareEvents["features"][number]["properties"]>[] =>
        position === undefined
          ? []
          : [
              {
                type: "Feature",
                geometry: { type: "Point", coordinates: [...position] },
                properties: bareEvent(entry),
              },
            ],
      ),
    ),
  };
}

function bareEvent({ id, title, category, start, countries, places }: IndexEntry) {
  const [year = FIRST_YEAR, month = 1] = start.split("-").map(Number);
  const codes = new Set([...countries, ...places].map(({ country }) => country));
  return { id, title: title.en, category, start, month: (year - FIRST_YEAR) * 12 + month - 1, countries: [...codes] };
}
