import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from "maplibre-gl";
import type { Theme } from "../../theme/theme.ts";
import { isHovered, isSelected } from "./base.ts";
import type { LayerContext, LayerModule, LegendEntry } from "./layer-module.ts";
import { pointLabels } from "./point-labels.ts";

const mode: ExpressionSpecification = ["get", "mode"];

const LEGS = { type: "line", source: "corridor-legs" } as const;

/** The corridor as a transport map: rail with ticks, road, dashed sea, and gaps where nothing is built. */
export const northSouthCorridor: LayerModule = {
  id: "north-south-corridor",
  sources: ({ corridorLegs, corridorNodes }) => ({
    "corridor-legs": { type: "geojson", data: corridorLegs, promoteId: "id" },
    "corridor-nodes": { type: "geojson", data: corridorNodes, promoteId: "id" },
  }),
  layers: (context) => [...legLayers(context), ...nodeLayers(context)],
};

function width(low: number, high: number): DataDrivenPropertyValueSpecification<number> {
  const at = (value: number): ExpressionSpecification => [
    "case",
    isSelected,
    value * 1.9,
    isHovered,
    value * 1.5,
    value,
  ];
  return ["interpolate", ["linear"], ["zoom"], 2, at(low), 8, at(high)];
}

function legLayers({ theme, lines: { unopenedLegs } }: LayerContext): LayerSpecification[] {
  const isUnopened: ExpressionSpecification = ["in", ["get", "id"], ["literal", [...unopenedLegs]]];
  const isOperating: ExpressionSpecification = ["all", ["==", ["get", "status"], "operating"], ["!", isUnopened]];
  const line = (
    id: string,
    filter: FilterSpecification,
    paint: NonNullable<LineLayerSpecification["paint"]>,
  ): LineLayerSpecification => ({ id, ...LEGS, filter, layout: { "line-join": "round" }, paint });
  const onLand: FilterSpecification = ["in", mode, ["literal", ["rail", "road"]]];
  return [
    line("corridor-casing", ["all", onLand, isOperating], {
      "line-color": theme.corridorCasing,
      "line-width": width(3, 7),
      "line-opacity": 0.8,
    }),
    line("corridor-rail", ["all", ["==", mode, "rail"], isOperating], {
      "line-color": theme.corridor,
      "line-width": width(1.4, 3.2),
    }),
    line("corridor-rail-ticks", ["all", ["==", mode, "rail"], isOperating], {
      "line-color": theme.corridor,
      "line-width": width(4, 9),
      "line-dasharray": [0.2, 1.6],
    }),
    line("corridor-road", ["all", ["==", mode, "road"], isOperating], {
      "line-color": theme.corridor,
      "line-width": width(1.6, 3.6),
    }),
    line("corridor-sea", ["all", ["==", mode, "sea"], isOperating], {
      "line-color": theme.corridor,
      "line-width": width(1.4, 2.8),
      "line-dasharray": [3, 2.4],
    }),
    line("corridor-inland-water", ["all", ["==", mode, "inland-water"], isOperating], {
      "line-color": theme.corridor,
      "line-width": width(1.4, 2.8),
      "line-dasharray": [0.8, 1.6],
    }),
    line("corridor-unopened", isUnopened, {
      "line-color": theme.corridorGap,
      "line-width": width(1, 2),
      "line-dasharray": [0.8, 2.2],
    }),
    line("corridor-building", ["==", ["get", "status"], "under-construction"], {
      "line-color": theme.corridorGap,
      "line-width": width(1.6, 3.4),
      "line-dasharray": [3.5, 1.4],
    }),
    line("corridor-missing", ["in", ["get", "status"], ["literal", ["missing-link", "planned"]]], {
      "line-color": theme.corridorGap,
      "line-width": width(1.8, 3.8),
      "line-dasharray": [1.4, 1.6],
    }),
  ];
}

function nodeLayers({ theme, language }: LayerContext): LayerSpecification[] {
  return [
    {
      id: "corridor-nodes",
      type: "circle",
      source: "corridor-nodes",
      minzoom: 3.2,
      paint: {
        "circle-color": [
          "match",
          ["get", "kind"],
          "port",
          theme.corridor,
          "border-crossing",
          theme.corridorGap,
          theme.surface,
        ],
        "circle-stroke-color": theme.corridor,
        "circle-stroke-width": ["case", isSelected, 3, isHovered, 2.4, 1.3],
        "circle-radius": ["interpolate", ["linear"], ["zoom"], 3.2, 1.8, 8, ["case", isSelected, 7, 4.6]],
      },
    },
    pointLabels({
      id: "corridor-node-labels",
      source: "corridor-nodes",
      minzoom: 6.5,
      // Hubs and cities stand on the base map under the same name already.
      filter: ["in", ["get", "kind"], ["literal", ["port", "border-crossing", "terminal"]]],
      language,
      color: theme.corridor,
      halo: theme.halo,
      firstSide: "right",
    }),
  ];
}

/** `hasUnopened` says whether some leg had not opened on the date. */
export function corridorLegend(theme: Theme, zoom: number, hasUnopened: boolean): LegendEntry[] {
  const layer = "north-south-corridor";
  const { corridor: color, corridorGap } = theme;
  return [
    { id: "rail", layer, swatch: { type: "line", color, widthPx: 2, ticks: true }, label: (text) => text.modes.rail },
    { id: "road", layer, swatch: { type: "line", color, widthPx: 2.5 }, label: (text) => text.modes.road },
    { id: "sea", layer, swatch: { type: "line", color, widthPx: 2, dash: [6, 5] }, label: (text) => text.modes.sea },
    {
      id: "inland-water",
      layer,
      swatch: { type: "line", color, widthPx: 2, dash: [2, 3] },
      label: (text) => text.modes["inland-water"],
    },
    {
      id: "building",
      layer,
      swatch: { type: "line", color: corridorGap, widthPx: 2.5, dash: [8, 3] },
      label: (text) => text.legStatuses["under-construction"],
    },
    {
      id: "missing",
      layer,
      swatch: { type: "line", color: corridorGap, widthPx: 2.5, dash: [3, 4] },
      label: (text) => text.legStatuses["missing-link"],
    },
    ...(hasUnopened
      ? [
          {
            id: "unopened",
            layer,
            swatch: { type: "line", color: corridorGap, widthPx: 1.6, dash: [1.5, 4] },
            label: (text) => text.legend.unopenedLeg,
          } satisfies LegendEntry,
        ]
      : []),
    ...(zoom >= 3.2
      ? [
          {
            id: "node",
            layer,
            swatch: { type: "dot", color: theme.surface, edge: color },
            label: (text) => text.legend.node,
          } satisfies LegendEntry,
        ]
      : []),
  ];
}
