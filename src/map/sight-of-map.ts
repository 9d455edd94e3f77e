import type { Map as MapLibreMap } from "maplibre-gl";
import { boundsFrom, type Sight } from "../domain/sight.ts";

/** What the map shows now, turned, tilted or round as it may be. */
export function sightOfMap(map: MapLibreMap): Sight {
  const { lng, lat } = map.getCenter().wrap();
  const bounds = map.getBounds();
  return {
    centre: [lng, lat],
    zoom: map.getZoom(),
    bounds: boundsFrom(bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()),
  };
}
