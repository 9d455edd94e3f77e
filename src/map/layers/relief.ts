import type { ExpressionSpecification } from "maplibre-gl";
import type { Theme } from "../../theme/theme.ts";
import type { LayerModule } from "./layer-module.ts";

export const RELIEF = "relief";

/** Tints of depth, under the land that covers what spills over the coast. */
export const seaDepth: LayerModule = {
  id: undefined,
  isDetail: true,
  sources: ({ relief }) => ({
    [RELIEF]: {
      type: "raster-dem",
      tiles: [relief],
      tileSize: 256,
      maxzoom: 4,
      encoding: "terrarium",
    },
  }),
  layers: ({ theme }) => [
    {
      id: "sea-depth",
      type: "color-relief",
      source: RELIEF,
      layout: { visibility: theme.hasRelief ? "visible" : "none" },
      paint: { "color-relief-color": depthColor(theme) },
    },
  ],
};

/** The tiles hold a sixteenth of each depth, so that no light falls on the bed of the sea. */
const DEPTH_PART = 1 / 16;

/** From the shelf down. */
function depthColor({ sea, seaSlope, seaDeep }: Theme): ExpressionSpecification {
  const metres: readonly (readonly [number, string])[] = [
    [-5000, seaDeep],
    [-600, seaSlope],
    [-60, sea],
  ];
  const stops = metres.flatMap(([depth, color]) => [depth * DEPTH_PART, color]);
  return ["interpolate", ["linear"], ["elevation"], ...stops] as ExpressionSpecification;
}

/**
 * Shaded relief, over the fills of members and under water and lines. The heights are good for a small scale: closer
 * in the shading fades, before its samples show.
 */
export const shadedRelief: LayerModule = {
  id: undefined,
  isDetail: true,
  sources: () => ({}),
  layers: ({ theme }) => [
    {
      id: "relief",
      type: "hillshade",
      source: RELIEF,
      layout: { visibility: theme.hasRelief ? "visible" : "none" },
      paint: {
        "hillshade-method": "standard",
        "hillshade-illumination-direction": 315,
        "hillshade-illumination-anchor": "map",
        "hillshade-exaggeration": ["interpolate", ["linear"], ["zoom"], 1, 0.35, 3, 0.6, 5, 0.5, 7, 0.2, 8, 0],
        "hillshade-shadow-color": theme.reliefShadow,
        "hillshade-highlight-color": theme.reliefHighlight,
        "hillshade-accent-color": theme.reliefShadow,
      },
    },
  ],
};
