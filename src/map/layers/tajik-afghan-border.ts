import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from "maplibre-gl";
import { ANCHOR_BORDER, DETAIL_ZOOM } from "../../domain/map-detail.ts";
import type { Theme } from "../../theme/theme.ts";
import { isHovered, isSelected, TILES } from "./base.ts";
import type { LayerContext, LayerModule, LegendEntry } from "./layer-module.ts";
import { pointLabels } from "./point-labels.ts";

const line = { type: "line", source: TILES, "source-layer": "borders" } as const;
const section = { type: "line", source: TILES, "source-layer": "border-sections" } as const;
const round = { "line-cap": "round", "line-join": "round" } as const;

/** From here the kinds of sections, and those of crossings, can be told apart. */
const SECTIONS_ZOOM = 4.5;
/** From here there is room for the names of crossings. */
const NAMES_ZOOM = 7;

export const isAnchor: ExpressionSpecification = ["==", ["get", "border"], ANCHOR_BORDER];
const isRiver: ExpressionSpecification = ["in", ["get", "kind"], ["literal", ["river", "lake"]]];
const isBridge: ExpressionSpecification = ["==", ["get", "kind"], "road-bridge"];

export const openCrossings = (which: ExpressionSpecification, unopened: readonly string[]): FilterSpecification => [
  "all",
  which,
  ["!", ["in", ["get", "id"], ["literal", [...unopened]]]],
];

/** A width between zoom 2 and 8, `more` where the border is selected or pointed at. */
function width(low: number, high: number): DataDrivenPropertyValueSpecification<number> {
  const at = (value: number, selected: number, hovered: number): ExpressionSpecification => [
    "case",
    isSelected,
    selected,
    isHovered,
    hovered,
    value,
  ];
  return ["interpolate", ["linear"], ["zoom"], 2, at(low, 3.2, 2.8), 8, at(high, 6.5, 5.8)];
}

/** The Tajik–Afghan border, the visual anchor of its region, by its sections, with its crossings. */
export const tajikAfghanBorder: LayerModule = {
  id: "tajik-afghan-border",
  sources: ({ crossings }) => ({
    crossings: { type: "geojson", data: crossings, promoteId: "id" },
  }),
  layers: (context) => [...borderLayers(context), ...crossingLayers(context)],
};

function borderLayers({ theme }: LayerContext): LayerSpecification[] {
  const isThisBorder: ExpressionSpecification = ["==", ["get", "id"], ANCHOR_BORDER];
  return [
    {
      id: "tajik-afghan-border-casing",
      ...line,
      filter: isThisBorder,
      layout: round,
      paint: {
        "line-color": theme.halo,
        "line-width": ["interpolate", ["linear"], ["zoom"], 2, 3.2, 8, 9],
        "line-opacity": 0.85,
      },
    },
    {
      id: "tajik-afghan-border",
      ...line,
      filter: isThisBorder,
      layout: round,
      paint: { "line-color": theme.anchorBorder, "line-width": width(1.8, 4.6) },
    },
    // Along a river the border is two lines with the water between them.
    {
      id: "tajik-afghan-border-river",
      ...section,
      minzoom: SECTIONS_ZOOM,
      filter: ["all", isAnchor, isRiver],
      layout: round,
      paint: {
        "line-color": theme.sea,
        "line-width": ["interpolate", ["linear"], ["zoom"], SECTIONS_ZOOM, 0.7, 8, 2.2],
      },
    },
    // Over land it has ticks across it.
    {
      id: "tajik-afghan-border-land",
      ...section,
      "source-layer": "border-ticks",
      minzoom: SECTIONS_ZOOM,
      filter: isAnchor,
      paint: {
        "line-color": theme.anchorBorder,
        "line-width": ["interpolate", ["linear"], ["zoom"], SECTIONS_ZOOM, 5, 8, 10, 10, 15],
        "line-dasharray": [0.18, 2.2],
      },
    },
  ];
}

/** Names of the rivers along their sections of the border, whether or not the border itself is switched on. */
export const borderRiverNames: LayerModule = {
  id: undefined,
  sources: () => ({}),
  layers: ({ theme, language }) => [
    {
      id: "tajik-afghan-border-names",
      type: "symbol",
      source: TILES,
      "source-layer": "border-names",
      minzoom: 5,
      filter: isAnchor,
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": ["interpolate", ["linear"], ["zoom"], 5, 200, 8, 360],
        "text-field": ["get", language],
        "text-font": ["Noto Sans Italic"],
        "text-size": ["interpolate", ["linear"], ["zoom"], 5, 11, 9, 14],
        "text-letter-spacing": 0.18,
        "text-max-angle": 40,
        "text-offset": [0, 1.15],
        "text-padding": 4,
      },
      paint: { "text-color": theme.labelWater, "text-halo-color": theme.halo, "text-halo-width": 1.3 },
    },
  ],
};

function crossingLayers({ theme, language, lines: { unopenedCrossings } }: LayerContext): LayerSpecification[] {
  return [
    {
      id: "crossings",
      type: "circle",
      source: "crossings",
      minzoom: DETAIL_ZOOM.anchorCrossings,
      filter: openCrossings(isAnchor, unopenedCrossings),
      paint: {
        "circle-color": theme.surface,
        "circle-stroke-color": theme.anchorBorder,
        "circle-stroke-width": ["case", isSelected, 3, isHovered, 2.6, 1.8],
        "circle-radius": ["interpolate", ["linear"], ["zoom"], 4.5, 2.6, 9, ["case", isSelected, 7, 5.5]],
      },
    },
    {
      id: "crossing-bridges",
      type: "symbol",
      source: "crossings",
      minzoom: DETAIL_ZOOM.bridges,
      filter: openCrossings(["all", isAnchor, isBridge], unopenedCrossings),
      layout: {
        "icon-image": "bridge",
        "icon-size": ["interpolate", ["linear"], ["zoom"], DETAIL_ZOOM.bridges, 0.6, 9, 1],
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
      },
    },
    pointLabels({
      id: "crossing-labels",
      source: "crossings",
      minzoom: NAMES_ZOOM,
      filter: openCrossings(isAnchor, unopenedCrossings),
      language,
      color: theme.anchorBorder,
      halo: theme.halo,
      firstSide: "left",
    }),
  ];
}

/** The sections and crossings that the zoom shows. */
export function anchorLegend(theme: Theme, zoom: number): LegendEntry[] {
  const layer = "tajik-afghan-border";
  const { anchorBorder: color } = theme;
  const line: LegendEntry = {
    id: layer,
    layer,
    swatch: { type: "line", color, widthPx: 3 },
    label: (text) => text.layerNames[layer],
  };
  const river: LegendEntry = {
    id: "tajik-afghan-border-river",
    layer,
    swatch: { type: "line", color, widthPx: 4.4, core: theme.sea },
    label: (text) => text.legend.riverSection,
  };
  const land: LegendEntry = {
    id: "tajik-afghan-border-land",
    layer,
    swatch: { type: "line", color, widthPx: 3, ticks: true },
    label: (text) => text.legend.landSection,
  };
  const crossing: LegendEntry = {
    id: "crossing",
    layer,
    swatch: { type: "dot", color: theme.surface, edge: color },
    label: (text) => text.legend.crossing,
  };
  const bridge: LegendEntry = {
    id: "crossing-bridge",
    layer,
    swatch: { type: "dot", color: theme.surface, edge: color, hasBars: true },
    label: (text) => text.legend.bridge,
  };
  return [
    line,
    ...(zoom >= SECTIONS_ZOOM ? [river, land] : []),
    ...(zoom >= DETAIL_ZOOM.anchorCrossings ? [crossing] : []),
    ...(zoom >= DETAIL_ZOOM.bridges ? [bridge] : []),
  ];
}
