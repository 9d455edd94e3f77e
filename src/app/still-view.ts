import type { QueryClient } from "@tanstack/react-query";
import { loadFile } from "../data/load-file.ts";
import type { RegionFiles } from "../data/use-region-files.ts";
import type { SlideView } from "../deck/deck.ts";
import type { BoundaryPractice } from "../domain/disputes.ts";
import { type EventFacets, NO_FACETS } from "../domain/event-facets.ts";
import { lineStatesAsOf } from "../domain/line-states.ts";
import { parseSelection, selectionKey } from "../domain/selection.ts";
import type { MapViewModel } from "../map/map-view-model.ts";
import type { Language, ProjectionChoice } from "../state/view-state.ts";
import type { Messages } from "../text/messages.ts";
import { THEMES, type ThemeName } from "../theme/theme.ts";
import { featureKeys } from "./selection-geometry.ts";
import { drawnDisputesOn, flowsOfSelection, overlaysOn, routeOfSelection, statesOn } from "./view-parts.ts";

/** What stays the reader's on every slide. */
export interface Look {
  readonly theme: ThemeName;
  readonly language: Language;
  readonly projection: ProjectionChoice;
  readonly practice: BoundaryPractice;
  readonly text: Messages;
}

/** What a map shows beside its camera: of a slide, or of the page itself with all that it is narrowed to. */
export interface ShownView extends Omit<SlideView, "frame" | "categories"> {
  readonly facets: EventFacets;
}

export function shownOfSlide({ frame: _, categories, ...view }: SlideView): ShownView {
  return { ...view, facets: { ...NO_FACETS, categories } };
}

/** All files that a map's view may need, for pictures that are taken outside React. */
export async function loadStillFiles(client: QueryClient) {
  const [index, countries, borders, corridor, grounds, zones, memberships, disputed, lines] = await Promise.all([
    loadFile(client, "index"),
    loadFile(client, "countries"),
    loadFile(client, "borders"),
    loadFile(client, "corridor"),
    loadFile(client, "grounds"),
    loadFile(client, "zones"),
    loadFile(client, "memberships"),
    loadFile(client, "disputed"),
    loadFile(client, "lines"),
  ]);
  const regions: RegionFiles = { index, countries, borders, corridor, grounds, zones };
  return { index, regions, memberships, disputed, lines };
}

export type StillFiles = Awaited<ReturnType<typeof loadStillFiles>>;

/** As `useMapViewModel` builds it for the page, of any view. */
export function stillViewModel(shown: ShownView, look: Look, files: StillFiles): MapViewModel {
  const { time, selection, highlights } = shown;
  const { to } = time;
  const { language, text } = look;
  const keysOf = (key: string) => featureKeys(key, parseSelection(key), files.regions);
  return {
    label: text.map,
    theme: THEMES[look.theme],
    language,
    projection: look.projection,
    layers: shown.layers,
    time,
    facets: shown.facets,
    states: statesOn(files.memberships, to),
    disputes: drawnDisputesOn(files.disputed, to, files.regions.countries, { language, text }),
    practice: look.practice,
    lines: lineStatesAsOf(files.lines, to),
    overlays: overlaysOn(shown.overlays, files.memberships, to),
    route: routeOfSelection(selection, files.regions),
    flows: flowsOfSelection(selection, { index: files.index, countries: files.regions.countries }),
    selected: selection === undefined ? [] : keysOf(selectionKey(selection)),
    hovered: highlights.flatMap(keysOf),
  };
}
