import { useCallback } from "react";
import { select, setFacetValue, setQuery } from "../state/transitions.ts";
import { useAtlasStore } from "../state/use-store.ts";
import type { Destination } from "./catalogue.ts";

/** A town with its surroundings. */
const PLACE_ZOOM = 6;

/** Goes where a suggestion leads: selects it, or narrows the events to it and shows the place. */
export function useGo(): (destination: Destination) => void {
  const store = useAtlasStore();
  return useCallback(
    (destination) => {
      const { language } = store.api.getState().view;
      switch (destination.type) {
        case "select":
          store.apply(select(destination.selection));
          break;
        case "series":
          store.apply(setFacetValue("series", destination.series, true));
          break;
        case "text":
          store.apply(setQuery(destination.text[language]));
          break;
        case "place": {
          const [lon, lat] = destination.position;
          store.apply(setQuery(destination.text[language]));
          store.flyTo({ lon, lat, minZoom: PLACE_ZOOM });
        }
      }
    },
    [store],
  );
}
