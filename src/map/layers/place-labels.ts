import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from "maplibre-gl";
import { TILES } from "./base.ts";
import { placesAround, sidesAt } from "./label-sides.ts";
import type { LayerContext } from "./layer-module.ts";

const REGULAR = ["Noto Sans Regular"];
const BOLD = ["Noto Sans Bold"];
const rank: ExpressionSpecification = ["get", "rank"];

/** Of the versions of a place, the one in force; most places have one, without dates. */
function isCurrent(namesAsOf: string): FilterSpecification {
  const from: ExpressionSpecification = ["coalesce", ["get", "from"], ""];
  const until: ExpressionSpecification = ["coalesce", ["get", "until"], "9"];
  return ["all", ["<=", from, namesAsOf], ["<", namesAsOf, until]];
}

export function provinceLabels({ theme, language, namesAsOf }: LayerContext): LayerSpecification {
  return {
    id: "province-labels",
    type: "symbol",
    source: TILES,
    "source-layer": "province-labels",
    minzoom: 5,
    filter: isCurrent(namesAsOf),
    layout: {
      "text-field": ["upcase", ["get", language]],
      "text-font": REGULAR,
      "text-size": [
        "interpolate",
        ["linear"],
        ["zoom"],
        5,
        ["-", 9.6, ["*", 0.3, rank]],
        8,
        ["-", 12, ["*", 0.4, rank]],
      ],
      "text-letter-spacing": 0.16,
      "text-line-height": 1.3,
      "text-max-width": 9,
      "text-padding": 4,
      "text-variable-anchor-offset": [
        "center",
        [0, 0],
        "top",
        [0, 1.2],
        "bottom",
        [0, -1.2],
        "left",
        [2, 0],
        "right",
        [-2, 0],
      ],
      "symbol-sort-key": rank,
    },
    paint: { "text-color": theme.labelSoft, "text-halo-color": theme.halo, "text-halo-width": 0.9 },
  };
}

const NAMES_OF_COUNTRIES_FIRST = 4.2;

/** A capital or a city of a million: names of countries and seas give way to it, and those of other cities to them. */
const isMajor: ExpressionSpecification = ["any", ["get", "capital"], ["<=", rank, 2]];

export function cityLabels(context: LayerContext): LayerSpecification {
  return cities("cities", ["!", isMajor], context);
}

export function majorCityLabels(context: LayerContext): LayerSpecification {
  return { ...besideMarks(cities("cities-major", isMajor, context)), minzoom: NAMES_OF_COUNTRIES_FIRST };
}

/** The same at a small scale, where a country is hardly larger than its name, and the name comes first. */
export function majorCityLabelsAfar(context: LayerContext): LayerSpecification {
  return { ...besideMarks(cities("cities-major-afar", isMajor, context)), maxzoom: NAMES_OF_COUNTRIES_FIRST };
}

/** A capital is named where a mark of the corridor lies on its dot as well: a dot gives way to names alone. */
function besideMarks(layer: LayerSpecification): LayerSpecification {
  return { ...layer, layout: { ...layer.layout, "icon-overlap": "cooperative" } } as LayerSpecification;
}

/** Beside the dot of a city, and beside a mark of events on it: past a symbol, past a number, past a number nearby. */
const DISTANCES_EM = [0.85, 1.3, 1.9, 2.6];
const SIDES = sidesAt(DISTANCES_EM, ["left", "right", "top", "bottom"]);
const WEST_FIRST = sidesAt(DISTANCES_EM, ["right", "left", "top", "bottom"]);

function cities(
  id: string,
  filter: ExpressionSpecification,
  { theme, language, namesAsOf }: LayerContext,
): LayerSpecification {
  return {
    id,
    type: "symbol",
    source: TILES,
    "source-layer": "cities",
    filter: ["all", filter, isCurrent(namesAsOf)] as FilterSpecification,
    layout: {
      "icon-image": ["case", ["get", "capital"], "city-capital", "city"],
      "icon-size": ["interpolate", ["linear"], ["zoom"], 3, 0.8, 8, 1.1],
      "text-field": ["get", language],
      "text-font": ["case", ["get", "capital"], ["literal", BOLD], ["literal", REGULAR]],
      "text-size": [
        "interpolate",
        ["linear"],
        ["zoom"],
        3,
        ["-", 12, ["*", 0.4, rank]],
        8,
        ["-", 16, ["*", 0.7, rank]],
      ],
      "text-variable-anchor-offset": [
        "case",
        ["has", "west"],
        ["literal", WEST_FIRST],
        ["literal", SIDES],
      ] as ExpressionSpecification,
      "text-justify": "auto",
      "text-optional": true,
      "symbol-sort-key": rank,
    },
    paint: { "text-color": theme.label, "text-halo-color": theme.halo, "text-halo-width": 1.2 },
  };
}

/** Type size of a country's name at the zooms between which it is interpolated. */
const COUNTRY_SIZES: readonly (readonly [zoom: number, size: ExpressionSpecification])[] = [
  [2, ["-", 13, rank]],
  [4, ["-", 16.5, ["*", 1.3, rank]]],
  [6, ["-", 20, ["*", 1.5, rank]]],
];
/** Countries that were members from the first: where names compete, theirs stand. */
const SUBJECTS = ["AM", "BY", "KG", "KZ", "RU", "TJ"];
const isSubject: ExpressionSpecification = ["in", ["get", "code"], ["literal", SUBJECTS]];
/** Share of a country's width that its name may take, and a letter's own width and tightest spacing, in ems. */
const SHARE = 0.62;
const LETTER_EM = 0.72;
const TIGHTEST_EM = 0.12;
const WIDEST_EM = 1.1;

/** Letters are spaced until the name fills its country, as the room per letter in the tiles allows. */
function spacing(language: LayerContext["language"]): ExpressionSpecification {
  const room: ExpressionSpecification = ["get", language === "en" ? "roomEn" : "roomRu"];
  const stops = COUNTRY_SIZES.flatMap(([zoom, size]): [number, ExpressionSpecification] => {
    const pixelsPerDegree = (512 * 2 ** zoom) / 360;
    const ems: ExpressionSpecification = ["-", ["/", ["*", room, SHARE * pixelsPerDegree], size], LETTER_EM];
    return [zoom, ["max", TIGHTEST_EM, ["min", WIDEST_EM, ems]]];
  });
  return ["interpolate", ["linear"], ["zoom"], ...stops] as ExpressionSpecification;
}

/** A capital may stand where the name would: then it moves down or up by a line or two. */
const AROUND_MIDDLE = ["center", [0, 0], "top", [0, 0.9], "bottom", [0, -0.9], "top", [0, 2.2]] as const;
/**
 * Among marks of events, a member's name rather stands half outside its country than not at all; but not so far to the
 * west that it would name a neighbour of Armenia, whose own name may have no room.
 */
const AROUND_MEMBER = [...AROUND_MIDDLE, ...placesAround([0, 1.4, -1.2, 2.8, 4.2], [0, 1.1, -1.1, 2.2, -2.2])];

export function countryLabels({ theme, language }: LayerContext): LayerSpecification {
  return {
    id: "country-labels",
    type: "symbol",
    source: TILES,
    "source-layer": "country-labels",
    maxzoom: 7,
    layout: {
      "text-field": ["upcase", ["get", language]],
      "text-font": BOLD,
      "text-size": ["interpolate", ["linear"], ["zoom"], ...COUNTRY_SIZES.flat()] as ExpressionSpecification,
      "text-letter-spacing": spacing(language),
      "text-max-width": 14,
      // A capital or a mark of events may stand where the name would. From afar a line is as far as the next country,
      // so there only a subject of the atlas moves; any other stands in its place or not at all.
      "text-variable-anchor-offset": [
        "step",
        ["zoom"],
        ["case", isSubject, ["literal", AROUND_MEMBER], ["literal", ["center", [0, 0]]]],
        3,
        ["case", isSubject, ["literal", AROUND_MEMBER], ["literal", AROUND_MIDDLE]],
      ] as unknown as ExpressionSpecification,
      "symbol-sort-key": ["case", isSubject, ["-", rank, 5], rank],
    },
    paint: { "text-color": theme.labelSoft, "text-halo-color": theme.halo, "text-halo-width": 1.4 },
  };
}
