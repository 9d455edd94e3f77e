import type { DataDrivenPropertyValueSpecification } from "maplibre-gl";
import type { MembershipState } from "../../domain/membership.ts";
import type { DrawnState, Theme } from "../../theme/theme.ts";
import { TILES } from "./base.ts";
import type { LayerModule, LegendEntry } from "./layer-module.ts";

/** The source of outlines, shared with what else outlines a country now and then. */
export const OUTLINES = "outlines";

/** The outline layers with the property that names their features; the controller sets filter and visibility. */
export const OUTLINE_LAYERS = [
  { id: "country-outline", sourceLayer: "countries", key: "code" },
  { id: "disputed-outline", sourceLayer: "disputed", key: "id" },
] as const;

const DRAWN_STATES: readonly DrawnState[] = [
  "member",
  "signatory",
  "participation-frozen",
  "suspended",
  "not-renewed",
  "withdrawn",
  "observer",
];

/** States drawn with a hatch, so that a reader need not tell two shades apart. */
export const HATCHED: readonly MembershipState[] = ["participation-frozen"];

/** States drawn with dots. */
export const DOTTED: readonly MembershipState[] = ["suspended", "withdrawn"];

/** The controller sets `state` on each country as of the date; a country without one keeps the colour of land. */
function stateColor(theme: Theme): DataDrivenPropertyValueSpecification<string> {
  const pairs = DRAWN_STATES.flatMap((state) => [state, theme.states[state]]);
  return [
    "match",
    ["to-string", ["feature-state", "state"]],
    ...pairs,
    theme.land,
  ] as DataDrivenPropertyValueSpecification<string>;
}

export const memberStates: LayerModule = {
  id: "member-states",
  sources: () => ({}),
  layers: ({ theme, hatchedStates, dottedStates }) => [
    {
      id: "member-states",
      type: "fill",
      source: TILES,
      "source-layer": "countries",
      paint: {
        "fill-color": stateColor(theme),
        "fill-antialias": false,
        "fill-opacity": ["case", ["==", ["to-string", ["feature-state", "state"]], ""], 0, 1],
      },
    },
    {
      id: "member-states-hatch",
      type: "fill",
      source: TILES,
      "source-layer": "countries",
      filter: ["in", ["get", "code"], ["literal", [...hatchedStates]]],
      paint: { "fill-pattern": "hatch-state", "fill-antialias": false },
    },
    {
      id: "member-states-dots",
      type: "fill",
      source: TILES,
      "source-layer": "countries",
      filter: ["in", ["get", "code"], ["literal", [...dottedStates]]],
      paint: { "fill-pattern": "dots-state", "fill-antialias": false },
    },
  ],
};

/**
 * Outlines of what is selected or pointed at, members or not; drawn over boundaries. They have a source of their
 * own on the same tiles, which is not even loaded while there is nothing to outline: as a part of the base they
 * would lay out every outline of the world in every frame.
 */
export const countryOutlines: LayerModule = {
  id: undefined,
  sources: ({ tiles }) => ({
    [OUTLINES]: { type: "vector", tiles: [tiles], minzoom: 0, maxzoom: 7 },
  }),
  layers: ({ theme }) =>
    OUTLINE_LAYERS.map(({ id, sourceLayer, key }) => ({
      id,
      type: "line",
      source: OUTLINES,
      "source-layer": sourceLayer,
      filter: ["in", ["get", key], ["literal", []]],
      layout: { "line-join": "round", visibility: "none" },
      paint: { "line-color": theme.selection, "line-width": 2 },
    })),
};

/** One entry a legal state that some country has on the date. */
export function memberStatesLegend(theme: Theme, statesPresent: ReadonlySet<MembershipState>): LegendEntry[] {
  return DRAWN_STATES.filter((state) => statesPresent.has(state)).map((state) => ({
    id: `state-${state}`,
    layer: "member-states",
    swatch: {
      type: "fill",
      color: theme.states[state],
      outline: theme.stateOutline,
      ...(HATCHED.includes(state) ? { hatch: theme.hatch } : {}),
      ...(DOTTED.includes(state) ? { dots: theme.hatch } : {}),
    },
    label: (text) => text.legend.states[state],
  }));
}
