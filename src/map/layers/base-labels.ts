import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { TILES } from "./base.ts";
import type { LayerContext, LayerModule } from "./layer-module.ts";

const REGULAR = ["Noto Sans Regular"];
const BOLD = ["Noto Sans Bold"];
const ITALIC = ["Noto Sans Italic"];

/** Names of seas, ranges, countries and cities in the interface language. */
export const baseLabels: LayerModule = {
  id: undefined,
  sources: () => ({}),
  layers: (context) => [...waterLabels(context), ...cityLabels(context), countryLabels(context)],
};

function waterLabels({ theme, language }: LayerContext): LayerSpecification[] {
  const name: ExpressionSpecification = ["get", language];
  const water = { "text-color": theme.labelWater, "text-halo-color": theme.halo, "text-halo-width": 0.8 } as const;
  return [
    {
      id: "river-labels",
      type: "symbol",
      source: TILES,
      "source-layer": "rivers",
      minzoom: 4,
      filter: ["has", language],
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 400,
        "text-field": name,
        "text-font": ITALIC,
        "text-size": 11,
        "text-letter-spacing": 0.08,
        "text-max-angle": 35,
      },
      paint: water,
    },
    {
      id: "marine-labels",
      type: "symbol",
      source: TILES,
      "source-layer": "marine",
      layout: {
        "text-field": name,
        "text-font": ITALIC,
        "text-size": [
          "interpolate",
          ["linear"],
          ["zoom"],
          2,
          ["-", 14, ["get", "rank"]],
          7,
          ["-", 20, ["get", "rank"]],
        ],
        "text-letter-spacing": 0.16,
        "text-max-width": 7,
        "symbol-sort-key": ["get", "rank"],
      },
      paint: {
        "text-color": ["match", ["get", "kind"], ["range", "plain"], theme.labelSoft, theme.labelWater],
        "text-halo-color": theme.halo,
        "text-halo-width": 0.8,
      },
    },
  ];
}

function cityLabels({ theme, language }: LayerContext): LayerSpecification[] {
  return [
    {
      id: "cities",
      type: "symbol",
      source: TILES,
      "source-layer": "cities",
      layout: {
        "icon-image": ["case", ["get", "capital"], "city-capital", "city"],
        "icon-size": ["interpolate", ["linear"], ["zoom"], 3, 0.8, 8, 1.1],
        "text-field": ["get", language],
        "text-font": ["case", ["get", "capital"], ["literal", BOLD], ["literal", REGULAR]],
        "text-size": [
          "interpolate",
          ["linear"],
          ["zoom"],
          3,
          ["-", 12, ["*", 0.4, ["get", "rank"]]],
          8,
          ["-", 16, ["*", 0.7, ["get", "rank"]]],
        ],
        "text-variable-anchor": ["left", "right", "top", "bottom"],
        "text-radial-offset": 0.5,
        "text-justify": "auto",
        "text-optional": true,
        "symbol-sort-key": ["get", "rank"],
      },
      paint: { "text-color": theme.label, "text-halo-color": theme.halo, "text-halo-width": 1.2 },
    },
  ];
}

function countryLabels({ theme, language }: LayerContext): LayerSpecification {
  return {
    id: "country-labels",
    type: "symbol",
    source: TILES,
    "source-layer": "country-labels",
    maxzoom: 7,
    layout: {
      "text-field": ["upcase", ["get", language]],
      "text-font": BOLD,
      "text-size": [
        "interpolate",
        ["linear"],
        ["zoom"],
        2,
        ["-", 13, ["get", "rank"]],
        6,
        ["-", 20, ["*", 1.5, ["get", "rank"]]],
      ],
      "text-letter-spacing": 0.12,
      "text-max-width": 8,
      "symbol-sort-key": ["get", "rank"],
    },
    paint: {
      "text-color": theme.labelSoft,
      "text-halo-color": theme.halo,
      "text-halo-width": 1.4,
    },
  };
}
