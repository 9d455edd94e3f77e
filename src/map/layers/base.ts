import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { LayerContext, LayerModule } from "./layer-module.ts";

export const TILES = "base";

/** Flags that the controller sets on a feature; a feature without them is neither. */
export const isSelected: ExpressionSpecification = ["boolean", ["feature-state", "selected"], false];
export const isHovered: ExpressionSpecification = ["boolean", ["feature-state", "hovered"], false];

/** Of a country's shapes, the one in force: less the areas that are disputed then. Most countries have one, undated. */
export function isShapeOn(areasAsOf: string): ExpressionSpecification {
  const from: ExpressionSpecification = ["coalesce", ["get", "from"], ""];
  const until: ExpressionSpecification = ["coalesce", ["get", "until"], "9"];
  return ["all", ["<=", from, areasAsOf], ["<", areasAsOf, until]];
}

/** What lies under everything else. */
export const baseSea: LayerModule = {
  id: undefined,
  sources: () => ({}),
  layers: ({ theme }) => [{ id: "sea", type: "background", paint: { "background-color": theme.sea } }],
};

/** Land, member or not, disputed or not: what a reader's switches leave. */
export const baseGround: LayerModule = {
  id: undefined,
  sources: ({ tiles }) => ({
    [TILES]: {
      type: "vector",
      tiles: [tiles],
      minzoom: 0,
      maxzoom: 7,
      promoteId: { countries: "code", disputed: "id", borders: "id" },
    },
  }),
  layers: ({ theme, areasAsOf }) => [
    {
      id: "land",
      type: "fill",
      source: TILES,
      "source-layer": "countries",
      filter: isShapeOn(areasAsOf),
      paint: { "fill-color": theme.land, "fill-antialias": false },
    },
  ],
};

export const baseWater: LayerModule = {
  id: undefined,
  sources: () => ({}),
  layers: ({ theme }) => [
    {
      id: "lakes",
      type: "fill",
      source: TILES,
      "source-layer": "lakes",
      paint: { "fill-color": theme.sea, "fill-antialias": false },
    },
    {
      id: "rivers",
      type: "line",
      source: TILES,
      "source-layer": "rivers",
      layout: { "line-cap": "round", "line-join": "round" },
      paint: {
        "line-color": theme.river,
        "line-width": [
          "interpolate",
          ["linear"],
          ["zoom"],
          2,
          ["-", 1, ["*", 0.1, ["get", "rank"]]],
          5,
          ["-", 2.2, ["*", 0.2, ["get", "rank"]]],
          8,
          ["-", 3.8, ["*", 0.3, ["get", "rank"]]],
        ],
      },
    },
  ],
};

/** Every boundary line but those of disputed areas. */
export const baseBoundaries: LayerModule = {
  id: undefined,
  sources: () => ({}),
  layers: (context) => boundaryLines(context),
};

/** Boundaries between states on the date: outside the time of a dispute the outer edge of its area is one as well. */
export function isStateBoundary(disputes: readonly { readonly id: string }[]): ExpressionSpecification {
  const isCurrent: ExpressionSpecification = ["in", ["get", "area"], ["literal", disputes.map(({ id }) => id)]];
  return [
    "any",
    ["==", ["get", "kind"], "country"],
    ["all", ["==", ["get", "kind"], "disputed"], ["!", isCurrent], ["!", ["get", "inner"]]],
  ];
}

function boundaryLines({ theme, disputes }: LayerContext): LayerSpecification[] {
  const source = { source: TILES, "source-layer": "boundaries" } as const;
  return [
    {
      id: "coast",
      type: "line",
      ...source,
      filter: ["==", ["get", "kind"], "coast"],
      paint: { "line-color": theme.coast, "line-width": ["interpolate", ["linear"], ["zoom"], 2, 0.4, 8, 1] },
    },
    {
      id: "provinces",
      type: "line",
      source: TILES,
      "source-layer": "provinces",
      minzoom: 5,
      layout: { "line-join": "round" },
      paint: {
        "line-color": theme.provinceLine,
        "line-width": ["interpolate", ["linear"], ["zoom"], 5, 0.5, 8, 1],
        "line-dasharray": [6, 2],
      },
    },
    {
      id: "boundaries",
      type: "line",
      ...source,
      filter: isStateBoundary(disputes),
      layout: { "line-join": "round" },
      paint: { "line-color": theme.boundary, "line-width": ["interpolate", ["linear"], ["zoom"], 2, 0.5, 8, 1.5] },
    },
  ];
}
