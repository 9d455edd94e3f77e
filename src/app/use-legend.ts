import { useDeferredValue, useMemo } from "react";
import type { EventIndex } from "../domain/event-index.ts";
import type { LegendEntry } from "../map/layers/layer-module.ts";
import { legendOf } from "../map/legend.ts";
import type { MapViewModel } from "../map/map-view-model.ts";

interface Shown {
  readonly view: MapViewModel;
  /** What a second map shows beside it, while two dates are compared. */
  readonly copy: MapViewModel | undefined;
  readonly index: EventIndex | undefined;
  readonly zoom: number;
}

/** The legend of all that is drawn. It waits for the map: the frame that a change asks for is on its way first. */
export function useLegend({ view, copy, index, zoom }: Shown): readonly LegendEntry[] {
  const main = useLegendOf(view, index, zoom);
  const beside = useLegendOf(copy, index, zoom);
  return useMemo(() => {
    const known = new Set(main.map(({ id }) => id));
    return [...main, ...beside.filter(({ id }) => !known.has(id))];
  }, [main, beside]);
}

function useLegendOf(
  shown: MapViewModel | undefined,
  index: EventIndex | undefined,
  zoom: number,
): readonly LegendEntry[] {
  const view = useDeferredValue(shown);
  // Of what is selected, only flows and a route change the legend; what is pointed at does not.
  return useMemo(
    () => (view === undefined ? [] : legendOf(view, index, zoom)),
    [
      view?.theme,
      view?.layers,
      view?.time,
      view?.facets,
      view?.states,
      view?.disputes,
      view?.practice,
      view?.lines,
      view?.overlays,
      view?.route,
      view?.flows,
      index,
      zoom,
    ],
  );
}
