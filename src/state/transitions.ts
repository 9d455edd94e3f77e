import type { Category } from "../../geo/contract/event.ts";
import type { Camera } from "../domain/camera.ts";
import type { IsoDate } from "../domain/day.ts";
import type { Selection } from "../domain/selection.ts";
import type { TimeWindow } from "../domain/time-window.ts";
import {
  type Language,
  type LayerId,
  MOST_OVERLAYS,
  type OverlayId,
  type PageId,
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

/** Outlines an organisation or no longer does; one more than may be outlined changes nothing. */
export const setOverlay =
  (overlay: OverlayId, isOn: boolean): Transition =>
  (view) => {
    const overlays = new Set(view.overlays);
    if (isOn) overlays.add(overlay);
    else overlays.delete(overlay);
    return overlays.size > MOST_OVERLAYS ? view : { ...view, overlays };
  };

/** Compares the window's end with a day; with none, ends the comparison. */
export const setCompare =
  (compare: IsoDate | undefined): Transition =>
  (view) => ({ ...view, compare });

export const setCategories =
  (categories: ReadonlySet<Category>): Transition =>
  (view) => ({ ...view, categories });

export const openPage =
  (page: PageId | undefined): Transition =>
  (view) => ({ ...view, page });
