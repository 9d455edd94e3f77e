import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from "maplibre-gl";
import type { Theme } from "../../theme/theme.ts";
import { TILES } from "./base.ts";
import type { LayerContext, LayerModule, LegendEntry } from "./layer-module.ts";

const SOURCE = "zones";

/** The regions, each with what tells its line from the others' without colour: a dash, in line widths. */
const ZONE_DASHES: readonly (readonly [id: string, dash: readonly number[] | undefined])[] = [
  ["eastern-europe", undefined],
  ["caucasus", [4, 2]],
  ["central-asia", [4, 1.5, 0.8, 1.5]],
];

/** Bands lie inside the states of a region; MapLibre counts an offset to the right, and a region is on the left. */
const BAND_PX = 6;
const LINE_PX = 1.8;

const isZone = (id: string): ExpressionSpecification => ["==", ["get", "id"], id];

/**
 * Regions of collective security: a band within their edge, open towards the state that lies in all of them. They
 * have a source of their own on the tiles, which is not loaded while the layer is off.
 */
export const collectiveSecurityZones: LayerModule = {
  id: "zones",
  sources: ({ tiles }) => ({ [SOURCE]: { type: "vector", tiles: [tiles], minzoom: 0, maxzoom: 7 } }),
  layers: ({ theme }) => [band(theme), ...ZONE_DASHES.map(([id, dash]) => edge(theme, id, dash))],
};

function band(theme: Theme): LineLayerSpecification {
  return {
    id: "zones-band",
    type: "line",
    source: SOURCE,
    "source-layer": "zones",
    layout: { "line-join": "round" },
    paint: { "line-color": theme.zone, "line-width": BAND_PX, "line-offset": -BAND_PX / 2, "line-opacity": 0.22 },
  };
}

function edge(theme: Theme, id: string, dash: readonly number[] | undefined): LineLayerSpecification {
  return {
    id: `zones-${id}`,
    type: "line",
    source: SOURCE,
    "source-layer": "zones",
    filter: isZone(id),
    layout: { "line-join": "round" },
    paint: {
      "line-color": theme.zone,
      "line-width": LINE_PX,
      "line-offset": -BAND_PX,
      ...(dash === undefined ? {} : { "line-dasharray": [...dash] }),
    },
  };
}

/** Names of the regions in widely spaced capitals, a line above or below the names of countries. */
export const zoneNames: LayerModule = {
  id: "zones",
  sources: () => ({}),
  layers: ({ theme, language }: LayerContext): LayerSpecification[] => [
    {
      id: "zone-labels",
      type: "symbol",
      source: TILES,
      "source-layer": "zone-labels",
      minzoom: 2,
      maxzoom: 8,
      layout: {
        "text-field": ["upcase", ["get", language]],
        "text-font": ["Noto Sans Regular"],
        "text-size": ["interpolate", ["linear"], ["zoom"], 2, 9, 5, 11.5],
        "text-letter-spacing": 0.3,
        "text-max-width": 16,
        "text-line-height": 1.4,
        "text-variable-anchor-offset": [
          "top",
          [0, 2.4],
          "bottom",
          [0, -2.4],
          "center",
          [0, 0],
          "top",
          [0, 4],
          "bottom",
          [0, -4],
        ],
        "text-justify": "center",
      },
      paint: { "text-color": theme.zone, "text-halo-color": theme.halo, "text-halo-width": 1.4 },
    },
  ],
};

export function zonesLegend(theme: Theme): LegendEntry[] {
  return ZONE_DASHES.map(([id, dash]) => ({
    id: `zone-${id}`,
    layer: "zones",
    swatch: {
      type: "line",
      color: theme.zone,
      widthPx: LINE_PX,
      bandPx: BAND_PX,
      ...(dash === undefined ? {} : { dash: dash.map((length) => length * LINE_PX) }),
    },
    label: (text) => text.legend.zones[id as keyof typeof text.legend.zones],
  }));
}
