import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from "maplibre-gl";
import { isHovered, isSelected } from "./base.ts";
import type { LayerContext } from "./layer-module.ts";

type Paint = NonNullable<LineLayerSpecification["paint"]>;

const mode: ExpressionSpecification = ["get", "mode"];
const status: ExpressionSpecification = ["get", "status"];
const LEGS = { type: "line", source: "corridor-legs" } as const;

/** How strong what does not belong to the selected route still is. */
const RECEDING = 0.3;

/** One value on the selected route, another off it; where none is selected, the value of both. */
export function byRoute<Value extends string | number>(
  { route }: LayerContext,
  onRoute: Value,
  off: Value,
  whereNone: Value,
): Value | ExpressionSpecification {
  return route === undefined ? whereNone : ["case", ["in", route, ["get", "routes"]], onRoute, off];
}

export function corridorLegLayers(context: LayerContext): LayerSpecification[] {
  return [highlight(context), ...operating(context), ...unfinished(context), gapMark(context)];
}

function width(low: number, high: number): DataDrivenPropertyValueSpecification<number> {
  const at = (value: number): ExpressionSpecification => [
    "case",
    isSelected,
    value * 1.6,
    isHovered,
    value * 1.4,
    value,
  ];
  return ["interpolate", ["linear"], ["zoom"], 2, at(low), 8, at(high)];
}

/** Rail and road between the same two places run side by side, whatever their own lines have in common. */
const beside: ExpressionSpecification = ["coalesce", ["get", "side"], 0];
const OFFSET: DataDrivenPropertyValueSpecification<number> = [
  "interpolate",
  ["linear"],
  ["zoom"],
  3,
  ["*", beside, 1.2],
  5,
  ["*", beside, 2.6],
  8,
  ["*", beside, 5],
];

function lineLayer(id: string, filter: FilterSpecification, paint: Paint): LineLayerSpecification {
  return { id, ...LEGS, filter, layout: { "line-join": "round" }, paint: { ...paint, "line-offset": OFFSET } };
}

/** What is pointed at, also where the whole route is selected: a band under the line. */
function highlight({ theme }: LayerContext): LayerSpecification {
  const at = (value: number): ExpressionSpecification => ["case", isHovered, value, 0];
  return {
    ...lineLayer("corridor-highlight", true, {
      "line-color": theme.selection,
      "line-opacity": 0.3,
      "line-width": ["interpolate", ["linear"], ["zoom"], 2, at(8), 8, at(18)],
    }),
    layout: { "line-join": "round", "line-cap": "round" },
  };
}

function operating(context: LayerContext): LayerSpecification[] {
  const { theme, route } = context;
  const color = byRoute(
    context,
    (route === undefined ? undefined : theme.routes[route]) ?? theme.corridor,
    theme.corridor,
    theme.corridor,
  );
  const isOperating: ExpressionSpecification = ["all", ["==", status, "operating"], ["!", isUnopened(context)]];
  const inMode = (is: string): FilterSpecification => ["all", ["==", mode, is], isOperating];
  const onLand: FilterSpecification = ["in", mode, ["literal", ["rail", "road"]]];
  const look: Paint = { "line-color": color, "line-opacity": byRoute(context, 1, RECEDING, 1) };
  return [
    lineLayer("corridor-casing", ["all", onLand, isOperating], {
      "line-color": theme.corridorCasing,
      "line-width": width(3, 7),
      "line-opacity": byRoute(context, 0.9, 0.3, 0.8),
    }),
    lineLayer("corridor-rail", inMode("rail"), { ...look, "line-width": width(1.4, 3) }),
    lineLayer("corridor-rail-ticks", inMode("rail"), {
      ...look,
      "line-width": width(4, 9),
      "line-dasharray": [0.2, 1.6],
    }),
    lineLayer("corridor-road", inMode("road"), { ...look, "line-width": width(1.6, 3.6) }),
    lineLayer("corridor-sea", inMode("sea"), { ...look, "line-width": width(1.4, 2.8), "line-dasharray": [3, 2.4] }),
    lineLayer("corridor-inland-water", inMode("inland-water"), {
      ...look,
      "line-width": width(1.4, 2.8),
      "line-dasharray": [0.8, 1.6],
    }),
  ];
}

/** What is not there, or was not on the date: in a colour and a dash of its own. */
function unfinished(context: LayerContext): LayerSpecification[] {
  const look: Paint = { "line-color": context.theme.corridorGap, "line-opacity": byRoute(context, 1, RECEDING, 1) };
  return [
    lineLayer("corridor-unopened", isUnopened(context), {
      ...look,
      "line-width": width(1, 2),
      "line-dasharray": [0.8, 2.2],
    }),
    lineLayer("corridor-building", ["==", status, "under-construction"], {
      ...look,
      "line-width": width(1.6, 3.4),
      "line-dasharray": [3.5, 1.4],
    }),
    lineLayer("corridor-missing", ["in", status, ["literal", ["missing-link", "planned"]]], {
      ...look,
      "line-width": width(1.6, 3),
      "line-dasharray": [1, 2],
    }),
  ];
}

/** Two buffer stops in the middle of what is missing, and how long the gap is. */
function gapMark(context: LayerContext): LayerSpecification {
  const { theme, language } = context;
  return {
    id: "corridor-gap",
    type: "symbol",
    source: "corridor-legs",
    minzoom: 3.6,
    filter: ["==", status, "missing-link"],
    layout: {
      "symbol-placement": "line-center",
      "icon-image": "node-gap",
      "icon-size": ["interpolate", ["linear"], ["zoom"], 3.6, 0.75, 8, 1.15],
      "icon-rotation-alignment": "viewport",
      // Beside the road, which is on the right of a leg that runs south.
      "icon-offset": ["step", ["zoom"], ["literal", [0, 0]], 5, besideRoad],
      // What the corridor lacks is what it is best known for: the mark stands whatever is near it.
      "icon-overlap": "always",
      "text-field": [
        "step",
        ["zoom"],
        "",
        5.5,
        ["concat", ["to-string", ["get", "lengthKm"]], language === "en" ? " km" : " км"],
      ],
      "text-font": ["Noto Sans Bold"],
      "text-size": 11,
      "text-rotation-alignment": "viewport",
      "text-anchor": "right",
      "text-offset": [-1.9, 0],
      "text-optional": true,
    },
    paint: {
      "text-color": theme.corridorGap,
      "text-halo-color": theme.halo,
      "text-halo-width": 1.4,
      "icon-opacity": byRoute(context, 1, 0.4, 1),
      "text-opacity": byRoute(context, 1, 0.4, 1),
    },
  };
}

const besideRoad: ExpressionSpecification = ["case", ["has", "side"], ["literal", [-9, 0]], ["literal", [0, 0]]];

function isUnopened({ lines: { unopenedLegs } }: LayerContext): ExpressionSpecification {
  return ["in", ["get", "id"], ["literal", [...unopenedLegs]]];
}
