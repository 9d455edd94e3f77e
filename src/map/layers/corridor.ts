import { DETAIL_ZOOM } from "../../domain/map-detail.ts";
import type { NodeMark } from "../../theme/node-symbols.ts";
import type { Theme } from "../../theme/theme.ts";
import { corridorLegLayers } from "./corridor-legs.ts";
import { corridorMarkLayers, corridorNodeLayers } from "./corridor-nodes.ts";
import type { LayerModule, LegendEntry } from "./layer-module.ts";

/** The corridor as a transport map: rail with ticks, road, dashed sea, gaps where nothing is built, and its nodes. */
export const northSouthCorridor: LayerModule = {
  id: "north-south-corridor",
  sources: ({ corridorLegs, corridorNodes }) => ({
    "corridor-legs": { type: "geojson", data: corridorLegs, promoteId: "id" },
    "corridor-nodes": { type: "geojson", data: corridorNodes, promoteId: "id" },
  }),
  layers: (context) => [...corridorLegLayers(context), ...corridorNodeLayers(context)],
};

/** Ports, crossings and terminals, over the base map's names. */
export const corridorMarks: LayerModule = {
  id: "north-south-corridor",
  sources: () => ({}),
  layers: corridorMarkLayers,
};

/** What the legend of the corridor depends on. */
export interface DrawnCorridor {
  readonly zoom: number;
  /** Whether some leg had not opened on the date. */
  readonly hasUnopened: boolean;
  /** The route that is selected: its legs have its colour. */
  readonly route?: string | undefined;
}

export function corridorLegend(theme: Theme, { zoom, hasUnopened, route }: DrawnCorridor): LegendEntry[] {
  const layer = "north-south-corridor";
  const { corridorGap } = theme;
  const color = (route === undefined ? undefined : theme.routes[route]) ?? theme.corridor;
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
    ...nodesLegend(theme, zoom),
  ];
}

const MARKS: readonly (readonly [NodeMark, LegendEntry["label"]])[] = [
  ["port", (text) => text.nodeKinds.port],
  ["border-crossing", (text) => text.nodeKinds["border-crossing"]],
  ["terminal", (text) => text.nodeKinds.terminal],
  ["rail-hub", (text) => text.legend.station],
  ["gauge-break", (text) => text.legend.gaugeBreak],
];

function nodesLegend(theme: Theme, zoom: number): LegendEntry[] {
  const layer = "north-south-corridor";
  if (zoom < DETAIL_ZOOM.nodes) return [];
  if (zoom < DETAIL_ZOOM.nodeMarks) {
    const swatch = { type: "dot", color: theme.surface, edge: theme.corridor } as const;
    return [{ id: "node", layer, swatch, label: (text) => text.legend.node }];
  }
  return MARKS.map(([mark, label]) => ({
    id: `node-${mark}`,
    layer,
    swatch: { type: "node", mark, color: theme.corridor, ground: theme.corridorCasing },
    label,
  }));
}
