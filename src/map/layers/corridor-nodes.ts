import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { DETAIL_ZOOM } from "../../domain/map-detail.ts";
import { isHovered, isSelected } from "./base.ts";
import { byRoute } from "./corridor-legs.ts";
import { sidesAt } from "./label-sides.ts";
import type { LayerContext } from "./layer-module.ts";

const kind: ExpressionSpecification = ["get", "kind"];
const isMarked: ExpressionSpecification = ["in", kind, ["literal", ["port", "border-crossing", "terminal"]]];
const NODES = { source: "corridor-nodes" } as const;

/** Dots from afar; closer, stations stay rings. */
export function corridorNodeLayers(context: LayerContext): LayerSpecification[] {
  return [dots(context), names(context)];
}

/** Closer, ports, crossings and terminals have marks of their own, over the dots and names of the base map. */
export function corridorMarkLayers(context: LayerContext): LayerSpecification[] {
  return [marks(context), gaugeBreaks(context)];
}

/** Under a mark only the ring is seen, which tells what is selected or pointed at. */
function dots(context: LayerContext): LayerSpecification {
  const { theme } = context;
  const radius = (small: number, marked: number): ExpressionSpecification => ["case", isMarked, marked, small];
  return {
    id: "corridor-nodes",
    type: "circle",
    ...NODES,
    minzoom: DETAIL_ZOOM.nodes,
    paint: {
      "circle-color": ["case", isMarked, theme.corridor, theme.corridorCasing],
      "circle-stroke-color": ["case", isSelected, theme.selection, isHovered, theme.selection, theme.corridor],
      "circle-stroke-width": ["case", isSelected, 3, isHovered, 2.4, 1.3],
      "circle-radius": [
        "interpolate",
        ["linear"],
        ["zoom"],
        DETAIL_ZOOM.nodes,
        1.8,
        DETAIL_ZOOM.nodeMarks,
        radius(2.2, 3.2),
        8,
        radius(4, 7.4),
      ],
      "circle-opacity": byRoute(context, 1, 0.45, 1),
      "circle-stroke-opacity": byRoute(context, 1, 0.45, 1),
    },
  };
}

const MARK_SIZE: ExpressionSpecification = ["interpolate", ["linear"], ["zoom"], DETAIL_ZOOM.nodeMarks, 0.72, 8, 0.95];

function marks(context: LayerContext): SymbolLayerSpecification {
  const { theme, language } = context;
  const town: ExpressionSpecification = ["case", ["has", "town"], ["get", language, ["get", "town"]], ""];
  return {
    id: "corridor-node-marks",
    type: "symbol",
    ...NODES,
    minzoom: DETAIL_ZOOM.nodeMarks,
    filter: isMarked as never,
    layout: {
      "icon-image": ["concat", "node-", kind],
      "icon-size": MARK_SIZE,
      // A place on the line is part of the line and stands always. The dot of a town that it lies on gives way to it,
      // and with the dot the town's name: so the mark brings that name along.
      "icon-overlap": "always",
      "icon-padding": 0,
      "text-field": ["step", ["zoom"], town, 6.5, ["case", ["has", "isTownHere"], town, ""]],
      "text-font": ["Noto Sans Regular"],
      "text-size": ["interpolate", ["linear"], ["zoom"], 4, 11, 8, 13],
      "text-variable-anchor-offset": sidesAt([0.8, 1.9], ["left", "right", "top", "bottom"]),
      "text-justify": "auto",
      "text-optional": true,
      "symbol-sort-key": ["match", kind, "port", 2, "border-crossing", 1, 0],
    },
    paint: {
      "icon-opacity": byRoute(context, 1, 0.45, 1),
      "text-color": theme.label,
      "text-halo-color": theme.halo,
      "text-halo-width": 1.2,
    },
  };
}

/** Where trains cannot run through, beside the node, with both gauges once there is room. */
function gaugeBreaks(context: LayerContext): SymbolLayerSpecification {
  const { theme } = context;
  return {
    id: "corridor-gauge-breaks",
    type: "symbol",
    ...NODES,
    minzoom: DETAIL_ZOOM.nodeMarks,
    filter: ["has", "gauges"],
    layout: {
      "icon-image": "node-gauge-break",
      "icon-size": MARK_SIZE,
      "icon-offset": [17, 0],
      "icon-overlap": "always",
      "icon-padding": 0,
      "text-field": ["step", ["zoom"], "", 6.2, ["get", "gauges"]],
      "text-font": ["Noto Sans Regular"],
      "text-size": 10.5,
      "text-anchor": "left",
      "text-offset": [2.7, 0],
      "text-optional": true,
    },
    paint: {
      "icon-opacity": byRoute(context, 1, 0.45, 1),
      "text-color": theme.corridor,
      "text-halo-color": theme.halo,
      "text-halo-width": 1.3,
    },
  };
}

/** Ports first; towns that the base map names anyway are not named twice. */
function names(context: LayerContext): SymbolLayerSpecification {
  const { theme, language } = context;
  const firstZoom: ExpressionSpecification = ["match", kind, "port", 4, "border-crossing", 6, "terminal", 6, 7];
  return {
    id: "corridor-node-labels",
    type: "symbol",
    ...NODES,
    minzoom: DETAIL_ZOOM.nodeMarks,
    filter: ["all", ["!", ["has", "isNamed"]], ["<=", firstZoom, ["zoom"]]] as never,
    layout: {
      "text-field": ["get", language, ["get", "name"]],
      "text-font": ["Noto Sans Regular"],
      "text-size": ["interpolate", ["linear"], ["zoom"], 4, 10.5, 8, 12],
      "text-variable-anchor-offset": sidesAt(
        [1.15, 2],
        ["right", "left", "bottom", "top", "top-right", "bottom-right", "top-left", "bottom-left"],
      ),
      "text-padding": 1,
      "text-justify": "auto",
      "text-max-width": 9,
      "symbol-sort-key": ["match", kind, "port", 0, "border-crossing", 1, "terminal", 2, 3],
    },
    paint: {
      "text-color": theme.corridor,
      "text-halo-color": theme.halo,
      "text-halo-width": 1.3,
      "text-opacity": byRoute(context, 1, 0.5, 1),
    },
  };
}
