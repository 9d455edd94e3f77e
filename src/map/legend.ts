import type { Category } from "../../geo/contract/event.ts";
import type { EventIndex } from "../domain/event-index.ts";
import { drawnPlaces, passes } from "../domain/event-index.ts";
import { bordersLegend } from "./layers/borders.ts";
import { corridorLegend } from "./layers/corridor.ts";
import { type DrawnPoints, pointsLegend } from "./layers/events.ts";
import type { LegendEntry } from "./layers/layer-module.ts";
import { memberStatesLegend } from "./layers/member-states.ts";
import { organisationsLegend } from "./layers/organisations.ts";
import type { MapViewModel } from "./map-view-model.ts";

/** The parts of the view that the legend depends on: of what is selected, a route alone is one of them. */
export type LegendView = Pick<
  MapViewModel,
  "theme" | "layers" | "time" | "facets" | "states" | "disputes" | "lines" | "overlays" | "route"
>;

/** The legend of what the map draws now: layers that are on, classes that occur, details that the zoom shows. */
export function legendOf(view: LegendView, index: EventIndex | undefined, zoom: number): readonly LegendEntry[] {
  const entries = [
    ...memberStatesLegend(view.theme, new Set(view.states.values())),
    ...organisationsLegend(view.theme, view.overlays),
    ...bordersLegend(view.theme, zoom, new Set(view.lines.borders.values())),
    ...corridorLegend(view.theme, { zoom, hasUnopened: view.lines.unopenedLegs.length > 0, route: view.route }),
    ...pointsLegend(view.theme, drawnPoints(view, index)),
    ...disputesLegend(view),
  ];
  return entries.filter(({ layer }) => layer === undefined || layer === "organisations" || view.layers.has(layer));
}

function disputesLegend({ theme, disputes }: LegendView): LegendEntry[] {
  if (disputes.length === 0) return [];
  const swatch = {
    type: "fill",
    color: theme.disputed,
    hatch: theme.disputedHatch,
    outline: theme.disputedHatch,
  } as const;
  return [{ id: "disputed", layer: undefined, swatch, label: (text) => text.legend.disputed }];
}

function drawnPoints(view: LegendView, index: EventIndex | undefined): DrawnPoints {
  const filter = { ...view.facets, time: view.time };
  const drawn = { exercises: new Set<Category>(), events: new Set<Category>(), hasArea: false };
  for (const entry of index?.entries ?? []) {
    const layer = entry.series === undefined ? "events" : "exercises";
    // Most events of a large register add nothing to what is known to be drawn.
    const isKnown = drawn.hasArea && drawn[layer].has(entry.category);
    if (isKnown || !view.layers.has(layer) || !passes(entry, filter)) continue;
    const places = drawnPlaces(entry);
    if (places.length === 0) continue;
    drawn[layer].add(entry.category);
    drawn.hasArea ||= places.some(({ precision }) => precision === "region");
  }
  return drawn;
}
