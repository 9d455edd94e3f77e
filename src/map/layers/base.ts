import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from "maplibre-gl";
import type { LayerContext, LayerModule } from "./layer-module.ts";

export const TILES = "base";

/** Flags that the controller sets on a feature; a feature without them is neither. */
export const isSelected: ExpressionSpecification = ["boolean", ["feature-state", "selected"], false];
export const isHovered: ExpressionSpecification = ["boolean", ["feature-state", "hovered"], false];

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
  layers: ({ theme }) => [
    {
      id: "land",
      type: "fill",
      source: TILES,
      "source-layer": "countries",
      paint: { "fill-color": theme.land, "fill-antialias": false },
    },
    // Disputed areas belong to no country's polygon: before or after the dispute they are plain land.
    {
      id: "land-of-disputed",
      type: "fill",
      source: TILES,
      "source-layer": "disputed",
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

/** Areas whose control is disputed, and every boundary line. */
export const baseBoundaries: LayerModule = {
  id: undefined,
  sources: () => ({}),
  layers: (context) => [...disputedAreas(context), ...boundaryLines(context)],
};

function disputedAreas({ theme, disputes }: LayerContext): LayerSpecification[] {
  const source = { source: TILES, "source-layer": "disputed" } as const;
  const isCurrent: FilterSpecification = ["in", ["get", "id"], ["literal", [...disputes]]];
  return [
    {
      id: "disputed",
      type: "fill",
      ...source,
      filter: isCurrent,
      paint: { "fill-color": theme.disputed, "fill-antialias": false },
    },
    {
      id: "disputed-hatch",
      type: "fill",
      ...source,
      filter: isCurrent,
      paint: { "fill-pattern": "hatch-disputed", "fill-antialias": false, "fill-opacity": 0.8 },
    },
  ];
}

function boundaryLines({ theme, disputes }: LayerContext): LayerSpecification[] {
  const source = { source: TILES, "source-layer": "boundaries" } as const;
  const isCurrent: ExpressionSpecification = ["in", ["get", "area"], ["literal", [...disputes]]];
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
      // Outside the time of a dispute the outer edge of its area is a state boundary like any other.
      filter: [
        "any",
        ["==", ["get", "kind"], "country"],
        ["all", ["==", ["get", "kind"], "disputed"], ["!", isCurrent], ["!", ["get", "inner"]]],
      ],
      layout: { "line-join": "round" },
      paint: { "line-color": theme.boundary, "line-width": ["interpolate", ["linear"], ["zoom"], 2, 0.5, 8, 1.5] },
    },
    {
      id: "boundaries-disputed",
      type: "line",
      ...source,
      filter: ["all", ["==", ["get", "kind"], "disputed"], isCurrent],
      layout: { "line-join": "round" },
      paint: {
        "line-color": theme.disputedHatch,
        "line-width": ["interpolate", ["linear"], ["zoom"], 2, 0.7, 8, 1.6],
        "line-dasharray": [3, 2],
      },
    },
  ];
}
