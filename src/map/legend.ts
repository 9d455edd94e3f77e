import type { EventIndex, IndexEntry } from "../domain/event-index.ts";
import { isKnownToCountryOnly, passes } from "../domain/event-index.ts";
import { type SymbolId, symbolOf } from "../theme/symbols.ts";
import { bordersLegend } from "./layers/borders.ts";
import { corridorLegend } from "./layers/corridor.ts";
import { disputesLegend } from "./layers/disputed-areas.ts";
import { type DrawnPoints, pointsLegend } from "./layers/events.ts";
import { flowsLegend } from "./layers/flows.ts";
import type { LegendEntry } from "./layers/layer-module.ts";
import { memberStatesLegend } from "./layers/member-states.ts";
import { organisationsLegend } from "./layers/organisations.ts";
import { zonesLegend } from "./layers/zones.ts";
import type { MapViewModel } from "./map-view-model.ts";

/** The parts of the view that the legend depends on: of what is selected, only a route, and who came to an event. */
export type LegendView = Pick<
  MapViewModel,
  "theme" | "layers" | "time" | "facets" | "states" | "disputes" | "practice" | "lines" | "overlays" | "route" | "flows"
>;

/** The legend of what the map draws now: layers that are on, classes that occur, details that the zoom shows. */
export function legendOf(view: LegendView, index: EventIndex | undefined, zoom: number): readonly LegendEntry[] {
  const entries = [
    ...flowsLegend(view.theme, view.flows),
    ...memberStatesLegend(view.theme, new Set(view.states.values())),
    ...zonesLegend(view.theme),
    ...organisationsLegend(view.theme, view.overlays),
    ...bordersLegend(view.theme, zoom, new Set(view.lines.borders.values())),
    ...corridorLegend(view.theme, { zoom, hasUnopened: view.lines.unopenedLegs.length > 0, route: view.route }),
    ...pointsLegend(view.theme, drawnPoints(view, index), zoom),
    ...disputesLegend(view.theme, view.practice, view.disputes),
  ];
  return entries.filter(({ layer }) => layer === undefined || layer === "organisations" || view.layers.has(layer));
}

function drawnPoints(view: LegendView, index: EventIndex | undefined): DrawnPoints {
  const filter = { ...view.facets, time: view.time };
  const drawn = {
    exercises: new Set<SymbolId>(),
    events: new Set<SymbolId>(),
    hasSizes: false,
    hasUnknownSizes: false,
    hasArea: false,
    hasSeveral: false,
    countryOnly: 0,
  };
  let first: IndexEntry | undefined;
  for (const entry of index?.entries ?? []) {
    const layer = entry.series === undefined ? "events" : "exercises";
    if (entry.places.length === 0 || !view.layers.has(layer)) continue;
    const symbol = symbolOf(entry);
    const isDrawn = !isKnownToCountryOnly(entry);
    const isSized = layer === "events" || (entry.personnel === undefined ? drawn.hasUnknownSizes : drawn.hasSizes);
    // Most events of a large register add nothing to what is known to be drawn.
    const isKnown = isDrawn && drawn.hasArea && drawn.hasSeveral && isSized && drawn[layer].has(symbol);
    if (isKnown || !passes(entry, filter)) continue;
    if (!isDrawn) {
      drawn.countryOnly++;
      continue;
    }
    drawn[layer].add(symbol);
    drawn.hasSeveral ||= first !== undefined;
    first ??= entry;
    drawn.hasArea ||= entry.places.some(({ precision }) => precision === "region");
    if (layer === "events") continue;
    if (entry.personnel === undefined) drawn.hasUnknownSizes = true;
    else drawn.hasSizes = true;
  }
  return { ...drawn, sharedLayer: sharedLayer(view, drawn) };
}

/** With the events, or with the exercises where those are alone. */
function sharedLayer(
  { layers }: LegendView,
  { events, exercises }: Pick<DrawnPoints, "events" | "exercises">,
): DrawnPoints["sharedLayer"] {
  if (events.size > 0) return "events";
  return exercises.size > 0 || !layers.has("events") ? "exercises" : "events";
}
