import type { ExpressionSpecification, FillLayerSpecification, LayerSpecification } from "maplibre-gl";
import type { LayerContext, LayerModule } from "./layer-module.ts";

export const TILES = "base";

/** Flags that the controller sets on a feature; a feature without them is neither. */
export const isSelected: ExpressionSpecification = ["boolean", ["feature-state", "selected"], false];
export const isHovered: ExpressionSpecification = ["boolean", ["feature-state", "hovered"], false];

/** Sea, land, water and boundaries: what lies under everything that a reader can switch. */
export const baseGround: LayerModule = {
  id: undefined,
  sources: ({ tiles }) => ({
    [TILES]: {
      type: "vector",
      tiles: [tiles],
      minzoom: 0,
      maxzoom: 7,
      promoteId: { countries: "code", disputed: "id", borders: "id" },
      attribution: "© OpenStreetMap contributors (boundaries, ODbL) · Natural Earth · GeoNames (CC BY)",
    },
  }),
  layers: ({ theme }) => [
    { id: "sea", type: "background", paint: { "background-color": theme.sea } },
    {
      id: "land",
      type: "fill",
      source: TILES,
      "source-layer": "countries",
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
      paint: { "fill-color": theme.sea, "fill-outline-color": theme.coast },
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
          ["-", 0.9, ["*", 0.1, ["get", "rank"]]],
          8,
          ["-", 3.2, ["*", 0.25, ["get", "rank"]]],
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

function disputedAreas({ theme }: LayerContext): LayerSpecification[] {
  const fill: FillLayerSpecification = {
    id: "disputed",
    type: "fill",
    source: TILES,
    "source-layer": "disputed",
    paint: { "fill-color": theme.disputed, "fill-antialias": false },
  };
  return [fill, { ...fill, id: "disputed-hatch", paint: { "fill-pattern": "hatch-disputed", "fill-opacity": 0.8 } }];
}

function boundaryLines({ theme }: LayerContext): LayerSpecification[] {
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
      id: "boundaries",
      type: "line",
      ...source,
      filter: ["==", ["get", "kind"], "country"],
      layout: { "line-join": "round" },
      paint: { "line-color": theme.boundary, "line-width": ["interpolate", ["linear"], ["zoom"], 2, 0.5, 8, 1.5] },
    },
    {
      id: "boundaries-disputed",
      type: "line",
      ...source,
      filter: ["==", ["get", "kind"], "disputed"],
      layout: { "line-join": "round" },
      paint: {
        "line-color": theme.disputedHatch,
        "line-width": ["interpolate", ["linear"], ["zoom"], 2, 0.7, 8, 1.6],
        "line-dasharray": [3, 2],
      },
    },
  ];
}
