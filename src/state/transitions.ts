import type { Camera } from "../domain/camera.ts";
import { firstDay, type IsoDate, lastDay, type PartialDate, toIsoDate } from "../domain/day.ts";
import { type DeckRef, pinWindow } from "../domain/deck-ref.ts";
import type { BoundaryPractice } from "../domain/disputes.ts";
import { FACET_NAMES, type FacetName, type FacetValue, NO_FACETS } from "../domain/event-facets.ts";
import type { Selection } from "../domain/selection.ts";
import type { TimeWindow } from "../domain/time-window.ts";
import {
  defaultViewState,
  type Language,
  type LayerId,
  MOST_OVERLAYS,
  type OverlayId,
  type PageId,
  type PresentMode,
  type ProjectionChoice,
  type ThemeChoice,
  type ViewState,
} from "./view-state.ts";

/** Pure steps from one view to the next. */
export type Transition = (view: ViewState) => ViewState;

export const select =
  (selection: Selection | undefined): Transition =>
  (view) => ({ ...view, selection });

export const moveCamera =
  (camera: Camera): Transition =>
  (view) => ({ ...view, camera });

export const setTime =
  (time: TimeWindow): Transition =>
  (view) =>
    time.from > time.to ? view : { ...view, time };

/** Ends the window with a date, so that the map shows the state of that day; the window reaches back to it if it began later. */
export const showAsOf =
  (date: PartialDate): Transition =>
  (view) => {
    const from = toIsoDate(Math.min(firstDay(date), firstDay(view.time.from)));
    return { ...view, time: { from, to: toIsoDate(lastDay(date)) } };
  };

export const setLanguage =
  (language: Language): Transition =>
  (view) => ({ ...view, language });

export const setTheme =
  (theme: ThemeChoice): Transition =>
  (view) => ({ ...view, theme });

export const setProjection =
  (projection: ProjectionChoice): Transition =>
  (view) => ({ ...view, projection });

export const setLayer =
  (layer: LayerId, isOn: boolean): Transition =>
  (view) => {
    const layers = new Set(view.layers);
    if (isOn) layers.add(layer);
    else layers.delete(layer);
    return { ...view, layers };
  };

/** Chooses a value of a facet, or lets it go. */
export const setFacetValue =
  <Name extends FacetName>(name: Name, value: FacetValue<Name>, isOn: boolean): Transition =>
  (view) => {
    const values = new Set<FacetValue<Name>>(view[name] as ReadonlySet<FacetValue<Name>>);
    if (values.has(value) === isOn) return view;
    if (isOn) values.add(value);
    else values.delete(value);
    return { ...view, [name]: values };
  };

/** Lets every value of a facet go. */
export const clearFacet =
  (name: FacetName): Transition =>
  (view) =>
    view[name].size === 0 ? view : { ...view, [name]: NO_FACETS[name] };

export const setQuery =
  (query: string): Transition =>
  (view) => ({ ...view, query: query.trim() });

/** Lets everything go that events are narrowed by, but for the time, which is always some window. */
export const clearFilters: Transition = (view) =>
  [...FACET_NAMES].reduce((cleared: ViewState, name) => clearFacet(name)(cleared), { ...view, query: "" });

export function filterCount(view: ViewState): number {
  return FACET_NAMES.reduce((count, name) => count + view[name].size, view.query === "" ? 0 : 1);
}

/** Outlines an organisation or no longer does; one more than may be outlined changes nothing. */
export const setOverlay =
  (overlay: OverlayId, isOn: boolean): Transition =>
  (view) => {
    const overlays = new Set(view.overlays);
    if (isOn) overlays.add(overlay);
    else overlays.delete(overlay);
    return overlays.size > MOST_OVERLAYS ? view : { ...view, overlays };
  };

export const setBoundaries =
  (boundaries: BoundaryPractice): Transition =>
  (view) => ({ ...view, boundaries });

/** Compares the window's end with a day; with none, ends the comparison. */
export const setCompare =
  (compare: IsoDate | undefined): Transition =>
  (view) => ({ ...view, compare });

export const openPage =
  (page: PageId | undefined): Transition =>
  (view) => ({ ...view, page });

/**
 * Starts to present a deck at a step, counted from 1. The view goes to its defaults, which are what the step shows once
 * the deck is there.
 */
export const present =
  (story: DeckRef, step = 1): Transition =>
  (view) => ({ ...atDefaults(view), story: pinWindow(story, view), step });

export const goToStep =
  (step: number): Transition =>
  (view) =>
    view.step === step ? view : { ...view, step };

export const setMode =
  (mode: PresentMode): Transition =>
  (view) => ({ ...view, mode });

export const setKiosk =
  (kiosk: number | undefined): Transition =>
  (view) => ({ ...view, kiosk });

/** Ends presenting; the map stays as the last step showed it. */
export const stopPresenting: Transition = (view) =>
  view.story === undefined ? view : { ...view, story: undefined, step: 1, mode: "slides", kiosk: undefined };

function atDefaults({ language, theme, projection, embed, presenter }: ViewState): ViewState {
  return { ...defaultViewState(language), theme, projection, embed, presenter };
}
