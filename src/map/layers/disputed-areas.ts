import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from "maplibre-gl";
import type { BoundaryPractice, HolderKind } from "../../domain/disputes.ts";
import { groupBy } from "../../domain/group-by.ts";
import type { PatternName } from "../../theme/patterns.ts";
import type { Theme } from "../../theme/theme.ts";
import { TILES } from "./base.ts";
import type { LayerContext, LayerModule, LegendEntry } from "./layer-module.ts";

/** A disputed area on the date, in the words of the interface language. */
export interface DrawnDispute {
  readonly id: string;
  readonly name: string;
  readonly alsoNamed: string | undefined;
  readonly holder: HolderKind | undefined;
  /** Who administers it and who claims it, as phrases. */
  readonly administered: string;
  readonly claimed: string;
}

const HOLDER_PATTERNS: Readonly<Record<HolderKind, PatternName>> = {
  state: "held-state",
  others: "held-others",
  parts: "held-parts",
};

const DISPUTE_PATTERNS: readonly PatternName[] = ["disputed", "held-state", "held-others", "held-parts"];

/** The pattern of an area: under UN practice one for all. */
function patternOf({ holder }: DrawnDispute, practice: BoundaryPractice): PatternName {
  return practice === "un" || holder === undefined ? "disputed" : HOLDER_PATTERNS[holder];
}

/** Where one authority holds a whole area its edge is the line of control; elsewhere no such line is drawn. */
function hasControlLine({ holder }: DrawnDispute, practice: BoundaryPractice): boolean {
  return practice === "de-facto" && (holder === "state" || holder === "others");
}

const among = (property: string, ids: readonly string[]): ExpressionSpecification => [
  "in",
  ["get", property],
  ["literal", [...ids]],
];

/** Fills of disputed areas. Whoever administers one, it is grey and never has the colour of a member. */
export const disputedAreas: LayerModule = { id: undefined, sources: () => ({}), layers: fills };

/** Edges of disputed areas: dashes, or a thin line where that is what one authority controls. */
export const disputedEdges: LayerModule = { id: undefined, sources: () => ({}), layers: edges };

function fills({ theme, practice, disputes }: LayerContext): LayerSpecification[] {
  const source = { source: TILES, "source-layer": "disputed" } as const;
  const idsWith = (pattern: PatternName) =>
    disputes.filter((area) => patternOf(area, practice) === pattern).map(({ id }) => id);
  const ids = disputes.map(({ id }) => id);
  return [
    {
      id: "disputed",
      type: "fill",
      ...source,
      filter: among("id", ids),
      paint: { "fill-color": theme.disputed, "fill-antialias": false },
    },
    ...DISPUTE_PATTERNS.map(
      (pattern): LayerSpecification => ({
        id: pattern === "disputed" ? "disputed-hatch" : `disputed-${pattern}`,
        type: "fill",
        ...source,
        filter: among("id", idsWith(pattern)),
        paint: { "fill-pattern": `pattern-${pattern}`, "fill-antialias": false, "fill-opacity": 0.85 },
      }),
    ),
  ];
}

function edges({ theme, practice, disputes }: LayerContext): LayerSpecification[] {
  const source = { source: TILES, "source-layer": "boundaries" } as const;
  const edgesOf = (isControlLine: boolean): FilterSpecification => [
    "all",
    ["==", ["get", "kind"], "disputed"],
    among(
      "area",
      disputes.filter((area) => hasControlLine(area, practice) === isControlLine).map(({ id }) => id),
    ),
  ];
  return [
    {
      id: "boundaries-disputed",
      type: "line",
      ...source,
      filter: edgesOf(false),
      layout: { "line-join": "round" },
      paint: {
        "line-color": theme.disputedHatch,
        "line-width": ["interpolate", ["linear"], ["zoom"], 2, 0.7, 8, 1.6],
        "line-dasharray": [3, 2],
      },
    },
    {
      id: "boundaries-administered",
      type: "line",
      ...source,
      filter: edgesOf(true),
      layout: { "line-join": "round" },
      paint: {
        "line-color": theme.disputedHatch,
        "line-width": ["interpolate", ["linear"], ["zoom"], 2, 0.6, 8, 1.3],
      },
    },
  ];
}

/** From here there is room for who administers an area and who claims it. */
const HOLDERS_ZOOM = 5;

/** Names of disputed areas, both where there are two; by de facto control with who administers them. */
export function disputedLabels({ theme, practice, disputes }: LayerContext): LayerSpecification {
  const text = (isLong: boolean): ExpressionSpecification =>
    [
      "match",
      ["get", "id"],
      ...disputes.flatMap((area) => [area.id, labelOf(area, isLong && practice === "de-facto")]),
      ["format", ""],
    ] as unknown as ExpressionSpecification;
  const isAny = disputes.length > 0;
  return {
    id: "disputed-labels",
    type: "symbol",
    source: TILES,
    "source-layer": "disputed-labels",
    minzoom: 3.4,
    filter: among(
      "id",
      disputes.map(({ id }) => id),
    ),
    layout: {
      "text-field": isAny ? ["step", ["zoom"], text(false), HOLDERS_ZOOM, text(true)] : "",
      "text-font": ["Noto Sans Italic"],
      "text-size": ["interpolate", ["linear"], ["zoom"], 3.4, 10.5, 7, 13.5],
      "text-max-width": 10,
      "text-line-height": 1.25,
      "text-padding": 3,
      "text-variable-anchor-offset": [
        "center",
        [0, 0],
        "top",
        [0, 0.8],
        "bottom",
        [0, -0.8],
        "left",
        [1, 0],
        "right",
        [-1, 0],
      ],
    },
    paint: { "text-color": theme.label, "text-halo-color": theme.halo, "text-halo-width": 1.6 },
  };
}

function labelOf({ name, alsoNamed, administered, claimed }: DrawnDispute, isLong: boolean): ExpressionSpecification {
  const lines = [
    ...(alsoNamed === undefined ? [] : [`/ ${alsoNamed}`]),
    ...(isLong ? [administered, claimed].filter((line) => line !== "") : []),
  ];
  return [
    "format",
    name,
    {},
    ...lines.flatMap((line) => [`\n${line}`, { "font-scale": 0.85 }]),
  ] as ExpressionSpecification;
}

/** One entry for all under UN practice; by de facto control one for each set of those who administer areas. */
export function disputesLegend(
  theme: Theme,
  practice: BoundaryPractice,
  disputes: readonly DrawnDispute[],
): LegendEntry[] {
  if (disputes.length === 0) return [];
  const entry = (id: string, pattern: PatternName, isDashed: boolean, label: LegendEntry["label"]): LegendEntry => ({
    id,
    layer: undefined,
    swatch: {
      type: "fill",
      color: theme.disputed,
      pattern,
      ink: theme.disputedHatch,
      outline: theme.disputedHatch,
      isDashed,
    },
    label,
  });
  if (practice === "un") return [entry("disputed", "disputed", true, (text) => text.legend.disputed)];
  const groups = groupBy(disputes, ({ administered, claimed }) => [administered, claimed].filter(Boolean).join("; "));
  return [...groups].map(([phrase, members], index) => {
    const [first] = members;
    const pattern = first === undefined ? "disputed" : patternOf(first, practice);
    const names = members.map(({ name }) => name).join(", ");
    const isDashed = first === undefined || !hasControlLine(first, practice);
    return entry(`disputed-${index}`, pattern, isDashed, (text) => text.legend.held(names, phrase));
  });
}
