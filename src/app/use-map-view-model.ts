import { useMemo, useRef } from "react";
import { useFile } from "../data/queries.ts";
import type { RegionFiles } from "../data/use-region-files.ts";
import { lineStatesAsOf, NO_LINE_STATES } from "../domain/line-states.ts";
import { parseSelection, selectionKey } from "../domain/selection.ts";
import type { TimeWindow } from "../domain/time-window.ts";
import type { OutlinedStanding } from "../map/layers/organisations.ts";
import type { MapViewModel } from "../map/map-view-model.ts";
import { useEventFacets } from "../state/use-event-filter.ts";
import { useTransient, useView } from "../state/use-store.ts";
import { useText } from "../text/use-text.ts";
import { THEMES, type ThemeName } from "../theme/theme.ts";
import { featureKeys } from "./selection-geometry.ts";
import { drawnDisputesOn, flowsOfSelection, overlaysOn, routeOfSelection, statesOn } from "./view-parts.ts";

const NO_MARKS: readonly string[] = [];
const NO_STATES: MapViewModel["states"] = new Map();

/** The view that a map draws, from the address, the data and what is under the pointer, in a window of time. */
export function useMapViewModel(themeName: ThemeName, files: RegionFiles, time: TimeWindow): MapViewModel {
  const label = useText().text.map;
  const language = useView((view) => view.language);
  const projection = useView((view) => view.projection);
  const layers = useView((view) => view.layers);
  const facets = useEventFacets();
  const selection = useView((view) => view.selection);
  const hoveredKey = useTransient(({ hovered }) => hovered);
  const states = useStates(time);
  const practice = useView((view) => view.boundaries);
  const disputes = useDisputes(time);
  const lines = useLines(time);
  const overlays = useOverlays(time);
  const marks = useTransient(({ staged }) => staged?.marks ?? NO_MARKS);
  const selected = useMemo(() => {
    const keys = selection === undefined ? marks : [selectionKey(selection)];
    return keys.flatMap((key) => featureKeys(key, parseSelection(key), files));
  }, [selection, marks, files]);
  const route = routeOfSelection(selection, files);
  const hovered = useMemo(
    () => (hoveredKey === undefined ? [] : featureKeys(hoveredKey, parseSelection(hoveredKey), files)),
    [hoveredKey, files],
  );
  const { index, countries } = files;
  const flows = useMemo(() => flowsOfSelection(selection, { index, countries }), [selection, index, countries]);
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
      practice,
      lines,
      overlays,
      route,
      selected,
      hovered,
      flows,
    }),
    [
      label,
      themeName,
      language,
      projection,
      layers,
      time,
      facets,
      states,
      disputes,
      practice,
      lines,
      overlays,
      route,
      selected,
      hovered,
      flows,
    ],
  );
}

function useStates({ to }: TimeWindow): MapViewModel["states"] {
  const { data } = useFile("memberships");
  return useStable(
    useMemo(() => (data === undefined ? NO_STATES : statesOn(data, to)), [data, to]),
    (current) => [...current].map(([code, state]) => `${code} ${state}`).join(),
  );
}

function useDisputes({ to }: TimeWindow): MapViewModel["disputes"] {
  const { language, text } = useText();
  const { data } = useFile("disputed");
  const { data: countries } = useFile("countries");
  return useStable(
    useMemo(() => drawnDisputesOn(data, to, countries, { language, text }), [data, countries, language, text, to]),
    JSON.stringify,
  );
}

function useLines({ to }: TimeWindow): MapViewModel["lines"] {
  const { data } = useFile("lines");
  return useStable(
    useMemo(() => (data === undefined ? NO_LINE_STATES : lineStatesAsOf(data, to)), [data, to]),
    ({ unopenedLegs, unopenedCrossings, borders, everUnsettled, everClosed }) =>
      JSON.stringify([unopenedLegs, unopenedCrossings, [...borders], everUnsettled, everClosed]),
  );
}

function useOverlays({ to }: TimeWindow): readonly OutlinedStanding[] {
  const chosen = useView((view) => view.overlays);
  const { data } = useFile("memberships");
  return useStable(
    useMemo(() => overlaysOn(chosen, data ?? [], to), [chosen, data, to]),
    JSON.stringify,
  );
}

/** The same object while its content is the same, so that a step in time which changes nothing costs nothing. */
function useStable<Value>(value: Value, contentOf: (value: Value) => string): Value {
  const content = contentOf(value);
  const kept = useRef({ value, content });
  if (kept.current.content !== content) kept.current = { value, content };
  return kept.current.value;
}
