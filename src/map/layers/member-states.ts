import type { DataDrivenPropertyValueSpecification } from "maplibre-gl";
import type { MembershipState } from "../../domain/membership.ts";
import type { DrawnState, Theme } from "../../theme/theme.ts";
import { isHovered, isSelected, TILES } from "./base.ts";
import type { LayerModule, LegendEntry } from "./layer-module.ts";

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
      paint: { "fill-pattern": "hatch-state" },
    },
    {
      id: "member-states-dots",
      type: "fill",
      source: TILES,
      "source-layer": "countries",
      filter: ["in", ["get", "code"], ["literal", [...dottedStates]]],
      paint: { "fill-pattern": "dots-state" },
    },
  ],
};

/** Outlines of what is selected or pointed at, members or not; drawn over boundaries. */
export const countryOutlines: LayerModule = {
  id: undefined,
  sources: () => ({}),
  layers: ({ theme }) => [
    {
      id: "country-outline",
      type: "line",
      source: TILES,
      "source-layer": "countries",
      layout: { "line-join": "round" },
      paint: {
        "line-color": theme.selection,
        "line-width": ["case", isSelected, 2.2, isHovered, 1.4, 0],
        "line-opacity": ["case", isSelected, 1, isHovered, 0.65, 0],
      },
    },
    {
      id: "disputed-outline",
      type: "line",
      source: TILES,
      "source-layer": "disputed",
      paint: {
        "line-color": theme.selection,
        "line-width": ["case", isSelected, 2.2, isHovered, 1.4, 0],
        "line-opacity": ["case", isSelected, 1, isHovered, 0.65, 0],
      },
    },
  ],
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
