import type { Category } from "../../geo/contract/event.ts";
import type { Camera } from "../domain/camera.ts";
import { firstDay, lastDay, type PartialDate, toIsoDate } from "../domain/day.ts";
import type { Selection } from "../domain/selection.ts";
import type { TimeWindow } from "../domain/time-window.ts";
import type { Language, LayerId, PageId, ProjectionChoice, ThemeChoice, ViewState } from "./view-state.ts";

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

export const setCategories =
  (categories: ReadonlySet<Category>): Transition =>
  (view) => ({ ...view, categories });

export const openPage =
  (page: PageId | undefined): Transition =>
  (view) => ({ ...view, page });
