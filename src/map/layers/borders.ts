import type { DataDrivenPropertyValueSpecification, ExpressionSpecification } from "maplibre-gl";
import { type BorderStateKind, UNSETTLED } from "../../domain/line-states.ts";
import { ANCHOR_BORDER } from "../../domain/map-detail.ts";
import type { Theme } from "../../theme/theme.ts";
import { isHovered, isSelected, TILES } from "./base.ts";
import type { LayerModule, LegendEntry } from "./layer-module.ts";
import { anchorLegend, isAnchor, openCrossings } from "./tajik-afghan-border.ts";

export const borderLines = { type: "line", source: TILES, "source-layer": "borders" } as const;
const round = { "line-cap": "round", "line-join": "round" } as const;

/** The controller sets `legal` on each border that has a state on the date. */
const hasState = (kinds: readonly BorderStateKind[]): ExpressionSpecification => [
  "in",
  ["to-string", ["feature-state", "legal"]],
  ["literal", [...kinds]],
];
const isUnsettled = hasState(UNSETTLED);
const isAmong = (ids: readonly string[]): ExpressionSpecification => ["in", ["get", "id"], ["literal", [...ids]]];

/** The other borders of the register: thin, selectable, dashed at sea and where the line is not agreed. */
export const otherBorders: LayerModule = {
  id: "borders",
  sources: () => ({}),
  layers: ({ theme, lines: { everUnsettled, everClosed } }) => {
    const width: DataDrivenPropertyValueSpecification<number> = [
      "interpolate",
      ["linear"],
      ["zoom"],
      2,
      ["case", isSelected, 3, isHovered, 2.4, 1.1],
      8,
      ["case", isSelected, 5, isHovered, 4, 2.2],
    ];
    return [
      {
        id: "borders",
        ...borderLines,
        filter: ["all", ["!=", ["get", "id"], ANCHOR_BORDER], ["!=", ["get", "kind"], "maritime"]],
        layout: round,
        paint: { "line-color": theme.borderLine, "line-width": width, "line-opacity": ["case", isUnsettled, 0, 1] },
      },
      // Which of its looks a border has on the date is a feature state: no step in time lays a line out again.
      {
        id: "borders-unsettled",
        ...borderLines,
        filter: isAmong(everUnsettled),
        paint: {
          "line-color": theme.borderLine,
          "line-width": width,
          "line-dasharray": [2.4, 1.8],
          "line-opacity": ["case", isUnsettled, 1, 0],
        },
      },
      {
        id: "borders-closed",
        ...borderLines,
        filter: isAmong(everClosed),
        paint: {
          "line-color": theme.borderLine,
          "line-width": ["interpolate", ["linear"], ["zoom"], 2, 5, 8, 10],
          "line-dasharray": [0.25, 1.75],
          "line-opacity": ["case", hasState(["closed"]), 1, 0],
        },
      },
      {
        id: "borders-maritime",
        ...borderLines,
        filter: ["==", ["get", "kind"], "maritime"],
        paint: { "line-color": theme.borderLine, "line-width": width, "line-dasharray": [4, 2] },
      },
    ];
  },
};

/** Crossings of the other borders follow that layer's switch. */
export const otherCrossings: LayerModule = {
  id: "borders",
  sources: () => ({}),
  layers: ({ theme, lines: { unopenedCrossings } }) => [
    {
      id: "other-crossings",
      type: "circle",
      source: "crossings",
      minzoom: 5,
      filter: openCrossings(["!", isAnchor], unopenedCrossings),
      paint: {
        "circle-color": theme.surface,
        "circle-stroke-color": theme.borderLine,
        "circle-stroke-width": ["case", isSelected, 3, isHovered, 2.4, 1.4],
        "circle-radius": ["interpolate", ["linear"], ["zoom"], 5, 2.2, 9, 4.5],
      },
    },
  ],
};

/** `kinds` are the states that some border has on the date. */
export function bordersLegend(theme: Theme, zoom: number, kinds: ReadonlySet<BorderStateKind>): LegendEntry[] {
  return [
    ...anchorLegend(theme, zoom),
    {
      id: "borders",
      layer: "borders",
      swatch: { type: "line", color: theme.borderLine, widthPx: 2 },
      label: (text) => text.legend.otherBorder,
    },
    ...stateEntries(theme, kinds),
    {
      id: "borders-maritime",
      layer: "borders",
      swatch: { type: "line", color: theme.borderLine, widthPx: 2, dash: [6, 3] },
      label: (text) => text.legend.maritimeBorder,
    },
  ];
}

function stateEntries({ borderLine: color }: Theme, kinds: ReadonlySet<BorderStateKind>): LegendEntry[] {
  const layer = "borders";
  const unsettled: LegendEntry = {
    id: "borders-unsettled",
    layer,
    swatch: { type: "line", color, widthPx: 2, dash: [5, 4] },
    label: (text) => text.legend.unsettledBorder,
  };
  const closed: LegendEntry = {
    id: "borders-closed",
    layer,
    swatch: { type: "line", color, widthPx: 1.6, ticks: true },
    label: (text) => text.legend.closedBorder,
  };
  return [...(UNSETTLED.some((kind) => kinds.has(kind)) ? [unsettled] : []), ...(kinds.has("closed") ? [closed] : [])];
}
