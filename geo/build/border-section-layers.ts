import type { Feature, LineString, Position } from "geojson";
import type { BorderSection } from "./border-sections.ts";
import { riverCourses } from "./river-courses.ts";
import { MAX_ZOOM, type TileLayer } from "./tiles/cut-tiles.ts";

/**
 * Sections of borders: as they run, for rivers; smoothed, for ticks across the line, which would bunch up at every bend
 * of a ridge; and softly curved, for the names of rivers along them.
 */
export function borderSectionLayers(sections: readonly (BorderSection & { readonly border: string })[]): TileLayer[] {
  return [
    {
      name: "border-sections",
      tolerance: 1.6,
      features: sections.map((item) => ({ feature: line(item, item.coordinates) })),
    },
    {
      name: "border-ticks",
      tolerance: 14,
      toleranceAtLast: 5,
      features: sections
        .filter(({ section }) => section.kind === "land")
        .map((item) => ({ feature: line(item, item.coordinates) })),
    },
    {
      name: "border-names",
      tolerance: 0,
      features: sections
        .filter(({ section }) => section.kind === "river")
        .flatMap((item) =>
          NAME_SCALES.flatMap(({ softnessKm, leastKm, minZoom, maxZoom }) =>
            riverCourses({ type: "LineString", coordinates: item.coordinates }, softnessKm, leastKm).map((course) => ({
              feature: line(item, course),
              minZoom,
              maxZoom,
            })),
          ),
        ),
    },
  ];
}

/** How round the line of a name is, by scale. */
const NAME_SCALES = [
  { softnessKm: 26, leastKm: 40, minZoom: 5, maxZoom: 5 },
  { softnessKm: 14, leastKm: 30, minZoom: 6, maxZoom: 6 },
  { softnessKm: 8, leastKm: 20, minZoom: MAX_ZOOM, maxZoom: MAX_ZOOM },
];

function line(
  { border, section: { kind, name } }: BorderSection & { readonly border: string },
  coordinates: Position[],
): Feature<LineString> {
  return {
    type: "Feature",
    properties: { border, kind, ...name },
    geometry: { type: "LineString", coordinates },
  };
}
