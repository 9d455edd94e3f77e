import { useMemo, useRef } from "react";
import { useFile } from "../data/queries.ts";
import type { RegionFiles } from "../data/use-region-files.ts";
import { disputesAsOf } from "../domain/disputes.ts";
import { membershipsAsOf } from "../domain/membership.ts";
import { parseSelection, selectionKey } from "../domain/selection.ts";
import type { MapViewModel } from "../map/map-view-model.ts";
import { useEventFacets } from "../state/use-event-filter.ts";
import { useTransient, useView } from "../state/use-store.ts";
import { useText } from "../text/use-text.ts";
import { THEMES, type ThemeName } from "../theme/theme.ts";
import { featureKeys } from "./selection-geometry.ts";

const NO_STATES: MapViewModel["states"] = new Map();

/** The view that the map draws, from the address, the data and what is under the pointer. */
export function useMapViewModel(themeName: ThemeName, files: RegionFiles): MapViewModel {
  const label = useText().text.map;
  const language = useView((view) => view.language);
  const projection = useView((view) => view.projection);
  const layers = useView((view) => view.layers);
  const time = useView((view) => view.time);
  const facets = useEventFacets();
  const selection = useView((view) => view.selection);
  const hoveredKey = useTransient(({ hovered }) => hovered);
  const memberships = useFile("memberships");

  const states = useStable(
    useMemo(() => {
      if (memberships.data === undefined) return NO_STATES;
      const current = membershipsAsOf(memberships.data, "CSTO", time.to);
      return new Map([...current].map(([code, { state }]) => [code, state]));
    }, [memberships.data, time.to]),
    (current) => [...current].map(([code, state]) => `${code} ${state}`).join(),
  );
  const disputed = useFile("disputed");
  const disputes = useStable(
    useMemo(() => disputesAsOf(disputed.data?.values() ?? [], time.to), [disputed.data, time.to]),
    String,
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
      facets,
      states,
      disputes,
      selected,
      hovered,
    }),
    [label, themeName, language, projection, layers, time, facets, states, disputes, selected, hovered],
  );
}

/** The same object while its content is the same, so that a step in time which changes nothing costs nothing. */
function useStable<Value>(value: Value, contentOf: (value: Value) => string): Value {
  const content = contentOf(value);
  const kept = useRef({ value, content });
  if (kept.current.content !== content) kept.current = { value, content };
  return kept.current.value;
}
