import type { StyleSpecification } from "maplibre-gl";
import { lastDisputeChange } from "../../../geo/contract/dispute-changes.ts";
import { lastNameChange } from "../../../geo/contract/name-changes.ts";
import type { DataAddresses } from "../layers/layer-module.ts";
import type { MapViewModel } from "../map-view-model.ts";
import { buildStyle } from "./build-style.ts";

/** The style that a view is drawn with. */
export function styleFor(view: MapViewModel, addresses: DataAddresses, hasDetail: boolean): StyleSpecification {
  return buildStyle({
    context: {
      theme: view.theme,
      language: view.language,
      states: view.states,
      disputes: view.disputes,
      practice: view.practice,
      areasAsOf: lastDisputeChange(view.time.to),
      lines: view.lines,
      overlays: view.overlays,
      route: view.route,
      namesAsOf: lastNameChange(view.time.to),
    },
    addresses,
    visible: view.layers,
    projection: view.projection,
    hasDetail,
  });
}

/** Whether a change of the view changes its style; a step in time mostly does not. */
export function needsStyle(before: MapViewModel, next: MapViewModel): boolean {
  return (
    before.theme !== next.theme ||
    before.language !== next.language ||
    before.layers !== next.layers ||
    before.projection !== next.projection ||
    before.states !== next.states ||
    before.disputes !== next.disputes ||
    before.practice !== next.practice ||
    before.lines !== next.lines ||
    before.overlays !== next.overlays ||
    before.route !== next.route ||
    lastNameChange(before.time.to) !== lastNameChange(next.time.to) ||
    lastDisputeChange(before.time.to) !== lastDisputeChange(next.time.to)
  );
}
