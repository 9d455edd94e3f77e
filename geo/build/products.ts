import { SOURCE_FILES } from "../check/source-files.ts";
import { type BuildInputs, entriesOf } from "./inputs.ts";
import { buildBaseTiles } from "./products/base.pmtiles.ts";
import { buildDatedLines } from "./products/dated-lines.ts";
import { buildEventIndex, buildEvents } from "./products/events.ts";
import { buildDataQuality, buildSourceUses } from "./products/evidence.ts";
import { buildExtents } from "./products/extents.ts";
import { buildJsonSchema, schemaName } from "./products/json-schemas.ts";
import { buildMemberStates } from "./products/member-states.ts";
import {
  buildBorderLines,
  buildBorders,
  buildCorridor,
  buildCorridorLegs,
  buildCorridorNodes,
  buildCountries,
  buildCrossings,
  buildGrounds,
} from "./products/regions.ts";
import { buildReliefTiles } from "./products/relief.pmtiles.ts";
import { buildStoryIndex } from "./products/stories.ts";
import { formatList } from "./write-json.ts";

export interface Product {
  readonly name: string;
  readonly build: (inputs: BuildInputs) => string | Uint8Array;
}

/** Everything in `public/data/`, but for a file a story, and the manifest, which is made from the others. */
export const PRODUCTS: readonly Product[] = [
  { name: "event-index.json", build: buildEventIndex },
  { name: "events.geojson", build: buildEvents },
  { name: "sources.json", build: ({ atlas }) => formatList(sortedById(entriesOf(atlas.sources))) },
  { name: "source-uses.json", build: buildSourceUses },
  { name: "data-quality.json", build: buildDataQuality },
  { name: "publishers.json", build: ({ atlas }) => formatList(entriesOf(atlas.publishers)) },
  { name: "memberships.json", build: ({ atlas }) => formatList(entriesOf(atlas.memberships)) },
  { name: "countries.json", build: buildCountries },
  { name: "extents.json", build: buildExtents },
  { name: "member-states.geojson", build: buildMemberStates },
  { name: "borders.json", build: buildBorders },
  { name: "borders.geojson", build: buildBorderLines },
  { name: "dated-lines.json", build: buildDatedLines },
  { name: "crossings.geojson", build: buildCrossings },
  { name: "grounds.geojson", build: buildGrounds },
  { name: "zones.json", build: ({ atlas }) => formatList(entriesOf(atlas.zones)) },
  { name: "disputed-areas.json", build: ({ atlas }) => formatList(entriesOf(atlas.disputedAreas)) },
  { name: "sea-names.json", build: ({ atlas }) => formatList(entriesOf(atlas.seaNames)) },
  { name: "offices.json", build: ({ atlas }) => formatList(entriesOf(atlas.offices)) },
  { name: "article-coverage.json", build: ({ atlas }) => formatList(entriesOf(atlas.coverage)) },
  { name: "stories.json", build: buildStoryIndex },
  { name: "corridor.json", build: buildCorridor },
  { name: "corridor-legs.geojson", build: buildCorridorLegs },
  { name: "corridor-nodes.geojson", build: buildCorridorNodes },
  { name: "base.pmtiles", build: buildBaseTiles },
  { name: "relief.pmtiles", build: buildReliefTiles },
  ...(Object.keys(SOURCE_FILES) as (keyof typeof SOURCE_FILES)[]).map((kind) => ({
    name: schemaName(kind),
    build: () => buildJsonSchema(kind),
  })),
];

function sortedById<Entry extends { readonly id: string }>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
