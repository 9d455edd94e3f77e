import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { MarkBox } from "../points/mark-boxes.ts";
import type { LayerModule } from "./layer-module.ts";

const MARK_BOXES = "mark-boxes";

/** An image of nothing, and its side in CSS pixels. */
export const BOX_IMAGE = "mark-box";
export const BOX_IMAGE_PX = 8;

const NOTHING: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: [] };

/**
 * What the point layer draws, as far as names are concerned: an icon that nobody sees on each mark. MapLibre places the
 * top-most layers first, so that every name looks for room beside them. Filled by `updateMarkBoxes`.
 */
export const markBoxLayer: LayerModule = {
  id: undefined,
  sources: () => ({ [MARK_BOXES]: { type: "geojson", data: NOTHING } }),
  layers: () => [
    {
      id: MARK_BOXES,
      type: "symbol",
      source: MARK_BOXES,
      layout: {
        "icon-image": BOX_IMAGE,
        "icon-size": ["get", "size"],
        "icon-offset": ["get", "offset"],
        "icon-overlap": "always",
        "icon-padding": 0,
      },
      // At none MapLibre leaves the drawing out, not the placing.
      paint: { "icon-opacity": 0 },
    },
  ],
};

/** Does nothing before the layer is added. */
export function updateMarkBoxes(map: MapLibreMap, boxes: readonly MarkBox[]): void {
  map.getSource<GeoJSONSource>(MARK_BOXES)?.setData(markBoxFeatures(boxes));
}

/** MapLibre multiplies an icon's offset by its size. */
export function markBoxFeatures(boxes: readonly MarkBox[]): GeoJSON.FeatureCollection {
  return {
    type: "FeatureCollection",
    features: boxes.map(({ position, radiusPx, offsetPx: [right, down] }) => {
      const size = (2 * radiusPx) / BOX_IMAGE_PX;
      return {
        type: "Feature",
        properties: { size, offset: [right / size, down / size] },
        geometry: { type: "Point", coordinates: [...position] },
      };
    }),
  };
}
