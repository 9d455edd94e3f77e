import type { Map as MapLibreMap } from "maplibre-gl";
import type { StyleChange } from "./diff-style.ts";

/** Carries out what `diffStyle` found. Styles are ours and tested, so each call skips MapLibre's validation. */
export function applyStyleChanges(map: MapLibreMap, changes: readonly StyleChange[]): void {
  const options = { validate: false };
  for (const change of changes) {
    switch (change.type) {
      case "paint":
        map.setPaintProperty(change.layer, change.property as never, change.value as never, options);
        break;
      case "layout":
        map.setLayoutProperty(change.layer, change.property as never, change.value as never, options);
        break;
      case "filter":
        map.setFilter(change.layer, change.filter, options);
        break;
      case "source":
        map.addSource(change.id, change.source);
        break;
      case "layer":
        map.addLayer(change.layer, change.under);
        break;
      case "projection":
        map.setProjection(change.projection);
        break;
    }
  }
}
