import { useMemo } from "react";
import { useFile } from "../data/queries.ts";
import { membershipsAsOf } from "../domain/membership.ts";
import { parseSelection, selectionKey } from "../domain/selection.ts";
import type { MapViewModel } from "../map/map-view-model.ts";
import { useTransient, useView } from "../state/use-store.ts";
import { useText } from "../text/use-text.ts";
import { THEMES, type ThemeName } from "../theme/theme.ts";
import { featureKeys, type RegionFiles } from "./selection-geometry.ts";

const NO_STATES: MapViewModel["states"] = new Map();

/** The view that the map draws, from the address, the data and what is under the pointer. */
export function useMapViewModel(themeName: ThemeName, files: RegionFiles): MapViewModel {
  const label = useText().text.map;
  const language = useView((view) => view.language);
  const projection = useView((view) => view.projection);
  const layers = useView((view) => view.layers);
  const time = useView((view) => view.time);
  const categories = useView((view) => view.categories);
  const selection = useView((view) => view.selection);
  const hoveredKey = useTransient(({ hovered }) => hovered);
  const memberships = useFile("memberships");

  const states = useStableStates(
    useMemo(() => {
      if (memberships.data === undefined) return NO_STATES;
      const current = membershipsAsOf(memberships.data, "CSTO", time.to);
      return new Map([...current].map(([code, { state }]) => [code, state]));
    }, [memberships.data, time.to]),
  );
  const selected = useMemo(
    () => (selection === undefined ? [] : featureKeys(selectionKey(selection), selection, files)),
    [selection, files],
  );
  const hovered = useMemo(
    () => (hoveredKey === undefined ? [] : featureKeys(hoveredKey, parseSelection(hoveredKey), files)),
    [hoveredKey, files],
  );
  return useMemo(
    () => ({
      label,
      theme: THEMES[themeName],
      language,
      projection,
      layers,
      time,
      categories,
      states,
      selected,
      hovered,
    }),
    [label, themeName, language, projection, layers, time, categories, states, selected, hovered],
  );
}

/** The same map while its content is the same, so that a step in time which changes no state costs nothing. */
function useStableStates(states: MapViewModel["states"]): MapViewModel["states"] {
  const content = [...states].map(([code, state]) => `${code} ${state}`).join();
  return useMemo(() => states, [content]);
}
