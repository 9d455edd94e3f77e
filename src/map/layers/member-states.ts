import type { DataDrivenPropertyValueSpecification, ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { isMember, type MembershipState } from "../../domain/membership.ts";
import type { PatternName } from "../../theme/patterns.ts";
import type { DrawnState, Theme } from "../../theme/theme.ts";
import { isShapeOn, isStateBoundary, TILES } from "./base.ts";
import type { LayerContext, LayerModule, LegendEntry } from "./layer-module.ts";

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

/** The pattern of each state of membership: a reader need not tell two shades apart. A member's colour is solid. */
const STATE_PATTERNS: Readonly<Partial<Record<MembershipState, PatternName>>> = {
  signatory: "sparse",
  "participation-frozen": "hatch",
  suspended: "dashes",
  "not-renewed": "dots",
  withdrawn: "dots",
  observer: "crosses",
};

const DRAWN_PATTERNS = [...new Set(Object.values(STATE_PATTERNS))];

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
  layers: ({ theme, states, areasAsOf }) => [
    {
      id: "member-states",
      type: "fill",
      source: TILES,
      "source-layer": "countries",
      filter: isShapeOn(areasAsOf),
      paint: {
        "fill-color": stateColor(theme),
        "fill-antialias": false,
        "fill-opacity": ["case", ["==", ["to-string", ["feature-state", "state"]], ""], 0, 1],
      },
    },
    ...DRAWN_PATTERNS.map(
      (pattern): LayerSpecification => ({
        id: `member-states-${pattern}`,
        type: "fill",
        source: TILES,
        "source-layer": "countries",
        filter: [
          "all",
          ["in", ["get", "code"], ["literal", codesWith(states, (state) => STATE_PATTERNS[state] === pattern)]],
          isShapeOn(areasAsOf),
        ],
        paint: { "fill-pattern": `pattern-${pattern}`, "fill-antialias": false },
      }),
    ),
  ],
};

function codesWith(states: LayerContext["states"], isWanted: (state: MembershipState) => boolean): string[] {
  return [...states].filter(([, state]) => isWanted(state)).map(([code]) => code);
}

/** Boundaries of members are heavier than others; their coasts are not. */
export const memberBoundaries: LayerModule = {
  id: "member-states",
  sources: () => ({}),
  layers: ({ theme, states, disputes }) => {
    const members: ExpressionSpecification = ["literal", codesWith(states, isMember)];
    return [
      {
        id: "member-boundaries",
        type: "line",
        source: TILES,
        "source-layer": "boundaries",
        filter: [
          "all",
          isStateBoundary(disputes),
          ["any", ["in", ["get", "left"], members], ["in", ["get", "right"], members]],
        ],
        layout: { "line-join": "round" },
        paint: {
          "line-color": theme.stateOutline,
          "line-width": ["interpolate", ["linear"], ["zoom"], 2, 0.9, 5, 1.5, 8, 2.4],
        },
      },
    ];
  },
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
      outlinePx: isMember(state) ? 1.6 : 1,
      ...patternSwatch(STATE_PATTERNS[state], theme),
    },
    label: (text) => text.legend.states[state],
  }));
}

function patternSwatch(pattern: PatternName | undefined, theme: Theme) {
  return pattern === undefined ? {} : { pattern, ink: theme.hatch };
}
