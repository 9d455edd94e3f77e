import type { Selection } from "../domain/selection.ts";
import { BorderPanel, CrossingPanel } from "./border-panels.tsx";
import { CorridorPanel, LegPanel, NodePanel } from "./corridor-panels.tsx";
import { CountryPanel } from "./country-panel.tsx";
import { DisputedPanel } from "./disputed-panel.tsx";
import { EventPanel } from "./event-panel.tsx";
import { OrganisationPanel } from "./organisation-panel.tsx";
import { GroundPanel, ZonePanel } from "./place-panels.tsx";

/** The side panel of whatever is selected. */
export function Panel({ selection }: { selection: Selection }) {
  switch (selection.kind) {
    case "country":
      return <CountryPanel code={selection.id} />;
    case "organisation":
      return <OrganisationPanel id={selection.id} />;
    case "event":
    case "exercise":
      return <EventPanel selection={selection} />;
    case "border":
      return <BorderPanel id={selection.id} />;
    case "crossing":
      return <CrossingPanel id={selection.id} />;
    case "corridor":
      return <CorridorPanel id={selection.id} />;
    case "leg":
      return <LegPanel id={selection.id} />;
    case "node":
      return <NodePanel id={selection.id} />;
    case "zone":
      return <ZonePanel id={selection.id} />;
    case "ground":
      return <GroundPanel id={selection.id} />;
    case "disputed":
      return <DisputedPanel id={selection.id} />;
  }
}
