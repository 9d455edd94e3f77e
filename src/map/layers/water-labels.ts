import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { TILES } from "./base.ts";
import type { LayerContext } from "./layer-module.ts";

const ITALIC = ["Noto Sans Italic"];
const rank: ExpressionSpecification = ["get", "rank"];
const isLand: ExpressionSpecification = ["in", ["get", "kind"], ["literal", ["range", "plain"]]];

const isGreatRiver: ExpressionSpecification = ["<=", rank, 3];

/** Names of great rivers run along their courses, far apart. */
export function greatRiverLabels(context: LayerContext): LayerSpecification {
  return riverLabels("river-labels-great", isGreatRiver, [4, 150, 7, 360], context);
}

/** A lesser river has less room between the towns on it: so its name is tried at more places, and repeated sooner. */
export function lesserRiverLabels(context: LayerContext): LayerSpecification {
  return riverLabels("river-labels", ["!", isGreatRiver], [4, 70, 6, 110, 8, 240], context);
}

function riverLabels(
  id: string,
  which: ExpressionSpecification,
  spacingPx: readonly number[],
  { theme, language }: LayerContext,
): LayerSpecification {
  return {
    id,
    type: "symbol",
    source: TILES,
    "source-layer": "river-names",
    minzoom: 3.6,
    // A river is named once its line is more than a hair: the greatest first. Whole zooms: a filter sees the tile's.
    filter: ["all", which, ["<=", rank, ["step", ["zoom"], 3, 4, 4, 5, 5, 6, 9]]],
    layout: {
      "symbol-placement": "line",
      "symbol-spacing": ["interpolate", ["linear"], ["zoom"], ...spacingPx] as never,
      "text-field": ["get", language],
      "text-font": ITALIC,
      "text-size": [
        "interpolate",
        ["linear"],
        ["zoom"],
        4,
        ["-", 11.5, ["*", 0.3, rank]],
        8,
        ["-", 14.5, ["*", 0.4, rank]],
      ],
      "text-letter-spacing": 0.12,
      "text-max-angle": 45,
      "text-padding": 2,
      "text-offset": [0, -0.55],
      "symbol-sort-key": rank,
    },
    paint: { "text-color": theme.labelWater, "text-halo-color": theme.halo, "text-halo-width": 1 },
  };
}

export function lakeLabels({ theme, language }: LayerContext): LayerSpecification {
  return {
    id: "lake-labels",
    type: "symbol",
    source: TILES,
    "source-layer": "lake-labels",
    minzoom: 4,
    layout: {
      "text-field": ["get", language],
      "text-font": ITALIC,
      "text-size": ["interpolate", ["linear"], ["zoom"], 4, 10, 8, 12.5],
      "text-letter-spacing": 0.06,
      "text-max-width": 6,
      "symbol-sort-key": ["-", 0, ["get", "areaKm2"]],
    },
    paint: { "text-color": theme.labelWater, "text-halo-color": theme.halo, "text-halo-width": 1 },
  };
}

/** Seas, gulfs and large lakes in spaced italics, turned where those lie aslant. */
export function marineLabels(context: LayerContext): LayerSpecification {
  return spacedLabels("marine-labels", ["all", ["!", isLand], ["!", ["has", "tilt"]]], context);
}

/**
 * Seas that lie aslant. What MapLibre keeps free around a turned name is the upright box around it, in which there is
 * nearly always some port: so these are drawn whatever is near, from the zoom at which they fit their sea.
 */
export function slantingSeaLabels(context: LayerContext): LayerSpecification {
  const fits: ExpressionSpecification = ["<=", rank, ["step", ["zoom"], 0, 2, 2, 3, 3, 4, 9]];
  const layer = spacedLabels("marine-labels-slanting", ["all", ["!", isLand], ["has", "tilt"], fits], context);
  return { ...layer, minzoom: 3, layout: { ...layer.layout, "text-overlap": "always" } } as LayerSpecification;
}

/** Ranges, plains and deserts in the same type, in the colour of land. */
export function landFormLabels(context: LayerContext): LayerSpecification {
  return spacedLabels("land-form-labels", isLand, context);
}

/** A sea that goes by two names has both, one after the other: a name that lies aslant runs in one line. */
function nameOrPair(language: LayerContext["language"]): ExpressionSpecification {
  const other = language === "en" ? "alsoEn" : "alsoRu";
  return ["case", ["has", other], ["concat", ["get", language], " / ", ["get", other]], ["get", language]];
}

function spacedLabels(
  id: string,
  filter: ExpressionSpecification,
  { theme, language }: LayerContext,
): LayerSpecification {
  const name = nameOrPair(language);
  const isSea: ExpressionSpecification = ["in", ["get", "kind"], ["literal", ["ocean", "sea"]]];
  return {
    id,
    type: "symbol",
    source: TILES,
    "source-layer": "marine",
    filter,
    layout: {
      "text-field": ["case", ["==", ["get", "kind"], "ocean"], ["upcase", name], name],
      "text-font": ITALIC,
      "text-size": ["interpolate", ["linear"], ["zoom"], 2, ["-", 13.5, rank], 7, ["-", 21, ["*", 1.2, rank]]],
      "text-letter-spacing": ["match", ["get", "kind"], "ocean", 0.4, "sea", 0.24, ["range", "plain"], 0.2, 0.12],
      "text-line-height": 1.35,
      // A name that lies aslant runs in one line along its sea or range.
      "text-max-width": ["case", ["has", "tilt"], 40, 7],
      "text-rotate": ["coalesce", ["get", "tilt"], 0],
      // On the turned globe a name that lies straight stays straight.
      "text-rotation-alignment": id === "marine-labels" ? "viewport" : "map",
      "text-pitch-alignment": "viewport",
      "symbol-sort-key": rank,
    },
    paint: {
      "text-color": ["case", isLand, theme.labelSoft, theme.labelWater],
      "text-halo-color": ["case", isSea, theme.sea, theme.halo],
      "text-halo-width": 0.8,
    },
  };
}
